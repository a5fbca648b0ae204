//! From the bytes of a file to its text.

use std::borrow::Cow;

/// How the letters of a file are written down.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 with a byte order mark, as spreadsheets write it.
    Utf8Marked,
    /// UTF-16, as spreadsheets write "Unicode text".
    Utf16,
    /// Windows-1250, of Central Europe: by letters that are odd in the others.
    Windows1250,
    /// Windows-1255, of Hebrew: by whole words of such letters.
    Windows1255,
    /// Windows-1252, which stands for whatever is none of the others: it is a guess.
    Windows1252,
}

impl Encoding {
    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf8Marked => "UTF-8 with a byte order mark",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1250 => "Windows-1250",
            Encoding::Windows1255 => "Windows-1255",
            Encoding::Windows1252 => "Windows-1252",
        }
    }
}

/// What Windows-1252 has between 0x80 and 0x9f.
const WESTERN: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// What Windows-1250 has from 0x80 on.
const CENTRAL: [char; 128] = [
    '€', '\u{81}', '‚', '\u{83}', '„', '…', '†', '‡', '\u{88}', '‰', 'Š', '‹', 'Ś', 'Ť', 'Ž', 'Ź', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '\u{98}', '™', 'š', '›', 'ś', 'ť', 'ž', 'ź', '\u{a0}', 'ˇ', '˘', 'Ł', '¤', 'Ą', '¦', '§',
    '¨', '©', 'Ş', '«', '¬', '\u{ad}', '®', 'Ż', '°', '±', '˛', 'ł', '´', 'µ', '¶', '·', '¸', 'ą', 'ş', '»', 'Ľ', '˝',
    'ľ', 'ż', 'Ŕ', 'Á', 'Â', 'Ă', 'Ä', 'Ĺ', 'Ć', 'Ç', 'Č', 'É', 'Ę', 'Ë', 'Ě', 'Í', 'Î', 'Ď', 'Đ', 'Ń', 'Ň', 'Ó', 'Ô',
    'Ő', 'Ö', '×', 'Ř', 'Ů', 'Ú', 'Ű', 'Ü', 'Ý', 'Ţ', 'ß', 'ŕ', 'á', 'â', 'ă', 'ä', 'ĺ', 'ć', 'ç', 'č', 'é', 'ę', 'ë',
    'ě', 'í', 'î', 'ď', 'đ', 'ń', 'ň', 'ó', 'ô', 'ő', 'ö', '÷', 'ř', 'ů', 'ú', 'ű', 'ü', 'ý', 'ţ', '˙',
];

/// What Windows-1255 has from 0x80 on.
const HEBREW: [char; 128] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', '\u{8a}', '‹', '\u{8c}', '\u{8d}', '\u{8e}', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', '\u{9a}', '›', '\u{9c}', '\u{9d}', '\u{9e}', '\u{9f}',
    '\u{a0}', '¡', '¢', '£', '₪', '¥', '¦', '§', '¨', '©', '×', '«', '¬', '\u{ad}', '®', '¯', '°', '±', '²', '³', '´',
    'µ', '¶', '·', '¸', '¹', '÷', '»', '¼', '½', '¾', '¿', '\u{5b0}', '\u{5b1}', '\u{5b2}', '\u{5b3}', '\u{5b4}',
    '\u{5b5}', '\u{5b6}', '\u{5b7}', '\u{5b8}', '\u{5b9}', 'Ê', '\u{5bb}', '\u{5bc}', '\u{5bd}', '\u{5be}', '\u{5bf}',
    '\u{5c0}', '\u{5c1}', '\u{5c2}', '\u{5c3}', '\u{5f0}', '\u{5f1}', '\u{5f2}', '\u{5f3}', '\u{5f4}', 'Ù', 'Ú', 'Û',
    'Ü', 'Ý', 'Þ', 'ß', '\u{5d0}', '\u{5d1}', '\u{5d2}', '\u{5d3}', '\u{5d4}', '\u{5d5}', '\u{5d6}', '\u{5d7}',
    '\u{5d8}', '\u{5d9}', '\u{5da}', '\u{5db}', '\u{5dc}', '\u{5dd}', '\u{5de}', '\u{5df}', '\u{5e0}', '\u{5e1}',
    '\u{5e2}', '\u{5e3}', '\u{5e4}', '\u{5e5}', '\u{5e6}', '\u{5e7}', '\u{5e8}', '\u{5e9}', '\u{5ea}', 'û', 'ü',
    '\u{200e}', '\u{200f}', 'ÿ',
];

/// The text of a file, and how it was written down.
pub fn decoded(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    if let Some(rest) = bytes.strip_prefix(&[0xff, 0xfe]) {
        return (Cow::Owned(utf16(rest, u16::from_le_bytes)), Encoding::Utf16);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xfe, 0xff]) {
        return (Cow::Owned(utf16(rest, u16::from_be_bytes)), Encoding::Utf16);
    }
    if is_wide(bytes, 1) {
        return (Cow::Owned(utf16(bytes, u16::from_le_bytes)), Encoding::Utf16);
    }
    if is_wide(bytes, 0) {
        return (Cow::Owned(utf16(bytes, u16::from_be_bytes)), Encoding::Utf16);
    }
    let (rest, encoding) = match bytes.strip_prefix(&[0xef, 0xbb, 0xbf]) {
        Some(rest) => (rest, Encoding::Utf8Marked),
        None => (bytes, Encoding::Utf8),
    };
    if let Ok(text) = std::str::from_utf8(rest) {
        return (Cow::Borrowed(text), encoding);
    }
    let page = page(rest);
    (Cow::Owned(rest.iter().map(|byte| letter(*byte, page)).collect()), page)
}

/// Whether the letters begin as those of UTF-16 without a mark: of nearly every two bytes one says which alphabet it is.
fn is_wide(bytes: &[u8], high: usize) -> bool {
    const LOOKED_AT: usize = 32;
    let alphabets = || bytes.iter().skip(high).step_by(2).take(LOOKED_AT);
    let known = alphabets().filter(|byte| **byte <= 5).count();
    bytes.len() >= 8 && known * 4 >= alphabets().count() * 3 && alphabets().any(|byte| *byte == 0)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn letter(byte: u8, page: Encoding) -> char {
    let Some(place) = usize::from(byte).checked_sub(0x80) else { return char::from(byte) };
    let high = match page {
        Encoding::Windows1250 => CENTRAL.get(place),
        Encoding::Windows1255 => HEBREW.get(place),
        _ => WESTERN.get(place),
    };
    high.copied().unwrap_or(char::from(byte))
}

/// Which of the old code pages a text is in, by the letters that are usual in one and odd in the others.
fn page(bytes: &[u8]) -> Encoding {
    let is_letter = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80);
    let is_hebrew = |byte: Option<&u8>| byte.is_some_and(|byte| (0xe0..=0xfa).contains(byte));
    let (mut high, mut hebrew, mut polish, mut hungarian, mut western) = (0_u64, 0_u64, 0_u64, 0_u64, 0_u64);
    for (place, byte) in bytes.iter().enumerate().filter(|(_, byte)| **byte >= 0x80) {
        let (before, after) = (place.checked_sub(1).and_then(|place| bytes.get(place)), bytes.get(place + 1));
        high += 1;
        hebrew += u64::from(is_hebrew(before) && is_hebrew(Some(byte)));
        match byte {
            // ł, ą, ż and ź, which are signs elsewhere, and signs do not stand inside words.
            0x9f | 0xb3 | 0xb9 | 0xbf => polish += u64::from(is_letter(before) && is_letter(after)),
            // ő and ű, which are õ and û elsewhere.
            0xd5 | 0xdb | 0xf5 | 0xfb => hungarian += 1,
            // à, ã, å, ç, è, ê, ñ and ø.
            0xe0 | 0xe3 | 0xe5 | 0xe7 | 0xe8 | 0xea | 0xf1 | 0xf8 => western += 1,
            _ => {}
        }
    }
    if hebrew > 0 && hebrew * 2 >= high {
        Encoding::Windows1255
    } else if polish > 0 || (hungarian > 0 && western == 0) {
        Encoding::Windows1250
    } else {
        Encoding::Windows1252
    }
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
    fn utf16_without_a_mark_is_known_by_its_alphabets() {
        for text in ["Data;Godzina;Połączenia przychodzące", "תאריך,שעה,שיחות נכנסות", "Date,Start"]
        {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(decoded(&little), (Cow::Borrowed(text), Encoding::Utf16));
            assert_eq!(decoded(&big), (Cow::Borrowed(text), Encoding::Utf16));
        }
    }

    #[test]
    fn old_code_pages_are_told_apart_by_their_letters() {
        for (bytes, text, page) in [
            (&b"Po\xb3\xb9czenia porzucone"[..], "Połączenia porzucone", Encoding::Windows1250),
            (&b"Obs\xb3uga \x9fr\xf3d\xb3o"[..], "Obsługa źródło", Encoding::Windows1250),
            (&b"Fogad\xe1si id\xf5;\xdcgyf\xe9l"[..], "Fogadási idő;Ügyfél", Encoding::Windows1250),
            (&b"Gespr\xe4chszeit in der Stra\xdfe"[..], "Gesprächszeit in der Straße", Encoding::Windows1252),
            (&b"Dur\xe9e, ao\xfbt, \xe0 5 m\xb3"[..], "Durée, août, à 5 m³", Encoding::Windows1252),
            (&b"\xfa\xe0\xf8\xe9\xea,\xf9\xf2\xe4"[..], "תאריך,שעה", Encoding::Windows1255),
        ] {
            assert_eq!(decoded(bytes), (Cow::Borrowed(text), page));
        }
    }
}
