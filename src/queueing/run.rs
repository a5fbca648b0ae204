//! One day in progress.
//!
//! The parts of a day's life each have a file: how contacts [`arrive`], who [`answers`] them, the [`duty`] of agents,
//! [`tasks`] for when nobody waits, [`causes`] that the floor gets to know, the [`books`] that are kept, and how
//! somebody outside can [`interfere`].

mod answers;
mod arrive;
mod books;
mod causes;
mod contacts;
mod crew;
mod duty;
mod habits;
mod interfere;
mod look;
mod tasks;

use std::sync::Arc;

use super::arrivals::Arrivals;
use super::calendar::{Calendar, Order, Planned, Ticket};
use super::chance::Keys;
use super::{Centre, Tally};
use crate::words::Moment;
use causes::{Cause, Desk};
use contacts::{Contacts, Line};
use crew::{Agent, Crew, Roster, Slot};
pub(super) use duty::targets;
use tasks::Tasks;

/// One day of a [`Centre`] in progress.
///
/// A plain value: a clone taken in mid-day goes on exactly as the original does, or differently when it is interfered
/// with. After closing time nobody new arrives and no deferred work is begun.
#[derive(Clone, PartialEq, Debug)]
pub struct Run {
    centre: Arc<Centre>,
    keys: Keys,
    now: Moment,
    order: Order,
    /// When contacts end, by slot. Apart from the rest, because these are most of all events.
    ends: Calendar,
    /// When those who wait give up, by contact.
    patience: Calendar,
    /// Everything else that is planned.
    agenda: Calendar,
    /// Changes of the centre that are still to come, with the moment of each.
    changes: Vec<(Moment, Arc<Centre>)>,
    arrivals: Vec<Arrivals>,
    contacts: Contacts,
    lines: Vec<Line>,
    agents: Vec<Agent>,
    rosters: Vec<Roster>,
    slots: Vec<Slot>,
    crews: Vec<Crew>,
    tasks: Tasks,
    desks: Vec<Desk>,
    causes: Vec<Cause>,
    tally: Tally,
    /// The interval the day is in, and where it ends; the last one never does.
    interval: usize,
    interval_ends: Moment,
    /// All who wait, deferred work apart, and all who are in a menu.
    waiting: u64,
    in_menu: u64,
    /// Those answered without a wait who are not in the histogram of waits yet.
    unwaited: u32,
    /// Telephone lines in use.
    phones: u32,
    closed: bool,
}

/// What stands on the agenda, with the position of whom it concerns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Event {
    Closes,
    Changes,
    Arrives,
    LeavesMenu,
    Returns,
    Overflows,
    WaitsForAnybody,
    HangsUp,
    Staffing,
    Duty,
    Freezes,
    Thaws,
    TaskWakes,
    TaskPresses,
    LeadTries,
    CauseKnown,
}

const EVENTS: [Event; 16] = [
    Event::Closes,
    Event::Changes,
    Event::Arrives,
    Event::LeavesMenu,
    Event::Returns,
    Event::Overflows,
    Event::WaitsForAnybody,
    Event::HangsUp,
    Event::Staffing,
    Event::Duty,
    Event::Freezes,
    Event::Thaws,
    Event::TaskWakes,
    Event::TaskPresses,
    Event::LeadTries,
    Event::CauseKnown,
];

impl Run {
    /// The day `seed` of a centre, at the moment it opens.
    pub fn new(centre: &Arc<Centre>, seed: u64) -> Run {
        let keys = Keys::new(seed);
        let mut run = Run {
            now: centre.open,
            order: Order::default(),
            ends: Calendar::new(centre.open),
            patience: Calendar::new(centre.open),
            agenda: Calendar::new(centre.open),
            changes: centre.changes.clone(),
            arrivals: (0..centre.classes.len()).map(|class| Arrivals::new(centre, class, &keys)).collect(),
            contacts: Contacts::default(),
            lines: contacts::lines(centre),
            agents: Vec::new(),
            rosters: Vec::new(),
            slots: Vec::new(),
            crews: crew::crews(centre),
            tasks: Tasks::new(centre.classes.len()),
            desks: vec![Desk::default(); centre.departments.len()],
            causes: vec![Cause::default(); centre.topics.len()],
            tally: Tally::new(centre),
            interval: 0,
            interval_ends: Moment(0),
            waiting: 0,
            in_menu: 0,
            unwaited: 0,
            phones: 0,
            closed: false,
            keys,
            centre: Arc::clone(centre),
        };
        run.interval_ends = run.end_of_interval();
        // Closing is planned first, so that it comes first at its moment.
        let (close, change) = (centre.close.max(centre.open), run.changes.first().map(|(at, _)| *at));
        run.plan(close, Event::Closes, 0);
        if let Some(at) = change {
            run.plan(at, Event::Changes, 0);
        }
        run.begin_topics();
        run.begin_duty();
        for class in 0..run.arrivals.len() {
            run.plan_arrival(class);
        }
        run
    }

    /// The definition that holds now.
    pub fn centre(&self) -> &Arc<Centre> {
        &self.centre
    }

    /// Where the day is.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// When something will happen next by itself; `None` when only somebody outside can still do anything.
    pub fn next_event_at(&self) -> Option<Moment> {
        let ends = self.ends.iter().filter(|end| self.slots[end.what() as usize].ticket == end.ticket());
        let patience = self.patience.iter().filter(|end| self.contacts[end.what() as u32].patience == end.ticket());
        let agenda = self.agenda.iter().filter(|planned| self.is_on(*planned));
        ends.chain(patience).chain(agenda).min().map(Planned::at)
    }

    /// Lets everything happen up to `moment` and at it; a moment in the past changes nothing.
    pub fn advance_to(&mut self, moment: Moment) {
        while self.step(moment) {}
        self.begin_intervals(moment);
        self.now = self.now.max(moment);
        self.settle_books();
    }

    /// Lets everything happen that is still planned, and gives the day's results.
    ///
    /// A customer in the human seat stays there, and so does whoever waits for ever for an answer that never comes.
    pub fn finish(&mut self) -> &Tally {
        while self.step(Moment(u64::MAX)) {}
        self.settle_books();
        &self.tally
    }

    /// The results so far.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Lets the next event happen if it is due by `until`; says whether one was.
    #[inline]
    fn step(&mut self, until: Moment) -> bool {
        let (end, gives_up, other) = (self.ends.next(), self.patience.next(), self.agenda.next());
        let next = end.min(gives_up).min(other);
        if next == Planned::NEVER || next.at() > until {
            return false;
        }
        let slot = next.what() as usize;
        if next == end {
            self.ends.take();
            if self.slots[slot].ticket == next.ticket() {
                self.reaches(next.at());
                self.slot_ends(slot);
            }
            self.ends.settle();
        } else if next == gives_up {
            self.patience.take();
            if self.contacts[slot as u32].patience == next.ticket() {
                self.reaches(next.at());
                self.gives_up(slot as u32);
            }
            self.patience.settle();
        } else {
            self.agenda.take();
            // What was called off in the meantime passes unnoticed: no time goes by for it.
            if event(next) == Event::Arrives {
                // Most of what is planned, and so it is asked first.
                let class = next.what() as u32 as usize;
                if self.arrivals[class].ticket == next.ticket() {
                    self.reaches(next.at());
                    self.arrives(class);
                }
            } else if self.is_on(next) {
                self.reaches(next.at());
                self.happens(next);
            }
            self.agenda.settle();
        }
        if self.closed {
            self.all_go_home_when_quiet();
        }
        true
    }

    /// Time goes on to a moment.
    #[inline]
    fn reaches(&mut self, moment: Moment) {
        if moment >= self.interval_ends {
            self.begin_intervals(moment);
        }
        self.now = moment;
    }

    /// Whether something on the agenda still stands.
    #[inline]
    fn is_on(&self, planned: Planned) -> bool {
        let (number, ticket) = (planned.what() as u32, planned.ticket());
        let position = number as usize;
        match event(planned) {
            Event::Arrives => self.arrivals[position].ticket == ticket,
            Event::Closes | Event::Changes | Event::CauseKnown => true,
            Event::LeavesMenu | Event::Returns | Event::Overflows | Event::WaitsForAnybody | Event::HangsUp => {
                self.contacts[number].timer == ticket
            }
            Event::Staffing => self.crews[position].ticket == ticket,
            Event::Duty => self.rosters[position].duty_ticket == ticket,
            Event::Freezes => self.rosters[position].freeze_ticket == ticket,
            Event::Thaws => self.rosters[position].thaw_ticket == ticket,
            Event::TaskWakes => self.tasks[number].wakes == ticket,
            Event::TaskPresses => self.tasks[number].presses == ticket,
            Event::LeadTries => self.causes[position].ticket == ticket,
        }
    }

    /// Something on the agenda.
    fn happens(&mut self, planned: Planned) {
        let number = planned.what() as u32;
        let position = number as usize;
        match event(planned) {
            Event::Arrives => self.arrives(position),
            Event::Closes => self.closes(),
            Event::Changes => self.next_change(),
            Event::LeavesMenu => self.leaves_menu(number),
            Event::Returns => self.attempts(number),
            Event::Overflows => self.overflows(number),
            Event::WaitsForAnybody => self.waits_for_anybody(number),
            Event::HangsUp => self.hangs_up(number),
            Event::Staffing => self.next_staffing(position),
            Event::Duty => self.next_duty(position),
            Event::Freezes => self.freezes(position),
            Event::Thaws => self.thaws(position),
            Event::TaskWakes => self.task_wakes(number),
            Event::TaskPresses => self.task_presses(number),
            Event::LeadTries => self.lead_tries(position),
            Event::CauseKnown => self.cause_known(position),
        }
    }

    /// Puts something on the agenda, at the earliest now.
    fn plan(&mut self, at: Moment, event: Event, number: u32) -> Ticket {
        let planned = self.order.plan(at.max(self.now), (event as u64) << 32 | u64::from(number));
        self.agenda.insert(planned);
        planned.ticket()
    }

    /// Closing time: nobody new arrives, and what was not done for lack of time stays undone.
    fn closes(&mut self) {
        self.settle_books();
        self.closed = true;
        for arrivals in &mut self.arrivals {
            arrivals.ticket = Ticket::default();
        }
        self.tasks_end_for_today();
        if self.centre.after_close == super::AfterClose::SendAway {
            self.send_away();
        }
    }
}

/// What a planned number stands for.
#[inline]
fn event(planned: Planned) -> Event {
    EVENTS[(planned.what() >> 32) as usize & 15]
}

/// `ms` after `moment`, in whole milliseconds and at the latest the end of time; a length that makes no sense is nothing.
#[inline]
pub(super) fn later(moment: Moment, ms: f64) -> Moment {
    // The conversion saturates, and takes what is not a number for nothing.
    Moment(moment.0.saturating_add(((ms + 0.5) as i64).max(0) as u64))
}

#[cfg(test)]
mod tests;
