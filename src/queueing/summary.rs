//! What many days of a centre come to, and what sets two centres apart.
//!
//! A day is read into one [`DayRead`] by whoever ran it; the readings are taken up one after the other, in the order of
//! the days, and forgotten. What is kept grows with the days by one number each, the daily service level, and not with
//! the contacts.

mod days;
mod difference;
mod estimate;
mod gathering;
mod student;
mod sums;
mod waits;

use super::Metric;

pub use days::{Bin, Days};
pub use difference::{Difference, IntervalDifferences, Paired, Variant};
pub use estimate::Estimate;
pub use student::student_t;

pub(super) use difference::Pairing;
pub(super) use gathering::DayRead;

/// What many days of one centre came to.
#[derive(Clone, PartialEq, Debug)]
pub struct Summary {
    /// How many days were run.
    pub replications: u32,
    /// The contacts offered on a day, on average.
    pub contacts: f64,
    /// The whole day: means of daily values.
    pub overall: Figures,
    /// Interval by interval: counts are means, shares and times are ratios of sums over all days.
    pub intervals: Vec<IntervalFigures>,
    /// The whole day of each class, by its position in [`Centre::classes`](super::Centre::classes).
    pub classes: Vec<Figures>,
    /// The whole day of each group, by its position in [`Centre::groups`](super::Centre::groups).
    pub groups: Vec<Figures>,
    /// What so many percent of the answered did not wait longer than: `p50`, `p80`, `p90`, `p95`, `p99`.
    pub percentiles_s: Vec<(&'static str, Option<f64>)>,
    /// The service level of each day that had one, in the order of the days.
    pub daily_service_levels: Vec<f64>,
}

/// The metrics that apply to something, with their estimates.
#[derive(Clone, PartialEq, Debug)]
pub struct Figures {
    rows: Vec<(&'static Metric, Estimate)>,
}

/// The figures of one interval.
#[derive(Clone, PartialEq, Debug)]
pub struct IntervalFigures {
    /// Where it begins, in seconds after midnight.
    pub from_s: f64,
    /// Its figures.
    pub figures: Figures,
}

impl Summary {
    /// How good and bad days are spread; `target` is the share that should be answered in time.
    pub fn days(&self, target: Option<f64>) -> Days {
        Days::new(&self.daily_service_levels, target)
    }
}

impl Figures {
    /// Every metric that applies, in the order of [`METRICS`](super::METRICS).
    pub fn iter(&self) -> impl Iterator<Item = (&'static Metric, Estimate)> {
        self.rows.iter().copied()
    }

    /// The estimate of the metric with this key; `None` when it does not apply.
    pub fn get(&self, key: &str) -> Option<Estimate> {
        self.rows.iter().find(|(metric, _)| metric.key == key).map(|(_, estimate)| *estimate)
    }
}
