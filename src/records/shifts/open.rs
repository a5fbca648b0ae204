//! What is written and asked of shifts while the records are open.

use super::{
    Played, PlayedLine, ShiftBeginning, ShiftCourse, ShiftId, ShiftOutcome, ShiftTaken, Wanted, courses, list,
};
use crate::records::Records;
use crate::records::people::PersonId;
use crate::records::when::When;
use crate::records::writer::{Awaited, Ticket, Write};

/// Where the next line of a shift's journal goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShiftJournal {
    shift: ShiftId,
    place: u32,
}

impl ShiftJournal {
    /// The journal of a shift that goes on: behind its last intact decision.
    pub fn of(course: &ShiftCourse) -> ShiftJournal {
        let is_mark = course.journal.last().is_some_and(|line| line.what == Played::Passed);
        let place = course.journal.len() - usize::from(is_mark);
        ShiftJournal { shift: course.taken.id, place: u32::try_from(place).unwrap_or(u32::MAX) }
    }

    /// Whose journal it is.
    pub fn shift(&self) -> ShiftId {
        self.shift
    }

    /// Whether no decision stands in it.
    pub fn is_empty(&self) -> bool {
        self.place == 0
    }
}

impl Records {
    /// Begins a shift; returns at once.
    pub fn begin_shift(&mut self, beginning: ShiftBeginning) -> (ShiftJournal, Ticket) {
        let shift = ShiftId(self.next_shift);
        self.next_shift += 1;
        let ticket = self.write(Write::BeginShift(shift, Box::new(beginning)));
        (ShiftJournal { shift, place: 0 }, ticket)
    }

    /// Appends a line to the journal of a shift; returns at once. One that says only how far time has run is written over
    /// by the next one.
    pub fn append_shift(&mut self, journal: &mut ShiftJournal, line: PlayedLine) -> Ticket {
        let place = journal.place;
        if line.what != Played::Passed {
            journal.place = place.saturating_add(1);
        }
        self.write(Write::AppendShift(journal.shift, place, line))
    }

    /// Closes a shift; returns at once. Without an outcome it was given up; either way it is not offered for continuing any
    /// more. What is known later only is said by closing it once more.
    pub fn finish_shift(&mut self, shift: ShiftId, at: When, outcome: Option<ShiftOutcome>) -> Ticket {
        self.write(Write::FinishShift(shift, at, outcome))
    }

    /// The shifts of a person, the oldest first.
    pub fn shifts(&self, person: PersonId) -> Awaited<Vec<ShiftTaken>> {
        self.ask(move |store| store.on(|db| list(db, person)))
    }

    /// The shifts of a person that can be continued, the oldest first.
    pub fn unfinished_shifts(&self, person: PersonId) -> Awaited<Vec<ShiftCourse>> {
        self.ask(move |store| store.on(|db| courses(db, person, Wanted::Open)))
    }

    /// A shift of a person with everything in it.
    pub fn shift(&self, person: PersonId, shift: ShiftId) -> Awaited<Option<ShiftCourse>> {
        self.ask(move |store| Ok(store.on(|db| courses(db, person, Wanted::One(shift)))?.pop()))
    }
}
