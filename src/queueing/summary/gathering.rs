//! One day read, and many days gathered.

use std::sync::Arc;

use hdrhistogram::Histogram;

use super::sums::{Pooling, Sums};
use super::waits::Waits;
use super::{Figures, IntervalFigures, Summary};
use crate::queueing::{Centre, METRICS, Reading, Scope, Sheet, Tally};

/// All metrics of one day, for everything they are read of, in the order of the metrics.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::queueing) struct DayRead {
    pub(super) overall: Vec<Reading>,
    pub(super) intervals: Vec<Vec<Reading>>,
    classes: Vec<Vec<Reading>>,
    groups: Vec<Vec<Reading>>,
    waits: Histogram<u32>,
    service_level: Option<f64>,
}

/// The days of one centre so far.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Gathering {
    centre: Arc<Centre>,
    days: u32,
    overall: Sums,
    intervals: Vec<Sums>,
    classes: Vec<Sums>,
    groups: Vec<Sums>,
    waits: Waits,
    service_levels: Vec<f64>,
}

impl DayRead {
    /// Reads a day that is over.
    pub(in crate::queueing) fn new(tally: &Tally, centre: &Centre) -> DayRead {
        let read = |scope: Scope| -> Vec<Reading> {
            let sheet = Sheet::new(tally, centre, scope);
            METRICS.iter().map(|metric| metric.read(&sheet)).collect()
        };
        DayRead {
            overall: read(Scope::Day),
            intervals: (0..tally.intervals()).map(|interval| read(Scope::Interval(interval))).collect(),
            classes: (0..tally.classes.len()).map(|class| read(Scope::Class(class))).collect(),
            groups: (0..tally.groups.len()).map(|group| read(Scope::Group(group))).collect(),
            waits: tally.waits.clone(),
            service_level: tally.day().service_level(centre.service_level),
        }
    }
}

impl Gathering {
    pub(super) fn new(centre: &Arc<Centre>) -> Gathering {
        let of_days = |scopes: usize| vec![Sums::new(Pooling::MeanOfDays); scopes];
        Gathering {
            days: 0,
            overall: Sums::new(Pooling::MeanOfDays),
            intervals: vec![Sums::new(Pooling::RatioOfSums); centre.intervals()],
            classes: of_days(centre.classes.len()),
            groups: of_days(centre.groups.len()),
            waits: Waits::new(),
            service_levels: Vec::new(),
            centre: Arc::clone(centre),
        }
    }

    /// Takes up the next day.
    pub(super) fn add(&mut self, day: &DayRead) {
        self.days = self.days.saturating_add(1);
        self.overall.add(&day.overall);
        for (all, read) in
            [(&mut self.intervals, &day.intervals), (&mut self.classes, &day.classes), (&mut self.groups, &day.groups)]
        {
            for (sums, readings) in all.iter_mut().zip(read) {
                sums.add(readings);
            }
        }
        self.waits.add(&day.waits);
        self.service_levels.extend(day.service_level);
    }

    /// The whole day so far.
    pub(super) fn overall(&self) -> Figures {
        self.overall.figures()
    }

    pub(super) fn summary(self) -> Summary {
        let overall = self.overall.figures();
        let intervals = self.intervals.iter().enumerate().map(|(interval, sums)| IntervalFigures {
            from_s: self.centre.interval_start(interval).as_s(),
            figures: sums.figures(),
        });
        Summary {
            replications: self.days,
            contacts: overall.get("offered").and_then(|offered| offered.mean).unwrap_or(0.0),
            intervals: intervals.collect(),
            classes: self.classes.iter().map(Sums::figures).collect(),
            groups: self.groups.iter().map(Sums::figures).collect(),
            percentiles_s: self.waits.percentiles_s(),
            daily_service_levels: self.service_levels,
            overall,
        }
    }
}
