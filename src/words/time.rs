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

/// Seconds of a day.
const DAY_S: u32 = 86_400;

/// A time of day as authors write it: `"11:45"`, kept in seconds after midnight. On a later day of a case,
/// `"+1 11:45"`, the seconds count on from the midnight of its first day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TimeOfDay(pub u32);

impl TimeOfDay {
    /// Days after the first one on which a case can still go on.
    pub const LAST_DAY: u32 = 30;

    /// Seconds after which no case goes on.
    pub const END_S: u32 = (TimeOfDay::LAST_DAY + 1) * DAY_S;

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

    /// Reads the same, or `+n hh:mm` for a time n days later, 1 to [`TimeOfDay::LAST_DAY`].
    pub fn parse_on_any_day(text: &str) -> Option<TimeOfDay> {
        let Some(later) = text.strip_prefix('+') else { return TimeOfDay::parse(text) };
        let (days, time) = later.split_once(' ')?;
        let plain = days.bytes().all(|b| b.is_ascii_digit());
        let days = days.parse::<u32>().ok().filter(|n| plain && (1..=TimeOfDay::LAST_DAY).contains(n))?;
        TimeOfDay::parse(time).map(|time| time.later(days * DAY_S))
    }

    /// The time `seconds` later, on the same day's scale (may pass midnight).
    pub fn later(self, seconds: u32) -> TimeOfDay {
        TimeOfDay(self.0 + seconds)
    }

    /// Days after the first one.
    pub fn days(self) -> u32 {
        self.0 / DAY_S
    }

    /// The same time as every day has it.
    pub fn within_its_day(self) -> TimeOfDay {
        TimeOfDay(self.0 % DAY_S)
    }

    /// As authors write it, with its day where it is not the first one.
    pub fn written(self) -> String {
        match self.days() {
            0 => self.to_string(),
            days => format!("+{days} {self}"),
        }
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

    #[test]
    fn a_time_on_another_day_counts_on_from_the_first() {
        let noon = TimeOfDay(12 * 3600);
        let tomorrow = TimeOfDay::parse_on_any_day("+1 12:00");
        assert_eq!(tomorrow, Some(noon.later(86_400)));
        assert_eq!(TimeOfDay::parse_on_any_day("12:00"), Some(noon));
        assert_eq!(tomorrow.map(|time| (time.days(), time.within_its_day())), Some((1, noon)));
        assert_eq!(tomorrow.map(TimeOfDay::written).as_deref(), Some("+1 12:00"));
        assert_eq!(noon.written(), "12:00");
        for bad in
            ["+0 12:00", "+31 12:00", "+1", "+1  12:00", "+ 12:00", "+1 24:00", "++1 12:00", "+-1 12:00", "1 12:00"]
        {
            assert_eq!(TimeOfDay::parse_on_any_day(bad), None, "{bad}");
        }
        assert_eq!(TimeOfDay::parse("+1 12:00"), None, "only where a case may come to another day");
    }
}
