//! From the bytes of a file to its text.

use std::borrow::Cow;

/// How the letters of a file are written down.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 with a byte order mark, as spreadsheets write it.
    Utf8Marked,
    /// UTF-16 with a byte order mark, as spreadsheets write "Unicode text".
    Utf16,
    /// Windows-1252, which stands for whatever is no Unicode: it is a guess.
    Windows1252,
}

impl Encoding {
    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf8Marked => "UTF-8 with a byte order mark",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1252 => "Windows-1252",
        }
    }
}

/// What Windows-1252 has between 0x80 and 0x9f.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file with lines that end in one character, and how it was written down.
///
/// With the two characters of Windows a row would be counted to the line before it, and the first row to the header's.
pub fn decoded(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    let (text, encoding) = letters(bytes);
    if text.contains('\r') { (Cow::Owned(text.replace("\r\n", "\n")), encoding) } else { (text, encoding) }
}

fn letters(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    if let Some(rest) = bytes.strip_prefix(&[0xff, 0xfe]) {
        return (Cow::Owned(utf16(rest, u16::from_le_bytes)), Encoding::Utf16);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xfe, 0xff]) {
        return (Cow::Owned(utf16(rest, u16::from_be_bytes)), Encoding::Utf16);
    }
    let (rest, encoding) = match bytes.strip_prefix(&[0xef, 0xbb, 0xbf]) {
        Some(rest) => (rest, Encoding::Utf8Marked),
        None => (bytes, Encoding::Utf8),
    };
    match std::str::from_utf8(rest) {
        Ok(text) => (Cow::Borrowed(text), encoding),
        Err(_) => (Cow::Owned(rest.iter().map(|byte| windows(*byte)).collect()), Encoding::Windows1252),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn windows(byte: u8) -> char {
    let high = usize::from(byte).checked_sub(0x80).and_then(|place| HIGH.get(place));
    high.copied().unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "Órák – 5 €";
        let marked = [&[0xef, 0xbb, 0xbf][..], text.as_bytes()].concat();
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let wide = [&[0xff, 0xfe][..], &wide].concat();
        assert_eq!(decoded(text.as_bytes()), (Cow::Borrowed(text), Encoding::Utf8));
        assert_eq!(decoded(&marked), (Cow::Borrowed(text), Encoding::Utf8Marked));
        assert_eq!(decoded(&wide).0, text);
        let old = b"\xd3r\xe1k \x96 5 \x80";
        assert_eq!(decoded(old), (Cow::Borrowed(text), Encoding::Windows1252));
    }

    #[test]
    fn lines_of_windows_are_lines() {
        assert_eq!(decoded(b"a;b\r\n1;2\r\n").0, "a;b\n1;2\n");
    }
}
