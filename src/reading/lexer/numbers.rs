//! Numbers as RON writes them.

use super::{Kind, Lexer, Load};
use crate::reading::codes;

impl Lexer<'_> {
    pub(super) fn number_follows(&self, at: usize, sign: char) -> bool {
        let next = self.char_at(at + 1);
        next.is_some_and(|c| c.is_ascii_digit())
            || sign != '.'
                && (self.starts(at + 1, "inf")
                    || next == Some('.') && self.char_at(at + 2).is_some_and(|c| c.is_ascii_digit()))
    }

    pub(super) fn number(&mut self) {
        let from = self.at;
        let rest = self.text.get(from..).unwrap_or("");
        let mut end = from;
        let mut before = ' ';
        let hexadecimal = rest.trim_start_matches(['+', '-']).starts_with("0x");
        for c in rest.chars() {
            let sign = matches!(c, '+' | '-') && (end == from || matches!(before, 'e' | 'E') && !hexadecimal);
            if !(c.is_alphanumeric() || matches!(c, '_' | '.') || sign) {
                break;
            }
            before = c;
            end += c.len_utf8();
        }
        let digits = self.slice(from, end);
        let minutes = self.slice(end + 1, (end + 3).min(self.text.len()));
        if digits.len() <= 2
            && self.starts(end, ":")
            && digits.bytes().all(|b| b.is_ascii_digit())
            && minutes.len() == 2
            && minutes.bytes().all(|b| b.is_ascii_digit())
        {
            let end = end + 3;
            let time = self.slice(from, end).to_owned();
            self.fault(codes::bad_time::found(self.place(from, end), &time));
            self.push(Kind::Broken, from, end, Load::Nothing);
            self.at = end;
            return;
        }
        let digits = digits.to_owned();
        match read_number(&digits) {
            Ok(load) => self.push(Kind::Number, from, end, load),
            Err(beyond) => {
                let place = self.place(from, end);
                self.fault(if beyond {
                    codes::number_out_of_range::found(place, "this place", "")
                } else {
                    codes::bad_number::found(place, &digits)
                });
                self.push(Kind::Broken, from, end, Load::Nothing);
            }
        }
        self.at = end;
    }
}

/// Reads a number; the error says whether it is one, but too large.
fn read_number(text: &str) -> Result<Load, bool> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let based = [("0x", 16), ("0b", 2), ("0o", 8)]
        .into_iter()
        .find_map(|(prefix, radix)| digits.strip_prefix(prefix).map(|d| (d, radix)));
    let (plain, radix) = based.unwrap_or((digits, 10));
    let bytes = plain.as_bytes();
    let digit = |b: Option<&u8>| b.is_some_and(|b| char::from(*b).is_digit(radix));
    for (n, byte) in bytes.iter().enumerate() {
        let between = n > 0 && digit(bytes.get(n - 1)) && digit(bytes.get(n + 1));
        if *byte == b'_' && !between || !byte.is_ascii() {
            return Err(false);
        }
    }
    let clean: String = plain.chars().filter(|c| *c != '_').collect();
    if !clean.is_empty() && clean.chars().all(|c| c.is_digit(radix)) {
        let signed = if negative { format!("-{clean}") } else { clean };
        return i64::from_str_radix(&signed, radix).map(Load::Whole).map_err(|_| true);
    }
    let known = radix == 10
        && !clean.starts_with(['+', '-'])
        && clean.chars().any(|c| c.is_ascii_digit())
        && clean.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-'));
    if !known {
        return Err(false);
    }
    match clean.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(Load::Fraction(if negative { -number } else { number })),
        Ok(_) => Err(true),
        Err(_) => Err(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_ron_reads_them() {
        for (text, value) in
            [("12", 12), ("+1", 1), ("-3", -3), ("08", 8), ("1_000", 1000), ("0x1F", 31), ("0b11", 3), ("0o17", 15)]
        {
            assert_eq!(read_number(text), Ok(Load::Whole(value)), "{text}");
        }
        for (text, value) in [(".5", 0.5), ("1e3", 1000.0), ("-2.5e-1", -0.25), ("+1.0", 1.0)] {
            assert_eq!(read_number(text), Ok(Load::Fraction(value)), "{text}");
        }
        for text in ["2nd", "1.2.3", "3..5", "1__0", "5_", "0x", "-inf", "1u8", "--1", "1e"] {
            assert_eq!(read_number(text), Err(false), "{text}");
        }
        for text in ["99999999999999999999", "1e999"] {
            assert_eq!(read_number(text), Err(true), "{text}");
        }
    }
}
