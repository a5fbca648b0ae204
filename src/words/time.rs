use std::fmt;
use std::ops::{Add, Sub};

/// A length of time in whole milliseconds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Span(pub u64);

impl Span {
    /// From seconds; negative and not-a-number become nothing.
    pub fn from_s(seconds: f64) -> Span {
        Span((seconds.max(0.0) * 1000.0).round() as u64)
    }

    /// In seconds.
    pub fn as_s(self) -> f64 {
        self.0 as f64 / 1000.0
    }
}

impl Add for Span {
    type Output = Span;
    fn add(self, other: Span) -> Span {
        Span(self.0 + other.0)
    }
}

/// A point of time in a simulated day: whole milliseconds after its midnight.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Moment(pub u64);

impl Moment {
    /// From seconds after midnight.
    pub fn from_s(seconds: f64) -> Moment {
        Moment(Span::from_s(seconds).0)
    }

    /// Seconds after midnight.
    pub fn as_s(self) -> f64 {
        self.0 as f64 / 1000.0
    }
}

impl Add<Span> for Moment {
    type Output = Moment;
    fn add(self, span: Span) -> Moment {
        Moment(self.0 + span.0)
    }
}

impl Sub for Moment {
    type Output = Span;
    /// The time from `earlier` to `self`; nothing if `earlier` is not earlier.
    fn sub(self, earlier: Moment) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }
}

/// A number of beats: the steps in which a conversation counts time (5 or 10 seconds each, said by the scenario).
pub type Beats = u16;

/// A time of day as authors write it: `"11:45"`, kept in seconds after midnight.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TimeOfDay(pub u32);

impl TimeOfDay {
    /// Reads `hh:mm` or `hh:mm:ss`, 00:00 to 23:59:59.
    pub fn parse(text: &str) -> Option<TimeOfDay> {
        let mut parts = text.split(':');
        let mut part = |limit: u32| -> Option<u32> {
            let digits = parts.next()?;
            let plain = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
            digits.parse().ok().filter(|n| plain && *n < limit)
        };
        let (hours, minutes) = (part(24)?, part(60)?);
        let seconds = if text.len() > 5 { part(60)? } else { 0 };
        parts.next().is_none().then_some(TimeOfDay(hours * 3600 + minutes * 60 + seconds))
    }

    /// The time `seconds` later, on the same day's scale (may pass midnight).
    pub fn later(self, seconds: u32) -> TimeOfDay {
        TimeOfDay(self.0 + seconds)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 3600 % 24, self.0 / 60 % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day_are_read_strictly() {
        assert_eq!(TimeOfDay::parse("11:45"), Some(TimeOfDay(11 * 3600 + 45 * 60)));
        assert_eq!(TimeOfDay::parse("08:00:30"), Some(TimeOfDay(8 * 3600 + 30)));
        for bad in ["8:00", "24:00", "11:60", "11", "", "11:45:", "11:45:00:00", "+1:00", "aa:bb"] {
            assert_eq!(TimeOfDay::parse(bad), None, "{bad}");
        }
        assert_eq!(TimeOfDay::parse("09:05").map(|t| t.to_string()).as_deref(), Some("09:05"));
    }
}
