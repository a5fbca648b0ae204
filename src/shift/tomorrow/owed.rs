//! Promises that were given in a seat: what has become of each, and which of them are still owed.

use crate::shift::stage::moment;
use crate::shift::{Day, Held, Saying};
use crate::words::{Event, EventKind, Id, Moment, Owner, PromiseState, Span, TimeOfDay};

/// A promise that was given in a contact.
#[derive(Clone, Copy, Debug)]
pub(in crate::shift) struct Given<'d> {
    held: &'d Held,
    /// Its position among the promises of the contact's scenario.
    promise: usize,
    /// What has become of it, and when; absent while it is open.
    pub(in crate::shift) turned: Option<(PromiseState, Moment)>,
}

impl<'d> Given<'d> {
    /// Those of a contact, in the order of its scenario.
    pub(in crate::shift) fn all(held: &'d Held) -> impl Iterator<Item = Given<'d>> {
        let promises = held.attempt.program().scenario.promises.iter().enumerate();
        let given = promises.filter(move |(promise, _)| held.attempt.state().promise(*promise) != 0);
        given.map(move |(promise, entry)| {
            let turned = held.attempt.events().iter().rev().find_map(|Event { at_s, kind }| match kind {
                EventKind::PromiseTurned { promise, state } if *promise == entry.id => {
                    Some((*state, held.began() + Span(u64::from(*at_s) * 1000)))
                }
                _ => None,
            });
            Given { held, promise, turned }
        })
    }

    /// Who owes it, by when, and whether that was written down: as it stands in the task list, else as it was said.
    fn task(&self) -> (Owner, TimeOfDay, bool) {
        let entry = self.held.attempt.program().scenario.promises.at(self.promise);
        let written = self.held.attempt.events().iter().rev().find_map(|event| match &event.kind {
            EventKind::PromiseRecorded { promise, owner, due_s } if *promise == entry.id => Some((*owner, *due_s)),
            _ => None,
        });
        match written {
            Some((word, due_s)) => {
                let owner = Owner::ALL.iter().find(|(known, _)| *known == word).map(|(_, owner)| *owner);
                (owner.unwrap_or(entry.value.owner), TimeOfDay(due_s), true)
            }
            None => (entry.value.owner, entry.value.due, false),
        }
    }

    /// By when it is to be kept.
    pub(in crate::shift) fn due(&self) -> Moment {
        moment(self.task().1)
    }
}

/// A promise that somebody has given in their seat and left open.
#[derive(Clone, Copy, Debug)]
pub struct Owed<'d> {
    /// The contact in which it was given.
    pub held: &'d Held,
    /// Its position among the promises of the contact's scenario.
    pub promise: usize,
    /// Who owes it: as it was written down, else as it was said.
    pub owner: Owner,
    /// By when.
    pub due: TimeOfDay,
    /// Whether it was written down.
    pub written: bool,
    /// Whether its hour was over already when the person left.
    pub over: bool,
}

impl Owed<'_> {
    /// What it is called in its scenario.
    pub fn id(&self) -> &Id {
        &self.held.attempt.program().scenario.promises.at(self.promise).id
    }

    /// What was promised, in the words of the contact.
    pub fn what(&self) -> String {
        let attempt = &self.held.attempt;
        attempt.speech().say(&attempt.program().scenario.promises.at(self.promise).value.what)
    }

    /// Whom it was promised to.
    pub fn who(&self) -> String {
        let attempt = &self.held.attempt;
        attempt.speech().say(&attempt.program().scenario.caller.name)
    }

    /// The names of the facts that stand in the note about the contact, in their order.
    pub fn noted(&self) -> impl Iterator<Item = &Id> {
        let saved = self.held.attempt.state().saved;
        let facts = self.held.attempt.program().scenario.facts.iter().enumerate();
        facts.filter(move |(bit, _)| saved >> bit & 1 == 1).map(|(_, fact)| &fact.id)
    }

    /// The same in the words of the contact.
    pub fn notes(&self) -> Vec<String> {
        let attempt = &self.held.attempt;
        let facts = &attempt.program().scenario.facts;
        self.noted().filter_map(|id| facts.get(id)).map(|fact| attempt.speech().say(&fact.is)).collect()
    }
}

/// What is still owed on a day, by the hour; what nobody in particular owes comes last. While the window is open that is
/// everything that is on its way, afterwards what was left.
pub fn owed(day: &Day) -> Vec<Owed<'_>> {
    let left = left_at(day);
    let mut all = Vec::new();
    for held in held(day) {
        for given in Given::all(held).filter(|given| given.turned.is_none()) {
            let (owner, due, written) = given.task();
            all.push(Owed { held, promise: given.promise, owner, due, written, over: moment(due) <= left });
        }
    }
    all.sort_by_key(|owed| (owed.owner == Owner::Nobody, owed.due, owed.held.number, owed.promise));
    all
}

/// All contacts of a day, wherever they are.
pub(in crate::shift) fn held(day: &Day) -> impl Iterator<Item = &Held> {
    day.done().iter().chain(day.parked()).chain(day.held()).chain(day.others())
}

/// When the person left what was open; on a day that still goes on, now.
pub(in crate::shift) fn left_at(day: &Day) -> Moment {
    let left = day.noted().iter().rev().find(|noted| noted.what == Saying::Left);
    left.map_or_else(|| day.now(), |noted| noted.at)
}
