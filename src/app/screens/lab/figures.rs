//! Figures in words: with their unit, with how sure they are, and with what sets two of them apart.

use crate::office::minutes;
use crate::queueing::{Difference, Estimate, Figures, Unit};
use crate::tongue::{FluentValue, Tongue};
use crate::words::TimeOfDay;

/// Stands where there is no figure.
pub(super) const NOTHING: &str = "–";

/// Stands before a difference that could be chance: grey alone says it to nobody who sees none.
pub(super) const CHANCE: &str = "~";

/// With what figures are said.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    pub tongue: &'a Tongue,
    /// The currency of the plan.
    pub currency: &'a str,
}

impl Said<'_> {
    /// What a metric is called.
    pub fn name(self, metric: &str) -> String {
        self.tongue.say(&format!("metric-{}", metric.replace('_', "-")))
    }

    /// A figure with its unit.
    pub fn figure(self, unit: Unit, value: f64) -> String {
        let plain = self.plain(unit, value);
        match unit {
            Unit::Share => self.with("unit-share", plain),
            Unit::Hours => self.with("unit-hours", plain),
            Unit::Seconds if value.abs() < 60.0 => self.with("unit-seconds", plain),
            Unit::Money => format!("{plain} {}", self.currency).trim_end().to_string(),
            Unit::Seconds | Unit::Count => plain,
        }
    }

    /// What is known of a metric, with its unit.
    pub fn known(self, unit: Unit, known: Option<Estimate>) -> String {
        known.and_then(|known| known.mean).map_or_else(|| NOTHING.to_string(), |mean| self.figure(unit, mean))
    }

    /// What is known of the metric with a key among some figures.
    pub fn of(self, key: &str, figures: &Figures) -> String {
        let unit = crate::queueing::metric(key).map_or(Unit::Count, |metric| metric.unit);
        self.known(unit, figures.get(key))
    }

    /// A difference with its sign, its half-width and its unit; shares differ by points, not by percent.
    pub fn difference(self, found: &Difference) -> String {
        let Some(mean) = found.mean else { return NOTHING.to_string() };
        let unit = found.metric.unit;
        let size = self.apart(unit, mean.abs());
        let sign = match mean {
            _ if size.chars().all(|digit| !matches!(digit, '1'..='9')) => "",
            mean if mean > 0.0 => "+",
            _ => "−",
        };
        let plain = match found.half_width {
            Some(half_width) => format!("{sign}{size} ± {}", self.apart(unit, half_width)),
            None => format!("{sign}{size}"),
        };
        match unit {
            Unit::Share => self.with("compare-points", plain),
            Unit::Seconds => self.with("unit-seconds", plain),
            Unit::Hours => self.with("unit-hours", plain),
            Unit::Money => format!("{plain} {}", self.currency).trim_end().to_string(),
            Unit::Count => plain,
        }
    }

    /// A share in percent.
    pub fn percent(self, share: f64, decimals: usize) -> String {
        self.with("unit-share", self.tongue.number(100.0 * share, decimals))
    }

    /// The number alone; minutes and seconds where there are many of them.
    fn plain(self, unit: Unit, value: f64) -> String {
        match unit {
            Unit::Share => self.tongue.number(100.0 * value, 0),
            Unit::Seconds if value.abs() >= 60.0 => minutes(value.abs().round() as u32),
            Unit::Hours => self.tongue.number(value, 1),
            Unit::Count if value.abs() < 20.0 && value.fract().abs() > 1e-9 => self.tongue.number(value, 1),
            Unit::Seconds | Unit::Money | Unit::Count => self.tongue.number(value, 0),
        }
    }

    /// The size of a difference: small ones with a decimal.
    fn apart(self, unit: Unit, size: f64) -> String {
        let size = if unit == Unit::Share { 100.0 * size } else { size };
        self.tongue.number(size, usize::from(size < 10.0))
    }

    fn with(self, key: &str, number: String) -> String {
        self.tongue.fill(key, &[("n", FluentValue::from(number))])
    }
}

/// A time of the day, from seconds after midnight.
pub(super) fn clock(seconds: f64) -> String {
    TimeOfDay(seconds.max(0.0) as u32).to_string()
}

/// A stretch of the day.
pub(super) fn stretch(from_s: f64, to_s: f64) -> String {
    format!("{}–{}", clock(from_s), clock(to_s))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::metric;

    #[test]
    fn figures_have_their_units() {
        let tongue = Tongue::new("en");
        let said = Said { tongue: &tongue, currency: "EUR" };
        assert_eq!(said.figure(Unit::Share, 0.414), "41 %");
        assert_eq!(said.figure(Unit::Seconds, 12.4), "12 s");
        assert_eq!(said.figure(Unit::Seconds, 252.0), "04:12");
        assert_eq!(said.figure(Unit::Money, 2310.4), "2310 EUR");
        assert_eq!(said.figure(Unit::Count, 3.26), "3.3");
        assert_eq!(stretch(42_300.0, 43_200.0), "11:45–12:00");
    }

    #[test]
    fn differences_have_signs_and_half_widths() {
        let tongue = Tongue::new("en");
        let said = Said { tongue: &tongue, currency: "EUR" };
        let found = |key: &str, mean: f64, half_width: f64| Difference {
            metric: metric(key).expect("a metric"),
            mean: Some(mean),
            half_width: Some(half_width),
            could_be_chance: false,
            days: 9,
        };
        assert_eq!(said.difference(&found("lost_share", -0.18, 0.02)), "−18 ± 2.0 points");
        assert_eq!(said.difference(&found("cost", 24.0, 3.0)), "+24 ± 3.0 EUR");
        assert_eq!(said.difference(&found("cost", 0.0, 0.0)), "0.0 ± 0.0 EUR");
    }
}
