//! What came of a day: counts by class and interval of arrival, and the agents' time by group.

use hdrhistogram::Histogram;

use super::{Centre, ServiceLevelRule};
use crate::words::Span;

/// What came of the contacts of one class that arrived in one stretch of the day.
///
/// attempted = deflected + left in the menu + busy + offered (those still in the menu apart), and
/// offered = answered + abandoned + waiting. Times are added up in milliseconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Count {
    /// Contacts tried, redials and repeats included.
    pub attempted: u64,
    /// Helped before anybody was needed, or gone from the line with the promise of a callback.
    pub deflected: u64,
    /// Hung up in the menu.
    pub left_in_menu: u64,
    /// Met the busy tone.
    pub busy: u64,
    /// Reached the line.
    pub offered: u64,
    /// Of the offered, answered by an agent.
    pub answered: u64,
    /// Of the offered, those who gave up; balking included.
    pub abandoned: u64,
    /// Of the answered, within the target.
    pub answered_in_target: u64,
    /// Of the abandoned, within the target.
    pub abandoned_in_target: u64,
    /// Waiting times of the answered.
    pub wait_of_answered_ms: u64,
    /// Waiting times of the abandoned.
    pub wait_of_abandoned_ms: u64,
    /// Of the attempts, those that try again after giving up or the busy tone.
    pub redials: u64,
    /// Of the attempts, those that would not have been with a solved matter: redials, repeats, and calls after promises
    /// that were broken or not made.
    pub failure_demand: u64,
    /// Customers who gave up for good, each once.
    pub customers_lost: u64,
    /// Talk, hold and after-call work of the answered.
    pub handle_ms: u64,
    /// Waiting and talking on the telephone, after-call work apart.
    pub line_ms: u64,
    /// Callbacks promised.
    pub callbacks_promised: u64,
    /// Of these, kept in time.
    pub callbacks_kept: u64,
    /// Of these, kept too late.
    pub callbacks_late: u64,
    /// Of these, not kept, and the time is up.
    pub callbacks_broken: u64,
    /// Of the promised, those that a fact the house already knew would have made needless.
    pub callbacks_needless: u64,
    /// Agents' time on callbacks, tries in vain included.
    pub callback_ms: u64,
    /// Who hung up in this stretch, whenever they arrived.
    pub abandonments: u64,
    /// The sum over time of the number waiting in this stretch, in contact-milliseconds.
    pub waiting_area_ms: u64,
    /// The most who waited at one time in this stretch.
    pub max_waiting: u64,
}

/// The agents' time of one group in one stretch of the day, in agent-milliseconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Work {
    /// On duty and on the phone: busy or free, until the end of the shift.
    pub on_duty_ms: u64,
    /// Of the time on duty, busy with contacts, callbacks and after-call work; several chats at a time count once.
    pub busy_ms: u64,
    /// Finishing a contact after the end of the shift.
    pub overtime_ms: u64,
    /// Standing still before a frozen system.
    pub frozen_ms: u64,
    /// Contacts answered in this stretch.
    pub answered: u64,
}

/// The results of a day so far.
#[derive(Clone, PartialEq, Debug)]
pub struct Tally {
    /// By class, then by interval of arrival.
    pub classes: Vec<Vec<Count>>,
    /// By group, then by interval.
    pub groups: Vec<Vec<Work>>,
    /// The most who waited at one time, all classes together, by interval.
    pub max_waiting: Vec<u64>,
    /// The sum over time of the callbacks that are owed, by class, then by interval, in callback-milliseconds.
    pub owed_area_ms: Vec<Vec<u64>>,
    /// The waits of the answered in milliseconds, to 1 %.
    pub waits: Histogram<u32>,
    /// When each topic came to be known on the floor, in milliseconds after midnight.
    pub known_at_ms: Vec<Option<u64>>,
}

impl Count {
    /// Those who are neither answered nor gone.
    pub fn waiting(&self) -> u64 {
        self.offered.saturating_sub(self.answered + self.abandoned)
    }

    /// Abandoned out of offered; `None` when nobody was offered.
    pub fn lost_share(&self) -> Option<f64> {
        share(self.abandoned, self.offered)
    }

    /// The service level under one of the four definitions; `None` when its denominator is nothing.
    pub fn service_level(&self, rule: ServiceLevelRule) -> Option<f64> {
        match rule {
            ServiceLevelRule::OfOffered => share(self.answered_in_target, self.offered),
            ServiceLevelRule::OfOfferedWithoutShortAbandons => {
                share(self.answered_in_target, self.offered.saturating_sub(self.abandoned_in_target))
            }
            ServiceLevelRule::OfAnswered => share(self.answered_in_target, self.answered),
            ServiceLevelRule::WaitedNoLonger => share(self.answered_in_target + self.abandoned_in_target, self.offered),
        }
    }

    /// The average speed of answer in seconds; `None` when nobody was answered.
    pub fn asa_s(&self) -> Option<f64> {
        share(self.wait_of_answered_ms, self.answered).map(|ms| ms / 1000.0)
    }

    /// The mean wait of all offered in seconds, answered or not; `None` when nobody was offered.
    pub fn mean_wait_s(&self) -> Option<f64> {
        share(self.wait_of_answered_ms + self.wait_of_abandoned_ms, self.offered).map(|ms| ms / 1000.0)
    }

    /// Adds another count; the most who waited becomes the larger of the two.
    pub fn add(&mut self, other: &Count) {
        macro_rules! sum {
            ($($field:ident)*) => { $(self.$field += other.$field;)* };
        }
        sum! {
            attempted deflected left_in_menu busy offered answered abandoned answered_in_target abandoned_in_target
            wait_of_answered_ms wait_of_abandoned_ms redials failure_demand customers_lost handle_ms line_ms callbacks_promised
            callbacks_kept callbacks_late callbacks_broken callbacks_needless callback_ms abandonments waiting_area_ms
        }
        self.max_waiting = self.max_waiting.max(other.max_waiting);
    }
}

impl Work {
    /// Busy out of on duty; `None` when nobody was on duty.
    pub fn occupancy(&self) -> Option<f64> {
        share(self.busy_ms, self.on_duty_ms)
    }

    /// Adds the time of another group or stretch.
    pub fn add(&mut self, other: &Work) {
        self.on_duty_ms += other.on_duty_ms;
        self.busy_ms += other.busy_ms;
        self.overtime_ms += other.overtime_ms;
        self.frozen_ms += other.frozen_ms;
        self.answered += other.answered;
    }
}

impl Tally {
    /// An empty sheet for a day of `centre`.
    pub(super) fn new(centre: &Centre) -> Tally {
        let intervals = centre.intervals();
        Tally {
            classes: vec![vec![Count::default(); intervals]; centre.classes.len()],
            groups: vec![vec![Work::default(); intervals]; centre.groups.len()],
            max_waiting: vec![0; intervals],
            owed_area_ms: vec![vec![0; intervals]; centre.classes.len()],
            waits: waits(),
            known_at_ms: vec![None; centre.topics.len()],
        }
    }

    /// The count of a class and an interval of arrival.
    #[inline]
    pub(super) fn count(&mut self, class: usize, interval: u16) -> &mut Count {
        &mut self.classes[class][interval as usize]
    }

    /// How many intervals the day has.
    pub fn intervals(&self) -> usize {
        self.max_waiting.len()
    }

    /// The whole day of one class.
    pub fn class(&self, class: usize) -> Count {
        let mut sum = Count::default();
        for count in self.classes.get(class).into_iter().flatten() {
            sum.add(count);
        }
        sum
    }

    /// One interval, all classes together.
    pub fn interval(&self, interval: usize) -> Count {
        let mut sum = Count::default();
        for count in self.classes.iter().filter_map(|class| class.get(interval)) {
            sum.add(count);
        }
        sum.max_waiting = self.max_waiting.get(interval).copied().unwrap_or(0);
        sum
    }

    /// The whole day, all classes together.
    pub fn day(&self) -> Count {
        let mut sum = Count::default();
        for interval in 0..self.intervals() {
            sum.add(&self.interval(interval));
        }
        sum
    }

    /// The time of all groups in one interval.
    pub fn work(&self, interval: usize) -> Work {
        let mut sum = Work::default();
        for work in self.groups.iter().filter_map(|group| group.get(interval)) {
            sum.add(work);
        }
        sum
    }

    /// The time of one group over the day.
    pub fn group(&self, group: usize) -> Work {
        let mut sum = Work::default();
        for work in self.groups.get(group).into_iter().flatten() {
            sum.add(work);
        }
        sum
    }

    /// The time of all groups over the day.
    pub fn all_work(&self) -> Work {
        let mut sum = Work::default();
        for group in 0..self.groups.len() {
            sum.add(&self.group(group));
        }
        sum
    }

    /// What the day cost: time on duty and overtime, lines, and customers lost.
    pub fn cost(&self, centre: &Centre) -> f64 {
        let (work, day) = (self.all_work(), self.day());
        let hours = |ms: u64| Span(ms).as_s() / 3600.0;
        let costs = &centre.costs;
        hours(work.on_duty_ms) * costs.agent_hour
            + hours(work.overtime_ms) * costs.overtime_hour
            + day.customers_lost as f64 * costs.lost_customer
            + hours(day.line_ms) * 60.0 * costs.line_minute
    }

    /// Whether the books balance with so many of each class in the menu and waiting: nobody is lost or counted twice.
    pub fn balances(&self, in_menu: &[u64], waiting: &[u64]) -> bool {
        (0..self.classes.len()).all(|class| {
            let sum = self.class(class);
            let of = |all: &[u64]| all.get(class).copied().unwrap_or(0);
            let settled = sum.callbacks_kept + sum.callbacks_late + sum.callbacks_broken;
            sum.attempted == sum.deflected + sum.left_in_menu + sum.busy + sum.offered + of(in_menu)
                && sum.offered == sum.answered + sum.abandoned + of(waiting)
                && sum.abandonments == sum.abandoned
                && settled <= sum.callbacks_promised
                && sum.answered_in_target <= sum.answered
                && sum.abandoned_in_target <= sum.abandoned
        })
    }
}

/// An empty histogram of waits, to 1 %.
pub(super) fn waits() -> Histogram<u32> {
    // Two significant digits are always a legal precision; nothing is recorded beyond two days.
    Histogram::new_with_max(2 * 86_400_000, 2).unwrap_or_else(|_| unreachable!("the bounds are constants"))
}

fn share(part: u64, of: u64) -> Option<f64> {
    (of > 0).then(|| part as f64 / of as f64)
}
