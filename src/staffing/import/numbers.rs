//! Numbers and lengths of time as reports write them.

/// What stands before the decimals of a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// 12.5, with a comma between thousands.
    Point,
    /// 12,5, with a point between thousands.
    Comma,
}

/// What the cells of a file say about its decimal mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Marks {
    point: u64,
    comma: u64,
}

impl Marks {
    /// Looks at one cell. A mark that is followed by exactly three digits may stand between thousands and says nothing.
    pub fn look(&mut self, text: &str) {
        if text.bytes().all(|b| b.is_ascii_digit()) {
            return;
        }
        // A unit behind it says nothing about its mark.
        let text = text.trim().trim_end_matches(|c: char| c.is_alphabetic() || c == '%' || c.is_whitespace());
        let legal = |b: u8| b.is_ascii_digit() || matches!(b, b'.' | b',' | b':' | b'-' | b'+');
        if !text.bytes().all(legal) {
            return;
        }
        let Some(last) = text.rfind(['.', ',']) else { return };
        let (before, after) = text.split_at(last);
        let both = before.contains(['.', ',']) && !before.contains(&after[..1]);
        let alone = !before.contains(&after[..1]) && after.len() != 4;
        // Nothing and three decimals are no thousands: 0.125.
        let nought = matches!(before.trim_start_matches(['-', '+']), "0" | "");
        // There are no thousands of seconds in a minute: 3:20.500.
        let clock = before.contains(':');
        if both || alone || nought || clock {
            if after.starts_with('.') { self.point += 1 } else { self.comma += 1 }
        }
    }

    /// The mark of the file, and whether a cell has shown it. Files whose columns are parted by a semicolon mostly come
    /// from where the comma is the decimal mark.
    pub fn mark(self, separator: u8) -> (Mark, bool) {
        if self.point == self.comma {
            return (if separator == b';' { Mark::Comma } else { Mark::Point }, false);
        }
        (if self.comma > self.point { Mark::Comma } else { Mark::Point }, true)
    }
}

/// Whether a cell says that something is not known. That is never nothing.
pub fn is_unknown(text: &str) -> bool {
    let text = text.trim();
    text.is_empty()
        || matches!(text, "-" | "--" | "–" | "—" | "?" | ".")
        || ["n/a", "na", "null", "none", "nan", "#n/a", "#div/0!", "#div/0", "#zahl!"]
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word))
}

/// A number of figures alone, as most are; `None` for any other.
pub fn whole(text: &str) -> Option<f64> {
    let bytes = text.as_bytes();
    let is_one = !bytes.is_empty() && bytes.len() <= 15 && bytes.iter().all(u8::is_ascii_digit);
    // Fifteen figures are exact.
    is_one.then(|| bytes.iter().fold(0.0, |sum, digit| sum * 10.0 + f64::from(digit - b'0')))
}

/// A number; `None` when the cell holds anything else.
pub fn number(text: &str, mark: Mark) -> Option<f64> {
    let text = text.trim();
    if let Some(number) = whole(text) {
        return Some(number);
    }
    let (decimal, thousands) = match mark {
        Mark::Point => ('.', ','),
        Mark::Comma => (',', '.'),
    };
    let mut plain = [0_u8; 40];
    let (mut length, mut digits, mut decimals) = (0, 0, false);
    // Digits since the last mark between thousands.
    let mut since: Option<u32> = None;
    for (at, letter) in text.chars().enumerate() {
        let byte = match letter {
            '0'..='9' => {
                digits += 1;
                since = since.map(|since| if decimals { since } else { since + 1 });
                letter as u8
            }
            '-' | '\u{2212}' if at == 0 => b'-',
            '+' if at == 0 => continue,
            _ if letter == decimal && !decimals => {
                decimals = true;
                b'.'
            }
            _ if letter == thousands || matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’') => {
                if decimals || digits == 0 || since.is_some_and(|since| since != 3) {
                    return None;
                }
                since = Some(0);
                continue;
            }
            _ => return None,
        };
        *plain.get_mut(length)? = byte;
        length += 1;
    }
    if digits == 0 || since.is_some_and(|since| since != 3) {
        return None;
    }
    let plain = std::str::from_utf8(plain.get(..length)?).ok()?;
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

/// A number, and whether a percent sign follows it.
pub fn with_percent(text: &str, mark: Mark) -> Option<(f64, bool)> {
    let text = text.trim();
    match text.strip_suffix('%') {
        Some(text) => number(text, mark).map(|number| (number, true)),
        None => number(text, mark).map(|number| (number, false)),
    }
}

/// Seconds, from `95`, `95 s`, `1:35`, `:35`, `0:01:35`, `1 min 35 s` or `PT1M35S`.
pub fn seconds(text: &str, mark: Mark) -> Option<f64> {
    let text = text.trim();
    if text.contains(':') {
        let (mut all, mut parts) = (0.0, 0);
        for part in text.split(':') {
            parts += 1;
            // Some write no minutes where there are none.
            if parts == 1 && part.is_empty() {
                continue;
            }
            // Between colons there are no thousands.
            let part = number(part, if part.contains(',') { Mark::Comma } else { Mark::Point })?;
            if part < 0.0 || parts > 3 || (parts > 1 && part >= 60.0) {
                return None;
            }
            all = all * 60.0 + part;
        }
        return Some(all);
    }
    let plain = text.trim_end_matches(|letter: char| letter.is_alphabetic());
    let factor = unit(text.get(plain.len()..)?)?;
    match number(plain, mark) {
        Some(number) => Some(number * factor),
        None => spelled(text, mark),
    }
}

/// How many seconds a unit has; without one, one.
fn unit(name: &str) -> Option<f64> {
    let is = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    if is(&["", "s", "sec", "secs", "second", "seconds", "mp", "sek", "sekunden"]) {
        Some(1.0)
    } else if is(&["m", "min", "mins", "minute", "minutes", "perc", "minuten"]) {
        Some(60.0)
    } else if is(&["h", "hr", "hrs", "hour", "hours", "std", "godz"]) {
        Some(3600.0)
    } else {
        is(&["ms"]).then_some(0.001)
    }
}

/// `1 min 35 s`, `1m35s` or `PT1M35S`: numbers, each with its unit.
fn spelled(text: &str, mark: Mark) -> Option<f64> {
    let mut rest = text.strip_prefix("PT").unwrap_or(text);
    let mut all = 0.0;
    loop {
        let digits = rest.find(char::is_alphabetic)?;
        let (plain, behind) = rest.split_at(digits);
        let end = behind.find(|c: char| !c.is_alphabetic()).unwrap_or(behind.len());
        let (name, left) = behind.split_at(end);
        all += number(plain, mark).filter(|number| *number >= 0.0)? * unit(name)?;
        rest = left.trim_start_matches(|c: char| c.is_whitespace() || c == '.');
        if rest.is_empty() {
            return Some(all);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_either_mark() {
        for (text, mark, wanted) in [
            ("1234", Mark::Point, Some(1234.0)),
            ("1,234.5", Mark::Point, Some(1234.5)),
            ("1.234,5", Mark::Comma, Some(1234.5)),
            ("1 234", Mark::Comma, Some(1234.0)),
            ("1\u{a0}234\u{a0}567", Mark::Point, Some(1_234_567.0)),
            ("-0.5", Mark::Point, Some(-0.5)),
            ("1,5", Mark::Point, None),
            ("12,34,567", Mark::Point, None),
            ("1.5.2", Mark::Point, None),
            ("twelve", Mark::Point, None),
            ("", Mark::Point, None),
            ("-", Mark::Point, None),
        ] {
            assert_eq!(number(text, mark), wanted, "{text}");
        }
    }

    #[test]
    fn lengths_of_time() {
        for (text, wanted) in [
            ("95", 95.0),
            ("95.5 s", 95.5),
            ("1:35", 95.0),
            (":35", 35.0),
            ("0:01:35", 95.0),
            ("0:01:35.500", 95.5),
            ("0:01:35,5", 95.5),
            ("01:00:00", 3600.0),
            ("2 min", 120.0),
            ("95 seconds", 95.0),
            ("1m 35s", 95.0),
            ("1 min. 35 sec", 95.0),
            ("1h1m35s", 3695.0),
            ("PT1M35S", 95.0),
        ] {
            assert_eq!(seconds(text, Mark::Point), Some(wanted), "{text}");
        }
        for bad in [":", "::35", "1:75", "1:2:3:4", "soon", "-1:20", "3 days", "1 min 2", "min 2 s", "1m -35s", "PT"] {
            assert_eq!(seconds(bad, Mark::Point), None, "{bad}");
        }
    }

    #[test]
    fn the_mark_is_found_over_the_whole_file() {
        let of = |cells: &[&str], separator| {
            let mut marks = Marks::default();
            cells.iter().for_each(|cell| marks.look(cell));
            marks.mark(separator)
        };
        assert_eq!(of(&["1.234", "17,5"], b'\t'), (Mark::Comma, true));
        assert_eq!(of(&["1,234", "17.5"], b';'), (Mark::Point, true));
        assert_eq!(of(&["1.234.567,8"], b';'), (Mark::Comma, true));
        assert_eq!(of(&["1,234", "12"], b'|'), (Mark::Point, false));
        assert_eq!(of(&["0.125"], b'|'), (Mark::Point, true));
        assert_eq!(of(&["3.25 min", "0:03:20.500"], b';'), (Mark::Point, true));
        assert_eq!(of(&["2024-01-02", "12"], b';'), (Mark::Comma, false));
    }
}
