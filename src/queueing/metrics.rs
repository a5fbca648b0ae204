//! What is measured about a day, one file each.
//!
//! A metric reads a [`Sheet`]: the counts and the agents' time of the whole day, of one interval, of one class or of one
//! group. What it reads is a count, or a ratio whose two parts are kept apart, because an interval's shares and times
//! over many days are ratios of sums.

use super::{Centre, Count, Tally, Work};
use crate::words::Span;

/// Declares one module per metric and the list of them.
macro_rules! metrics {
    ($($name:ident),+ $(,)?) => {
        $(mod $name;)+

        /// Every metric, in the order of the contract; the last three are beside it.
        pub static METRICS: &[&Metric] =
            &[$(&Metric { key: stringify!($name), unit: $name::UNIT, read: $name::read }),+];
    };
}

metrics! {
    attempted,
    deflected,
    busy,
    offered,
    answered,
    abandoned,
    lost_share,
    service_level,
    asa_s,
    mean_wait_s,
    max_waiting,
    mean_waiting,
    occupancy,
    redials,
    customers_lost,
    callbacks_promised,
    callbacks_kept,
    callbacks_late,
    callbacks_broken,
    callbacks_needless,
    callback_hours,
    failure_demand_share,
    cost,
    left_in_menu,
    abandonments,
    callbacks_owed,
}

/// One thing that is measured; two are equal when their keys are.
pub struct Metric {
    /// Its name in JSON.
    pub key: &'static str,
    /// What its numbers are.
    pub unit: Unit,
    read: fn(&Sheet) -> Reading,
}

/// What a metric's numbers are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Unit {
    /// Contacts, customers, callbacks: so many in a day or an interval.
    Count,
    /// Between 0 and 1.
    Share,
    /// Seconds.
    Seconds,
    /// Hours of agents.
    Hours,
    /// The plan's currency.
    Money,
}

/// What a metric is read of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Scope {
    /// Everything, over the whole day.
    Day,
    /// Everything in one interval.
    Interval(usize),
    /// One class over the whole day.
    Class(usize),
    /// One group over the whole day.
    Group(usize),
}

/// What one metric came to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Reading {
    /// The metric does not apply to this scope, whatever happens.
    Nothing,
    /// A number that is there on every day.
    Count(f64),
    /// A share or a mean; without a value when there was nothing to divide by.
    Ratio {
        /// What is divided.
        part: f64,
        /// What it is divided by.
        of: f64,
    },
}

/// The counts and the agents' time of one scope of a day.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    centre: &'a Centre,
    scope: Scope,
    /// How much of the opening hours it is about.
    length: Span,
    /// `None` for a group: contacts belong to classes.
    count: Option<Count>,
    /// `None` for a class: agents belong to groups.
    work: Option<Work>,
    /// Callbacks that are owed, summed over time; `None` for a group.
    owed_ms: Option<u64>,
}

/// The metric with this key; `None` when there is none.
pub fn metric(key: &str) -> Option<&'static Metric> {
    METRICS.iter().copied().find(|metric| metric.key == key)
}

impl Metric {
    /// Reads it off a sheet.
    pub fn read(&self, sheet: &Sheet) -> Reading {
        (self.read)(sheet)
    }
}

impl PartialEq for Metric {
    fn eq(&self, other: &Metric) -> bool {
        self.key == other.key
    }
}

impl Eq for Metric {}

impl std::fmt::Debug for Metric {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.key)
    }
}

impl Reading {
    /// The value of this day alone; `None` where there is none.
    pub fn value(self) -> Option<f64> {
        let value = match self {
            Reading::Nothing => None,
            Reading::Count(value) => Some(value),
            Reading::Ratio { part, of } => (of > 0.0).then(|| part / of),
        };
        value.filter(|value| value.is_finite())
    }
}

impl<'a> Sheet<'a> {
    /// The sheet of one scope of a day of `centre`, also of a day that is not over.
    pub fn new(tally: &Tally, centre: &'a Centre, scope: Scope) -> Sheet<'a> {
        let (count, work) = match scope {
            Scope::Day => (Some(tally.day()), Some(tally.all_work())),
            Scope::Interval(interval) => (Some(tally.interval(interval)), Some(tally.work(interval))),
            Scope::Class(class) => (Some(tally.class(class)), None),
            Scope::Group(group) => (None, Some(tally.group(group))),
        };
        let length = match scope {
            Scope::Interval(interval) => {
                let ends = centre.interval_start(interval.saturating_add(1)).min(centre.close);
                ends - centre.interval_start(interval)
            }
            Scope::Day | Scope::Class(_) | Scope::Group(_) => centre.close - centre.open,
        };
        let owed = &tally.owed_area_ms;
        let owed_ms: Option<u64> = match scope {
            Scope::Day => Some(owed.iter().flatten().sum()),
            Scope::Interval(interval) => Some(owed.iter().filter_map(|class| class.get(interval)).sum()),
            Scope::Class(class) => Some(owed.get(class).into_iter().flatten().sum()),
            Scope::Group(_) => None,
        };
        Sheet { centre, scope, length, count, work, owed_ms }
    }

    /// A count of contacts.
    fn counted(&self, of: impl Fn(&Count) -> u64) -> Reading {
        self.count.map_or(Reading::Nothing, |count| Reading::Count(of(&count) as f64))
    }

    /// A share of contacts.
    fn ratio(&self, of: impl Fn(&Count) -> (u64, u64)) -> Reading {
        self.count.map_or(Reading::Nothing, |count| {
            let (part, of) = of(&count);
            Reading::Ratio { part: part as f64, of: of as f64 }
        })
    }

    /// A mean time in seconds, from milliseconds and the number they are shared by.
    fn mean_s(&self, of: impl Fn(&Count) -> (u64, u64)) -> Reading {
        self.count.map_or(Reading::Nothing, |count| {
            let (ms, of) = of(&count);
            Reading::Ratio { part: Span(ms).as_s(), of: of as f64 }
        })
    }
}

#[cfg(test)]
mod tests;
