//! The office's side of the shifts that are remembered.

use super::{Heard, Memory, come};
use crate::records::{
    Awaited, Mode, PlayedLine, ShiftBeginning, ShiftCourse, ShiftId, ShiftJournal, ShiftKept, ShiftOutcome, ShiftTaken,
};
use crate::shift::Chair;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is known of shifts, and what was asked.
#[derive(Default)]
pub(in crate::office) struct Shifts {
    /// What can be continued, the oldest first.
    pub open: Vec<ShiftCourse>,
    /// Shifts that were finished here: a list that was asked for earlier may still have them.
    closed: BTreeSet<ShiftId>,
    listed: Option<Awaited<Vec<ShiftCourse>>>,
    taken: Option<Awaited<Vec<ShiftTaken>>>,
    looked_up: Option<Awaited<Option<ShiftCourse>>>,
}

impl Shifts {
    /// With what can be continued.
    pub(super) fn of(open: Vec<ShiftCourse>) -> Shifts {
        Shifts { open, ..Shifts::default() }
    }

    /// Whether an answer is on its way.
    pub(super) fn waits(&self) -> bool {
        self.listed.is_some() || self.taken.is_some() || self.looked_up.is_some()
    }
}

impl Memory {
    /// Begins a shift.
    pub fn begin_shift(
        &mut self,
        kept: Arc<ShiftKept>,
        chair: Chair,
        seed: u64,
        language: &str,
        mode: Mode,
    ) -> ShiftJournal {
        let at = (self.now)();
        let (person, language) = (self.person.id, language.to_string());
        let (journal, _) = self.records.begin_shift(ShiftBeginning { person, kept, chair, seed, language, mode, at });
        self.ask_whether_settled();
        journal
    }

    /// Appends a line; says whether what it tells has to wait until it is written. Nobody has to while nothing can be.
    pub fn append_shift(&mut self, journal: &mut ShiftJournal, line: PlayedLine) -> bool {
        self.records.append_shift(journal, line);
        self.ask_whether_settled();
        self.held.is_none()
    }

    /// Closes a shift; without an outcome it is given up.
    pub fn finish_shift(&mut self, shift: ShiftId, outcome: Option<ShiftOutcome>) {
        let at = (self.now)();
        self.records.finish_shift(shift, at, outcome);
        self.shifts.closed.insert(shift);
        self.shifts.open.retain(|course| course.taken.id != shift);
        self.ask_whether_settled();
    }

    /// Asks which shifts can be continued.
    pub fn list_shifts(&mut self) {
        self.shifts.listed = Some(self.records.unfinished_shifts(self.person.id));
    }

    /// Asks for everything about one shift.
    pub fn look_up_shift(&mut self, shift: ShiftId) {
        self.shifts.looked_up = Some(self.records.shift(self.person.id, shift));
    }

    /// Asks for the shifts of whoever practises now; what was known is another one's.
    pub(super) fn ask_for_shifts(&mut self) {
        self.shifts.open.clear();
        self.shifts.looked_up = None;
        self.list_shifts();
        self.shifts.taken = Some(self.records.shifts(self.person.id));
    }

    /// What has come back of shifts since it was looked for last; `current` is the one somebody is on.
    pub fn hear_of_shifts(&mut self, current: Option<ShiftId>) -> Vec<Heard> {
        let mut heard = Vec::new();
        match come(&mut self.shifts.listed) {
            Some(Ok(open)) => {
                let closed = &self.shifts.closed;
                let mine =
                    |course: &ShiftCourse| !closed.contains(&course.taken.id) && Some(course.taken.id) != current;
                self.shifts.open = open.into_iter().filter(mine).collect();
            }
            Some(Err(trouble)) => heard.push(Heard::NotKept(trouble)),
            None => {}
        }
        match come(&mut self.shifts.taken) {
            Some(Ok(taken)) => heard.push(Heard::Shifts(taken)),
            Some(Err(trouble)) => heard.push(Heard::NotKept(trouble)),
            None => {}
        }
        match come(&mut self.shifts.looked_up) {
            Some(Ok(course)) => heard.extend(course.map(|course| Heard::Shift(Box::new(course)))),
            Some(Err(trouble)) => heard.push(Heard::NotKept(trouble)),
            None => {}
        }
        heard
    }
}
