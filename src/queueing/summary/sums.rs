//! Running sums over days, one for each metric of one scope.

use super::estimate::Moments;
use super::{Difference, Estimate, Figures};
use crate::queueing::{METRICS, Reading};

/// How the days of one scope become one figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Pooling {
    /// The mean of daily values; days without one are left out. For whole days.
    MeanOfDays,
    /// Counts as means, shares and times as ratios of sums: a quarter-hour in which a single contact came does not
    /// weigh as much as a busy one. For intervals.
    RatioOfSums,
}

/// The sums of one scope, in the order of the metrics.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Sums {
    pooling: Pooling,
    rows: Vec<Sum>,
}

/// The sums of the differences of one scope between two centres, in the order of the metrics.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Gaps {
    pooling: Pooling,
    rows: Vec<Gap>,
}

#[derive(Clone, PartialEq, Debug)]
enum Sum {
    DoesNotApply,
    Mean(Moments<1>),
    Ratio(Moments<2>),
}

#[derive(Clone, PartialEq, Debug)]
enum Gap {
    DoesNotApply,
    Mean(Moments<1>),
    /// Part and divisor here, part and divisor in the baseline; boxed, because most metrics are counts.
    Ratio(Box<Moments<4>>),
}

impl Sums {
    pub(super) fn new(pooling: Pooling) -> Sums {
        Sums { pooling, rows: Vec::new() }
    }

    /// Takes up one day. Which metrics apply is the same on all days, so the first says it.
    pub(super) fn add(&mut self, readings: &[Reading]) {
        if self.rows.is_empty() {
            self.rows = readings.iter().map(|reading| Sum::new(*reading, self.pooling)).collect();
        }
        for (sum, reading) in self.rows.iter_mut().zip(readings) {
            sum.add(*reading);
        }
    }

    pub(super) fn figures(&self) -> Figures {
        let rows = METRICS.iter().zip(&self.rows);
        Figures { rows: rows.filter_map(|(metric, sum)| Some((*metric, sum.estimate()?))).collect() }
    }
}

impl Sum {
    fn new(like: Reading, pooling: Pooling) -> Sum {
        match (like, pooling) {
            (Reading::Nothing, _) => Sum::DoesNotApply,
            (Reading::Ratio { .. }, Pooling::RatioOfSums) => Sum::Ratio(Moments::new()),
            (Reading::Count(_) | Reading::Ratio { .. }, _) => Sum::Mean(Moments::new()),
        }
    }

    fn add(&mut self, reading: Reading) {
        match (self, reading) {
            (Sum::Ratio(moments), Reading::Ratio { part, of }) => moments.add([part, of]),
            (Sum::Mean(moments), reading) => {
                if let Some(value) = reading.value() {
                    moments.add([value]);
                }
            }
            (Sum::DoesNotApply | Sum::Ratio(_), _) => {}
        }
    }

    fn estimate(&self) -> Option<Estimate> {
        match self {
            Sum::DoesNotApply => None,
            Sum::Mean(moments) => Some(moments.of_values()),
            Sum::Ratio(moments) => Some(moments.of_ratio()),
        }
    }
}

impl Gaps {
    pub(super) fn new(pooling: Pooling) -> Gaps {
        Gaps { pooling, rows: Vec::new() }
    }

    /// Takes up one day of both.
    pub(super) fn add(&mut self, readings: &[Reading], baseline: &[Reading]) {
        let both = || readings.iter().copied().zip(baseline.iter().copied());
        if self.rows.is_empty() {
            self.rows = both().map(|(reading, base)| Gap::new(reading, base, self.pooling)).collect();
        }
        for (gap, (reading, base)) in self.rows.iter_mut().zip(both()) {
            gap.add(reading, base);
        }
    }

    pub(super) fn differences(&self) -> Vec<Difference> {
        let rows = METRICS.iter().zip(&self.rows);
        rows.filter_map(|(metric, gap)| Some(Difference::new(metric, gap.estimate()?))).collect()
    }
}

impl Gap {
    fn new(like: Reading, base: Reading, pooling: Pooling) -> Gap {
        match (like, base, pooling) {
            (Reading::Nothing, _, _) | (_, Reading::Nothing, _) => Gap::DoesNotApply,
            (Reading::Ratio { .. }, Reading::Ratio { .. }, Pooling::RatioOfSums) => {
                Gap::Ratio(Box::new(Moments::new()))
            }
            _ => Gap::Mean(Moments::new()),
        }
    }

    fn add(&mut self, reading: Reading, base: Reading) {
        match (self, reading, base) {
            (Gap::Ratio(moments), Reading::Ratio { part, of }, Reading::Ratio { part: base_part, of: base_of }) => {
                moments.add([part, of, base_part, base_of]);
            }
            (Gap::Mean(moments), reading, base) => {
                // A day on which one of the two has no value says nothing about the difference.
                if let (Some(value), Some(base)) = (reading.value(), base.value()) {
                    moments.add([value - base]);
                }
            }
            (Gap::DoesNotApply | Gap::Ratio(_), _, _) => {}
        }
    }

    fn estimate(&self) -> Option<Estimate> {
        match self {
            Gap::DoesNotApply => None,
            Gap::Mean(moments) => Some(moments.of_values()),
            Gap::Ratio(moments) => Some(moments.of_two_ratios()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFERED: usize = 3;
    const LOST_SHARE: usize = 6;

    /// A day's readings of which two apply.
    fn day(offered: f64, lost: f64) -> Vec<Reading> {
        let mut readings = vec![Reading::Nothing; METRICS.len()];
        readings[OFFERED] = Reading::Count(offered);
        readings[LOST_SHARE] = Reading::Ratio { part: lost, of: offered };
        readings
    }

    /// 1 of 10 and 8 of 20 lost, and a day without contacts.
    #[test]
    fn days_are_averaged_and_intervals_pooled() {
        for (pooling, share, days) in [(Pooling::MeanOfDays, 0.25, 2), (Pooling::RatioOfSums, 0.3, 3)] {
            let mut sums = Sums::new(pooling);
            for (offered, lost) in [(10.0, 1.0), (20.0, 8.0), (0.0, 0.0)] {
                sums.add(&day(offered, lost));
            }
            let figures = sums.figures();
            let lost = figures.get("lost_share").expect("it applies");
            assert!(lost.mean.is_some_and(|mean| (mean - share).abs() < 1e-12), "{lost:?}");
            assert_eq!(lost.days, days);
            assert_eq!(figures.get("offered").and_then(|offered| offered.mean), Some(10.0));
            assert_eq!(figures.get("occupancy"), None);
            assert_eq!(figures.iter().count(), 2);
        }
    }

    #[test]
    fn differences_are_paired_day_by_day() {
        for (pooling, share, days) in
            [(Pooling::MeanOfDays, 0.2 - 0.25, 2), (Pooling::RatioOfSums, 7.0 / 40.0 - 0.3, 3)]
        {
            let mut gaps = Gaps::new(pooling);
            for (here, base) in [((10.0, 1.0), (10.0, 1.0)), ((20.0, 6.0), (20.0, 8.0)), ((10.0, 0.0), (0.0, 0.0))] {
                gaps.add(&day(here.0, here.1), &day(base.0, base.1));
            }
            let differences = gaps.differences();
            let [offered, lost] = &differences[..] else { panic!("{differences:?}") };
            assert!(lost.mean.is_some_and(|mean| (mean - share).abs() < 1e-12), "{lost:?}");
            assert_eq!((lost.metric.key, lost.days), ("lost_share", days));
            assert!(offered.mean.is_some_and(|mean| (mean - 10.0 / 3.0).abs() < 1e-12));
        }
    }
}
