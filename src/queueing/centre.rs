//! The definition of a contact centre: numbers only, everything a day needs except its seed.

mod class;
mod department;
mod group;
mod volume;

use std::sync::Arc;

use crate::words::{Moment, Span};

pub use class::{
    Balking, CallbackOffer, Channel, Class, Deferred, Deflection, Demand, Handling, Menu, Need, Patience, Promise,
    Rate, Redial, Repeat, Route, Voicemail, VoicemailMode,
};
pub use department::{Department, Lead, Topic};
pub use group::{Freezes, Group, Habit, Person, Picks, Served, Staff};
pub use volume::Volume;

/// A contact centre in numbers.
///
/// Whatever the numbers, a day can be run: rates are cut to the opening hours, a number that is negative or
/// not finite counts as nothing, and a position that names no class, group, department or topic is passed
/// over. That the numbers make sense is for the plan's reader to say.
#[derive(Clone, PartialEq, Debug)]
pub struct Centre {
    /// When the first contact can arrive.
    pub open: Moment,
    /// When the last contact can arrive.
    pub close: Moment,
    /// The length of the intervals in which results are told apart.
    pub interval: Span,
    /// What happens to those who wait at closing time.
    pub after_close: AfterClose,
    /// What happens to a contact when the shift of its agent ends.
    pub shift_end: ShiftEnd,
    /// Which of several free agents takes a contact.
    pub choice: AgentChoice,
    /// Telephone lines: callers in the menu, in line and in service at one time; `None` when there are always enough.
    pub lines: Option<u32>,
    /// How far whole days and neighbouring intervals stray from the expected volume.
    pub volume: Volume,
    /// The classes of contacts.
    pub classes: Vec<Class>,
    /// The groups of agents.
    pub groups: Vec<Group>,
    /// The departments that know what agents do not.
    pub departments: Vec<Department>,
    /// Causes that many contacts share and that the floor may or may not know.
    pub topics: Vec<Topic>,
    /// What counts as in time.
    pub service_level: ServiceLevelRule,
    /// What things cost.
    pub costs: Costs,
    /// The group whose first agent is a person outside, who says when a contact ends.
    pub human_seat: Option<usize>,
    /// From when to when that person sits there; before and after, the agent works like any other.
    pub seat_hours: (Moment, Moment),
    /// From these moments on the centre is another one, whole; in order of time.
    ///
    /// Opening hours, intervals and the number of classes, groups, departments and topics stay as they are;
    /// a what-if that begins at noon is a change at noon.
    pub changes: Vec<(Moment, Arc<Centre>)>,
}

/// What happens to those who wait at closing time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum AfterClose {
    /// The agents on duty stay until nobody waits.
    #[default]
    ServeOut,
    /// Whoever still waits is sent away, which counts as abandoned.
    SendAway,
}

/// What happens to a contact when the shift of its agent ends.
///
/// The choice is worth 11 points of service level on the workload W1 (81 against 92 %), and simulators
/// differ in it without saying so.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ShiftEnd {
    /// The agent finishes the contact and leaves; until then nobody takes the place.
    #[default]
    FinishAndLeave,
    /// The whole crew is relieved at each change: fresh agents take over at once, the old ones finish in overtime.
    Relieved,
    /// The contact is cut off and goes back to the head of its line.
    Interrupt,
}

/// Which of several free agents takes a contact.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum AgentChoice {
    /// The one who has been free longest.
    #[default]
    LongestIdle,
    /// Any of them, by chance.
    Random,
}

/// The four definitions of service level in use; T is the class's target time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ServiceLevelRule {
    /// (a) Answered within T, out of the offered.
    #[default]
    OfOffered,
    /// (b) Answered within T, out of the offered without those who gave up within T.
    OfOfferedWithoutShortAbandons,
    /// (c) Answered within T, out of the answered.
    OfAnswered,
    /// (d) Answered or given up within T, out of the offered.
    WaitedNoLonger,
}

/// What things cost, in the plan's currency.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Costs {
    /// An hour of an agent on duty, after-call work and waiting for contacts included.
    pub agent_hour: f64,
    /// An hour of an agent beyond the end of the shift.
    pub overtime_hour: f64,
    /// A customer who gave up and was never answered that day.
    pub lost_customer: f64,
    /// A minute on a telephone line, waiting or talking.
    pub line_minute: f64,
}

impl Centre {
    /// A centre that is open and has nothing in it: no contacts and nobody to answer them.
    pub fn empty(open: Moment, close: Moment, interval: Span) -> Centre {
        Centre {
            open,
            close,
            interval,
            after_close: AfterClose::default(),
            shift_end: ShiftEnd::default(),
            choice: AgentChoice::default(),
            lines: None,
            volume: Volume::default(),
            classes: Vec::new(),
            groups: Vec::new(),
            departments: Vec::new(),
            topics: Vec::new(),
            service_level: ServiceLevelRule::default(),
            costs: Costs::default(),
            human_seat: None,
            seat_hours: (Moment(0), Moment(u64::MAX)),
            changes: Vec::new(),
        }
    }

    /// How many intervals the day has, from one to 10,000; the last may be shorter than the others, or longer when
    /// they would be more.
    pub fn intervals(&self) -> usize {
        let (day, length) = ((self.close - self.open).0, self.interval.0.max(1));
        day.div_ceil(length).clamp(1, 10_000) as usize
    }

    /// When an interval begins.
    pub fn interval_start(&self, interval: usize) -> Moment {
        Moment(self.open.0.saturating_add(self.interval.0.saturating_mul(interval as u64)))
    }

    /// The expected attempts of a day, without redials and repeats.
    pub fn expected_contacts(&self) -> f64 {
        self.classes.iter().map(|class| class.demand.expected(self.open, self.close)).sum()
    }
}
