//! The few ways in which nearly every report writes dates and times, read without looking for any other.

use super::moments::{Stamp, Written};

/// What [`stamp`](super::moments::stamp) says of a date in figures, a time in figures, or a date and a time; `None` where
/// it has to look for itself.
pub(super) fn stamp(text: &[u8]) -> Option<Stamp> {
    let Some((date, rest)) = date(text) else { return time(text) };
    match rest {
        [] => Some(Stamp { date: Some(date), ..Stamp::default() }),
        [b' ' | b'T', rest @ ..] => time(rest).map(|time| Stamp { date: Some(date), ..time }),
        _ => None,
    }
}

/// `2024-12-31`, or with the year behind.
fn date(text: &[u8]) -> Option<(Written, &[u8])> {
    let (first, digits, rest) = number(text)?;
    let (second, _, rest) = number(behind_a_mark(rest)?)?;
    let (third, last, rest) = number(behind_a_mark(rest)?)?;
    let written = match (digits, last) {
        (4, 1 | 2) => Written::Plain(first as i32, second, third),
        (1 | 2, 4) => Written::Either(first, second, third as i32),
        _ => return None,
    };
    Some((written, rest))
}

/// `9:30`, `09:30:00` or `9:30 AM`.
fn time(text: &[u8]) -> Option<Stamp> {
    let (hours, digits, rest) = number(text)?;
    let (minutes, rest) = lower(rest)?;
    let (seconds, rest) = if rest.first() == Some(&b':') { lower(rest)? } else { (0, rest) };
    let half = match rest {
        [] => None,
        [b' ', half, b'M' | b'm'] | [half, b'M' | b'm'] => match half {
            b'A' | b'a' => Some(0),
            b'P' | b'p' => Some(12),
            _ => return None,
        },
        _ => return None,
    };
    let hours = match half {
        None => hours,
        Some(half) if (1..=12).contains(&hours) => hours % 12 + half,
        Some(_) => return None,
    };
    let from = hours * 3600 + minutes * 60 + seconds;
    let is_one = digits <= 2 && minutes < 60 && seconds < 60 && from <= 86_400;
    is_one.then(|| Stamp { from: Some(from), twelve_hours: half.is_some(), ..Stamp::default() })
}

/// Two figures behind a colon.
fn lower(text: &[u8]) -> Option<(u32, &[u8])> {
    let (number, digits, rest) = number(text.strip_prefix(b":")?)?;
    (digits == 2).then_some((number, rest))
}

fn behind_a_mark(text: &[u8]) -> Option<&[u8]> {
    match text {
        [b'-' | b'/' | b'.', rest @ ..] => Some(rest),
        _ => None,
    }
}

/// A number of up to four figures, and how many it has.
fn number(text: &[u8]) -> Option<(u32, usize, &[u8])> {
    let digits = text.iter().take(5).take_while(|byte| byte.is_ascii_digit()).count();
    if !(1..=4).contains(&digits) {
        return None;
    }
    let (number, rest) = text.split_at(digits);
    Some((number.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')), digits, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::staffing::import::moments;

    /// Whatever is read quickly is what reading slowly gives.
    #[test]
    fn quickly_is_the_same_as_slowly() {
        let mut seen = 0;
        let dates =
            ["", "2024-03-05", "5/3/2024", "05.03.2024", "12/31/1999", "2024/3/5", "31.31.2024", "1.2.3", "99-1-2024"];
        let times = [
            "", "9:30", "09:30:15", "24:00", "25:00", "9:60", "12:30 AM", "1:05 pm", "13:00 PM", "9:30am", "9:5", "930",
        ];
        for (date, time) in dates.iter().flat_map(|date| times.map(|time| (*date, time))) {
            for between in ["", " ", "T", "-", "  "] {
                let text = format!("{date}{between}{time}");
                let text = text.trim();
                let Some(quick) = stamp(text.as_bytes()) else { continue };
                assert_eq!(moments::slow(text), Some(quick), "{text}");
                seen += 1;
            }
        }
        assert!(seen > 80, "{seen}");
        for text in ["05-Mar-2024", "20240305", "09:00-09:30", "2024-03-05T09:00:00Z", "9", "9 AM", "1/2/24", ""] {
            assert_eq!(stamp(text.as_bytes()), None, "{text}");
        }
    }
}
