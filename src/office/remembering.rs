//! What the office does so that nothing is forgotten: a step counts when it is written down, and whoever was
//! interrupted goes on where they were.

use super::memory::{Heard, Known, Memory};
use super::sitting::Step;
use super::{Notice, Office, Remark, Review, Sitting, Tried};
use crate::records::{AttemptId, Course, Journal, Line, Outcome, Records, Trouble, When};
use crate::scoring::Scorecard;

impl Office {
    /// Remembers from now on, in these records; `now` is the calendar's clock. Waits for the disk, so it belongs before
    /// the window. Only scenarios that were opened with their texts ([`Office::open`]) are remembered.
    pub fn remembering(&mut self, records: Records, now: fn() -> When) -> Result<(), Trouble> {
        let repaired = records.repaired().cloned();
        let (memory, Known { tried, shifts, settings }) = Memory::open(records, now)?;
        if let Some(repaired) = repaired {
            Remark::Repaired(repaired).add(&mut self.remarks);
        }
        self.memory = Some(memory);
        self.hear_the_history(tried);
        self.hear_the_shifts(shifts);
        self.have_it_as(&settings, false);
        self.door = self.settings.first_door.unwrap_or_default();
        Ok(())
    }

    /// Says that nothing is remembered this time, and why; without a trouble there is no place for it.
    pub fn forgetting(&mut self, why: Option<Trouble>) {
        Remark::Forgets(why).add(&mut self.remarks);
    }

    /// Who practises, if that is remembered.
    pub fn person(&self) -> Option<&str> {
        self.memory.as_ref().map(|memory| memory.person.pseudonym.as_str())
    }

    /// The attempts that can be continued, the oldest first.
    pub fn unfinished(&self) -> &[Course] {
        self.memory.as_ref().map_or(&[], |memory| &memory.open)
    }

    /// What has to be said on whatever screen.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// The journal of an attempt that begins, if it is remembered.
    pub(super) fn begin_journal(&mut self, scenario: usize, seed: u64) -> Option<Journal> {
        let (language, mode) = (self.language().to_owned(), self.settings.mode);
        let memory = self.memory.as_mut()?;
        let kept = self.kept.get(scenario)?.clone();
        Some(memory.begin(kept, seed, &language, mode))
    }

    /// Takes a step: at once, or as soon as it is written down.
    pub(super) fn step(&mut self, step: Step) -> Vec<Notice> {
        let Some(sitting) = &mut self.sitting else { return Vec::new() };
        if let Some(refusal) = sitting.refuses(step) {
            if matches!(step, Step::Decided(_)) {
                sitting.refused_ms = Some(sitting.now_ms());
            }
            return vec![Notice::Refused(refusal)];
        }
        let line = Line { at_s: sitting.attempt.at_s(), entry: step.entry() };
        let waits = match (&mut self.memory, &mut sitting.journal) {
            (Some(memory), Some(journal)) => memory.append(journal, line),
            _ => false,
        };
        if waits {
            sitting.pending = Some(step);
            return Vec::new();
        }
        self.carry_out(step)
    }

    /// Hears what has come back from the records.
    pub(super) fn hear_the_records(&mut self) -> Vec<Notice> {
        let current = self.sitting.as_ref().and_then(|sitting| sitting.journal.as_ref()).map(Journal::attempt);
        let on_shift = self.shift_journal();
        let Some(memory) = &mut self.memory else { return Vec::new() };
        let mut notices = Vec::new();
        let (of_attempts, of_shifts) = (memory.hear(current), memory.hear_of_shifts(on_shift));
        for heard in of_attempts.into_iter().chain(of_shifts) {
            match heard {
                Heard::Answered => {
                    notices.extend(self.take_what_was_pending());
                    notices.extend(self.take_what_was_pending_on_shift());
                }
                Heard::NotKept(trouble) => {
                    Remark::NotKept(trouble.clone()).add(&mut self.remarks);
                    notices.push(Notice::NotKept(trouble));
                }
                Heard::KeptAgain => {
                    self.remarks.retain(|remark| !matches!(remark, Remark::NotKept(_)));
                    notices.push(Notice::KeptAgain);
                }
                Heard::Named => {
                    (self.best, self.tried) = Default::default();
                    self.hear_the_shifts(Vec::new());
                    self.forget_what_is_left();
                    self.remarks.retain(|remark| !matches!(remark, Remark::NotNamed(_)));
                    notices.push(Notice::Named);
                }
                Heard::NotNamed(trouble) => {
                    Remark::NotNamed(trouble.clone()).add(&mut self.remarks);
                    notices.push(Notice::NotNamed(trouble));
                }
                Heard::Tried(tried) => self.hear_the_history(tried),
                Heard::Shifts(shifts) => self.hear_the_shifts(shifts),
                Heard::Shift(course) => notices.extend(self.look_back(&course)),
                Heard::Wanted(settings, was_unnamed) => self.have_it_as(&settings, was_unnamed),
            }
        }
        notices
    }

    fn take_what_was_pending(&mut self) -> Vec<Notice> {
        let Some(sitting) = &mut self.sitting else { return Vec::new() };
        match sitting.pending.take() {
            Some(step) => self.carry_out(step),
            None => Vec::new(),
        }
    }

    /// Asks for another name. Who sits at the desk finishes under the one they began with.
    pub(super) fn name(&mut self, pseudonym: &str) -> Vec<Notice> {
        let is_free = self.sitting.is_none() && self.shift_journal().is_none();
        if let Some(memory) = self.memory.as_mut().filter(|_| is_free) {
            memory.name(pseudonym);
        }
        Vec::new()
    }

    /// Goes on with an unfinished attempt where it was.
    pub(super) fn go_on(&mut self, attempt: AttemptId) -> Vec<Notice> {
        let Some(memory) = &mut self.memory else { return Vec::new() };
        let Some(at) = memory.open.iter().position(|course| course.taken.id == attempt) else { return Vec::new() };
        let attempt = match memory.open[at].replay() {
            Ok(attempt) => attempt,
            Err(why) => {
                Remark::NotContinued(why).add(&mut self.remarks);
                return vec![Notice::NotContinued(why)];
            }
        };
        let course = memory.open.remove(at);
        self.stand_up();
        self.remarks.retain(|remark| !matches!(remark, Remark::NotContinued(_)));
        let place = self.programs.iter().position(|program| program.scenario.id.as_str() == course.taken.scenario);
        let around = self.around(attempt.program());
        let mut sitting = Sitting::down(attempt, place, &around, course.taken.mode);
        sitting.journal = Some(Journal::of(&course));
        self.sitting = Some(sitting);
        vec![Notice::Began]
    }

    /// Gives an unfinished attempt up.
    pub(super) fn set_aside(&mut self, attempt: AttemptId) -> Vec<Notice> {
        match &mut self.memory {
            Some(memory) if memory.open.iter().any(|course| course.taken.id == attempt) => {
                memory.finish(attempt, None);
                vec![Notice::SetAside]
            }
            _ => Vec::new(),
        }
    }

    /// Remembers what an attempt was worth; a contact of a shift that is played once more counts nowhere.
    pub(super) fn remember(&mut self, card: &Scorecard) {
        let Some(sitting) = self.sitting.as_ref().filter(|_| !self.shift_waits()) else { return };
        let outcome = Outcome::of(card);
        let tried = Tried {
            id: sitting.journal.as_ref().map(Journal::attempt),
            scenario: sitting.attempt.program().scenario.id.to_string(),
            mode: sitting.mode,
            at: self.memory.as_ref().map(Memory::today),
            score: outcome.score,
            passed: outcome.passed,
            dimensions: outcome.dimensions,
            reflection: self.reflection.clone(),
        };
        if let (Some(memory), Some(journal)) = (&mut self.memory, &sitting.journal) {
            memory.finish(journal.attempt(), Some(outcome));
        }
        self.count(tried);
    }

    /// Leaves an attempt so that it can be continued; one in which nothing was decided is not worth it.
    pub(super) fn put_away(&mut self) {
        let (Some(memory), Some(sitting)) = (&mut self.memory, &self.sitting) else { return };
        let Some(journal) = &sitting.journal else { return };
        if sitting.attempt.steps().is_empty() && sitting.pending.is_none() {
            memory.finish(journal.attempt(), None);
        }
        if !matches!(self.review, Some(Review::Done(_))) {
            memory.list();
        }
    }
}
