//! What sets centres apart that were run on the same callers.

use std::sync::Arc;

use super::gathering::{DayRead, Gathering};
use super::sums::{Gaps, Pooling};
use super::{Estimate, Summary};
use crate::queueing::{Centre, Metric};

/// A baseline and its variants, run on the same callers.
#[derive(Clone, PartialEq, Debug)]
pub struct Paired {
    /// How many days each of them was run.
    pub replications: u32,
    /// What the baseline came to.
    pub baseline: Summary,
    /// The variants in the order in which they were given.
    pub variants: Vec<Variant>,
}

/// A variant: what it came to, and how that differs from the baseline.
#[derive(Clone, PartialEq, Debug)]
pub struct Variant {
    /// What the variant came to.
    pub result: Summary,
    /// The differences over the whole day, of the metrics that apply.
    pub overall: Vec<Difference>,
    /// The differences interval by interval, of those intervals that begin at the same time in both.
    pub intervals: Vec<IntervalDifferences>,
}

/// The differences in one interval.
#[derive(Clone, PartialEq, Debug)]
pub struct IntervalDifferences {
    /// Where it begins, in seconds after midnight.
    pub from_s: f64,
    /// The differences, of the metrics that apply.
    pub differences: Vec<Difference>,
}

/// Variant minus baseline, in one metric, paired day by day.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Difference {
    /// What is measured.
    pub metric: &'static Metric,
    /// The difference; `None` when there was no day on which both had a value.
    pub mean: Option<f64>,
    /// The half-width of its own 95 % interval; `None` with fewer than two days.
    pub half_width: Option<f64>,
    /// Whether the interval holds 0, or is not known.
    pub could_be_chance: bool,
    /// The days it rests on: those on which both had a value, and for a ratio of sums all.
    pub days: u32,
}

/// The days of a baseline and its variants so far.
pub(in crate::queueing) struct Pairing {
    baseline: Gathering,
    variants: Vec<Against>,
}

/// The days of a variant, and its differences from the baseline.
struct Against {
    own: Gathering,
    overall: Gaps,
    /// Where intervals begin at the same time: the position in the variant, in the baseline, the beginning.
    shared: Vec<(usize, usize, f64)>,
    intervals: Vec<Gaps>,
}

impl Difference {
    pub(super) fn new(metric: &'static Metric, estimate: Estimate) -> Difference {
        let Estimate { mean, half_width, days } = estimate;
        let could_be_chance = match (mean, half_width) {
            (Some(mean), Some(half_width)) => mean.abs() <= half_width,
            _ => true,
        };
        Difference { metric, mean, half_width, could_be_chance, days }
    }
}

impl Pairing {
    pub(in crate::queueing) fn new(baseline: &Arc<Centre>, variants: &[Arc<Centre>]) -> Pairing {
        Pairing {
            baseline: Gathering::new(baseline),
            variants: variants.iter().map(|variant| Against::new(variant, baseline)).collect(),
        }
    }

    /// Takes up the next day of all: the baseline's first, then the variants' in their order.
    pub(in crate::queueing) fn add(&mut self, day: &[DayRead]) {
        let Some((base, variants)) = day.split_first() else { return };
        self.baseline.add(base);
        for (against, day) in self.variants.iter_mut().zip(variants) {
            against.add(day, base);
        }
    }

    /// Whether the metric is known to this half-width over the whole day: the differences of all variants, or the
    /// baseline's own figure when it is alone. What does not apply will not be known any better.
    pub(in crate::queueing) fn knows(&self, metric: &Metric, wanted: f64) -> bool {
        let enough = |half_width: Option<f64>| half_width.is_some_and(|half_width| half_width <= wanted);
        if self.variants.is_empty() {
            return self.baseline.overall().get(metric.key).is_none_or(|estimate| enough(estimate.half_width));
        }
        self.variants.iter().flat_map(|against| against.overall.differences()).all(|difference| {
            let other = difference.metric != metric;
            other || enough(difference.half_width)
        })
    }

    /// What all of it came to.
    pub(in crate::queueing) fn paired(self) -> Paired {
        let baseline = self.baseline.summary();
        let variants = self.variants.into_iter().map(Against::variant).collect();
        Paired { replications: baseline.replications, baseline, variants }
    }
}

impl Against {
    fn new(variant: &Arc<Centre>, baseline: &Arc<Centre>) -> Against {
        let shared = shared_intervals(variant, baseline);
        Against {
            own: Gathering::new(variant),
            overall: Gaps::new(Pooling::MeanOfDays),
            intervals: vec![Gaps::new(Pooling::RatioOfSums); shared.len()],
            shared,
        }
    }

    fn add(&mut self, day: &DayRead, base: &DayRead) {
        self.own.add(day);
        self.overall.add(&day.overall, &base.overall);
        for (gaps, (here, there, _)) in self.intervals.iter_mut().zip(&self.shared) {
            if let (Some(here), Some(there)) = (day.intervals.get(*here), base.intervals.get(*there)) {
                gaps.add(here, there);
            }
        }
    }

    fn variant(self) -> Variant {
        let intervals = self
            .shared
            .iter()
            .zip(&self.intervals)
            .map(|((_, _, from_s), gaps)| IntervalDifferences { from_s: *from_s, differences: gaps.differences() });
        Variant { intervals: intervals.collect(), overall: self.overall.differences(), result: self.own.summary() }
    }
}

/// The intervals that begin at the same time in both centres; none when they are of another length.
fn shared_intervals(variant: &Centre, baseline: &Centre) -> Vec<(usize, usize, f64)> {
    if variant.interval != baseline.interval {
        return Vec::new();
    }
    let starts: Vec<_> = (0..baseline.intervals()).map(|interval| baseline.interval_start(interval)).collect();
    (0..variant.intervals())
        .filter_map(|here| {
            let start = variant.interval_start(here);
            starts.binary_search(&start).ok().map(|there| (here, there, start.as_s()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::metric;
    use crate::words::{Moment, Span};

    fn estimate(mean: f64, half_width: Option<f64>) -> Difference {
        let metric = metric("lost_share").expect("a metric");
        Difference::new(metric, Estimate { mean: Some(mean), half_width, days: 5 })
    }

    #[test]
    fn an_interval_that_holds_nothing_could_be_chance() {
        assert!(estimate(0.02, Some(0.03)).could_be_chance);
        assert!(estimate(-0.03, Some(0.03)).could_be_chance);
        assert!(!estimate(-0.04, Some(0.03)).could_be_chance);
        assert!(estimate(0.0, Some(0.0)).could_be_chance);
        assert!(estimate(0.04, None).could_be_chance);
    }

    #[test]
    fn intervals_are_compared_by_the_clock() {
        let hour = 3_600_000;
        let centre = |open: u64, close: u64, minutes: u64| {
            Centre::empty(Moment(open * hour), Moment(close * hour), Span(minutes * 60_000))
        };
        let baseline = centre(8, 10, 60);
        assert_eq!(shared_intervals(&baseline, &baseline), [(0, 0, 28_800.0), (1, 1, 32_400.0)]);
        assert_eq!(shared_intervals(&centre(7, 9, 60), &baseline), [(1, 0, 28_800.0)]);
        assert!(shared_intervals(&centre(8, 10, 30), &baseline).is_empty());
    }
}
