//! The service level of every group and interval: of one day, and over days.

use std::sync::Arc;

use super::first::Model;
use crate::queueing::{Centre, Count, Estimate, Run, ServiceLevelRule, student_t};

/// What one day says: of every row what counts as in time, and out of how many.
#[derive(Clone, PartialEq, Debug)]
pub struct DayLevels {
    rows: Vec<(f64, f64)>,
    /// The service level of the day; `None` when nobody came who waits.
    day: Option<f64>,
}

/// Many days.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Levels {
    /// Row by row, day by day.
    rows: Vec<Vec<(f64, f64)>>,
    days: Vec<f64>,
}

impl DayLevels {
    /// Runs a day and reads it.
    pub(super) fn of(centre: &Arc<Centre>, seed: u64, models: &[Model]) -> DayLevels {
        let mut run = Run::new(centre, seed);
        let tally = run.finish();
        let rule = centre.service_level;
        let count = |class: usize, interval: usize| tally.classes.get(class).and_then(|class| class.get(interval));
        let rows = models.iter().map(|model| {
            let counts = model.classes.iter().filter_map(|class| count(*class, model.interval));
            counts.fold((0.0, 0.0), |sum, count| {
                let (part, of) = parts(count, rule);
                (sum.0 + part as f64, sum.1 + of as f64)
            })
        });
        DayLevels { rows: rows.collect(), day: tally.day().service_level(rule) }
    }
}

impl Levels {
    pub(super) fn of(days: &[DayLevels], rows: usize) -> Levels {
        let row = |row: usize| days.iter().map(|day| day.rows.get(row).copied().unwrap_or_default()).collect();
        Levels { rows: (0..rows).map(row).collect(), days: days.iter().filter_map(|day| day.day).collect() }
    }

    /// The service level of a row over all days together; `None` when nobody came.
    pub(super) fn mean(&self, row: usize) -> Option<f64> {
        let days = self.rows.get(row)?;
        let (part, of) = days.iter().fold((0.0, 0.0), |sum, day| (sum.0 + day.0, sum.1 + day.1));
        (of > 0.0).then(|| part / of)
    }

    /// The same with its 95 % interval, by the delta method (W. G. Cochran, "Sampling techniques", 1977, chapter 6).
    pub(super) fn row(&self, row: usize) -> Estimate {
        let days = self.rows.get(row).map(Vec::as_slice).unwrap_or_default();
        let number = u32::try_from(days.len()).unwrap_or(u32::MAX);
        let Some(mean) = self.mean(row) else { return Estimate { mean: None, half_width: None, days: number } };
        let n = f64::from(number);
        let per_day = days.iter().map(|(_, of)| of).sum::<f64>() / n;
        let squares: f64 = days.iter().map(|(part, of)| (part - mean * of) / per_day).map(|gap| gap * gap).sum();
        let half_width = (number >= 2).then(|| student_t(0.95, number - 1) * libm::sqrt(squares / (n - 1.0) / n));
        Estimate { mean: Some(mean), half_width: half_width.filter(|width| width.is_finite()), days: number }
    }

    /// The share of days whose service level is at least this; `None` when nobody came on any.
    pub(super) fn good_days(&self, level: f64) -> Option<f64> {
        let good = self.days.iter().filter(|day| **day >= level).count();
        (!self.days.is_empty()).then(|| good as f64 / self.days.len() as f64)
    }
}

/// What counts as in time, and out of how many, as [`Count::service_level`] divides them.
fn parts(count: &Count, rule: ServiceLevelRule) -> (u64, u64) {
    match rule {
        ServiceLevelRule::OfOffered => (count.answered_in_target, count.offered),
        ServiceLevelRule::OfOfferedWithoutShortAbandons => {
            (count.answered_in_target, count.offered.saturating_sub(count.abandoned_in_target))
        }
        ServiceLevelRule::OfAnswered => (count.answered_in_target, count.answered),
        ServiceLevelRule::WaitedNoLonger => (count.answered_in_target + count.abandoned_in_target, count.offered),
    }
}
