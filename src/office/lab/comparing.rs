//! What A and B come to.

use crate::queueing::{Difference, Figures, IntervalDifferences, Paired, Summary};

/// A and B on the same callers.
#[derive(Clone, PartialEq, Debug)]
pub struct Comparison {
    /// What the baseline comes to.
    pub baseline: Summary,
    /// What the proposal comes to.
    pub proposal: Summary,
    /// Proposal minus baseline over the whole day, paired day by day.
    pub overall: Vec<Difference>,
    /// The same interval by interval.
    pub intervals: Vec<IntervalDifferences>,
    /// How many days both were simulated.
    pub replications: u32,
    /// How long that took, in seconds.
    pub seconds: f64,
    /// Whether it will not be refined any further.
    pub is_final: bool,
    /// The seed of the first day.
    pub seed: u64,
}

impl Comparison {
    /// From a simulation of both; none when there was no proposal in it.
    pub(super) fn of(paired: Paired, seed: u64, seconds: f64, is_final: bool) -> Option<Comparison> {
        let Paired { replications, baseline, variants } = paired;
        let variant = variants.into_iter().next()?;
        Some(Comparison {
            baseline,
            proposal: variant.result,
            overall: variant.overall,
            intervals: variant.intervals,
            replications,
            seconds,
            is_final,
            seed,
        })
    }

    /// The difference over the whole day in the metric with this key.
    pub fn difference(&self, key: &str) -> Option<&Difference> {
        self.overall.iter().find(|difference| difference.metric.key == key)
    }

    /// Both means of a metric over the whole day.
    pub fn means(&self, key: &str) -> (Option<f64>, Option<f64>) {
        let mean = |figures: &Figures| figures.get(key).and_then(|estimate| estimate.mean);
        (mean(&self.baseline.overall), mean(&self.proposal.overall))
    }

    /// The days of a plan with their seeds, the worst first, by service level; none when a day had nobody on the line, so
    /// that days and seeds cannot be matched.
    pub fn worst_days(&self, side: super::Side) -> Vec<(u64, f64)> {
        let summary = match side {
            super::Side::Baseline => &self.baseline,
            super::Side::Proposal => &self.proposal,
        };
        if summary.daily_service_levels.len() != summary.replications as usize {
            return Vec::new();
        }
        let levels = summary.daily_service_levels.iter().zip(0u64..);
        let mut days: Vec<(u64, f64)> = levels.map(|(level, day)| (self.seed.wrapping_add(day), *level)).collect();
        days.sort_by(|a, b| a.1.total_cmp(&b.1));
        days
    }
}

/// What has been worked out so far.
#[derive(Default)]
pub(super) struct Computed {
    pub comparison: Option<Comparison>,
    /// The comparison belongs to another baseline or proposal.
    pub is_stale: bool,
}
