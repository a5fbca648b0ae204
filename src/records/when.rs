//! A moment on the calendar. Nobody here looks at a clock: whoever writes something down says when it was.

use std::fmt;

/// Seconds since the beginning of 1970, universal time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct When(pub i64);

impl fmt::Display for When {
    /// As in `2026-11-22T12:16:50Z`: it sorts as text, and every spreadsheet reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, second) = (self.0.div_euclid(86_400), self.0.rem_euclid(86_400));
        let (year, month, day) = date(days);
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

/// Year, month and day of a number of days since the beginning of 1970. Years are counted from March here, so that the
/// odd day of a leap year is the last one.
fn date(days: i64) -> (i64, i64, i64) {
    let since = days + 719_468;
    let (era, of_era) = (since.div_euclid(146_097), since.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_as_dates() {
        assert_eq!(When(0).to_string(), "1970-01-01T00:00:00Z");
        assert_eq!(When(-1).to_string(), "1969-12-31T23:59:59Z");
        assert_eq!(When(951_782_400).to_string(), "2000-02-29T00:00:00Z");
        assert_eq!(When(1_735_689_599).to_string(), "2024-12-31T23:59:59Z");
        assert_eq!(When(4_102_444_800).to_string(), "2100-01-01T00:00:00Z");
    }
}
