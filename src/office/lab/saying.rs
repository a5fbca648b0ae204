//! Figures in words, for whatever leaves the lab as a file.

use crate::queueing::{Difference, Estimate, METRICS, Unit};
use crate::tongue::{FluentValue, Tongue};

/// Stands where there is no figure.
pub(super) const NOTHING: &str = "–";

/// With what figures are said.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    pub tongue: &'a Tongue,
    /// The currency of the plan.
    pub currency: &'a str,
}

impl Said<'_> {
    /// A text.
    pub fn say(self, key: &str) -> String {
        self.tongue.say(key)
    }

    /// A text with blanks.
    pub fn fill(self, key: &str, blanks: &[(&str, String)]) -> String {
        let blanks: Vec<(&str, FluentValue<'_>)> =
            blanks.iter().map(|(name, value)| (*name, FluentValue::from(value.as_str()))).collect();
        self.tongue.fill(key, &blanks)
    }

    /// What a metric is called.
    pub fn metric(self, key: &str) -> String {
        self.tongue.say(&format!("metric-{}", key.replace('_', "-")))
    }

    /// A figure with its unit, and with how sure it is.
    pub fn estimate(self, key: &str, known: Option<Estimate>) -> String {
        let unit = unit(key);
        let Some((mean, half_width)) = known.and_then(|known| Some((known.mean?, known.half_width))) else {
            return NOTHING.to_owned();
        };
        let plain = match half_width {
            Some(half_width) => format!("{} ± {}", self.number(unit, mean), self.number(unit, half_width)),
            None => self.number(unit, mean),
        };
        self.with(unit, plain, "unit-share")
    }

    /// A difference with its sign, its half-width and its unit; shares differ by points.
    pub fn difference(self, found: Option<&Difference>) -> String {
        let Some((found, mean)) = found.and_then(|found| Some((found, found.mean?))) else { return NOTHING.to_owned() };
        let unit = found.metric.unit;
        let size = self.number(unit, mean.abs());
        let sign = match mean {
            _ if size.chars().all(|digit| !matches!(digit, '1'..='9')) => "",
            mean if mean > 0.0 => "+",
            _ => "−",
        };
        let plain = match found.half_width {
            Some(half_width) => format!("{sign}{size} ± {}", self.number(unit, half_width)),
            None => format!("{sign}{size}"),
        };
        self.with(unit, plain, "compare-points")
    }

    fn with(self, unit: Unit, plain: String, share: &str) -> String {
        match unit {
            Unit::Share => self.fill(share, &[("n", plain)]),
            Unit::Seconds => self.fill("unit-seconds", &[("n", plain)]),
            Unit::Hours => self.fill("unit-hours", &[("n", plain)]),
            Unit::Money => format!("{plain} {}", self.currency).trim_end().to_owned(),
            Unit::Count => plain,
        }
    }

    fn number(self, unit: Unit, number: f64) -> String {
        match unit {
            Unit::Share => self.tongue.number(100.0 * number, 1),
            Unit::Money => self.tongue.number(number, 0),
            _ => self.tongue.number(number, 1),
        }
    }
}

/// What the numbers of a metric are.
fn unit(key: &str) -> Unit {
    METRICS.iter().find(|metric| metric.key == key).map_or(Unit::Count, |metric| metric.unit)
}
