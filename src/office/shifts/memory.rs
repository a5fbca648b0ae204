//! What the office does so that no shift is forgotten: what is done counts when it is written down, and whoever was
//! interrupted goes on where they were.

#[cfg(test)]
mod tests;

use super::review::begin_review;
use super::{At, OnShift, ShiftNotice};
use crate::conversation::Offer;
use crate::office::memory::Memory;
use crate::office::{Notice, Office, Place, Remark};
use crate::records::{Changed, Played, PlayedLine, ShiftCourse, ShiftId, ShiftJournal};
use crate::shift::{Chair, Day};
use crate::words::Span;
use std::sync::Arc;

/// At least so often does the journal say how far time has run, on the day's clock.
const MARKED_EVERY: Span = Span(5_000);

impl Office {
    /// The shifts that can be continued, the oldest first.
    pub fn unfinished_shifts(&self) -> &[ShiftCourse] {
        self.memory.as_ref().map_or(&[], |memory| &memory.shifts.open)
    }

    /// The shift somebody is on, if it is written down.
    pub(in crate::office) fn shift_journal(&self) -> Option<ShiftId> {
        let (At::On(on) | At::Reviewing(on, _) | At::Over(on, _)) = self.shifts.at.as_ref()? else { return None };
        on.journal.as_ref().map(ShiftJournal::shift)
    }

    /// Does something on the day: at once, or as soon as it is written down. `by_itself`: a beat that has passed.
    pub(super) fn play(&mut self, what: Played, by_itself: bool) -> Vec<ShiftNotice> {
        let Some(on) = self.shifts.on() else { return Vec::new() };
        if let Err(heard) = on.try_out(what, by_itself) {
            return heard;
        }
        if on.write(what, self.memory.as_mut()) { Vec::new() } else { self.carry_out_on_shift() }
    }

    /// What was being written down is safe, or is held for now: it counts.
    pub(in crate::office) fn take_what_was_pending_on_shift(&mut self) -> Vec<Notice> {
        self.carry_out_on_shift().into_iter().map(Notice::Shift).collect()
    }

    fn carry_out_on_shift(&mut self) -> Vec<ShiftNotice> {
        match self.shifts.on().map(OnShift::carry_out) {
            Some((Some(Played::Left), _)) => begin_review(&mut self.shifts.at),
            Some((_, heard)) => heard,
            None => Vec::new(),
        }
    }

    /// Lets a beat pass that the clock has filled, and writes down how far time has run: now and then, and whenever
    /// something came of it.
    pub(super) fn time_has_run(&mut self, something_came: bool) -> Vec<ShiftNotice> {
        let beat = self.shifts.on().is_some_and(|on| std::mem::take(&mut on.beat));
        let heard = if beat { self.play(Played::Offer(Offer::Wait), true) } else { Vec::new() };
        let every = if something_came { Span(1) } else { MARKED_EVERY };
        if let Some(on) = self.shifts.on().filter(|on| on.is_to_be_marked(every)) {
            on.write(Played::Passed, self.memory.as_mut());
        }
        heard
    }

    /// Leaves the shift so that it can be continued; one in which nothing was done and no time has run is not worth it.
    pub(in crate::office) fn put_the_shift_away(&mut self) {
        let at = self.shifts.at.take();
        self.shifts.waits = None;
        let (Some(At::On(mut on) | At::Reviewing(mut on, _)), Some(memory)) = (at, &mut self.memory) else { return };
        if on.is_to_be_marked(Span(1)) {
            on.write(Played::Passed, Some(&mut *memory));
        }
        match &on.journal {
            None => {}
            Some(_) if on.looks_back => {}
            Some(journal) if journal.is_empty() && on.marked <= on.day.stage().from() => {
                memory.finish_shift(journal.shift(), None);
            }
            Some(_) => memory.list_shifts(),
        }
    }

    /// Goes on with an unfinished shift where it was.
    pub(super) fn continue_shift(&mut self, shift: ShiftId) -> Vec<Notice> {
        let open = self.unfinished_shifts().iter().find(|course| course.taken.id == shift);
        let Some(course) = open.cloned() else { return Vec::new() };
        let on = match self.played_again(&course) {
            Ok(on) => on,
            Err(why) => {
                Remark::NotContinued(why).add(&mut self.remarks);
                return vec![Notice::NotContinued(why)];
            }
        };
        self.stand_up();
        if let Some(memory) = &mut self.memory {
            memory.shifts.open.retain(|course| course.taken.id != shift);
        }
        self.remarks.retain(|remark| !matches!(remark, Remark::NotContinued(_)));
        if !self.stands_as_it_was(&course) {
            Remark::Rewritten.add(&mut self.remarks);
        }
        if on.chair() == Chair::Lead {
            super::usual::work_out(on.stage());
        }
        self.shifts.at = Some(At::On(Box::new(on)));
        let mut heard = vec![ShiftNotice::Began];
        if course.is_left() {
            heard.extend(begin_review(&mut self.shifts.at));
        }
        heard.into_iter().map(Notice::Shift).collect()
    }

    /// Gives an unfinished shift up.
    pub(super) fn set_shift_aside(&mut self, shift: ShiftId) -> Vec<Notice> {
        match &mut self.memory {
            Some(memory) if memory.shifts.open.iter().any(|course| course.taken.id == shift) => {
                memory.finish_shift(shift, None);
                vec![Notice::SetAside]
            }
            _ => Vec::new(),
        }
    }

    /// Asks for a finished shift, to look back on it once more.
    pub(super) fn look_up(&mut self, shift: ShiftId) -> Vec<Notice> {
        if let Some(memory) = &mut self.memory {
            memory.look_up_shift(shift);
        }
        Vec::new()
    }

    /// Looks back once more on a finished shift; whoever has begun something else meanwhile is left alone.
    pub(in crate::office) fn look_back(&mut self, course: &ShiftCourse) -> Vec<Notice> {
        if !matches!(self.place(), Place::Home | Place::Progress) {
            return Vec::new();
        }
        let mut on = match self.played_again(course) {
            Ok(on) => on,
            Err(why) => {
                Remark::NotLookedBack(why).add(&mut self.remarks);
                return vec![Notice::NotContinued(why)];
            }
        };
        on.looks_back = true;
        on.remembered = course.taken.outcome.clone();
        self.remarks.retain(|remark| !matches!(remark, Remark::NotLookedBack(_)));
        if !self.stands_as_it_was(course) {
            Remark::Rewritten.add(&mut self.remarks);
        }
        self.shifts.at = Some(At::On(Box::new(on)));
        begin_review(&mut self.shifts.at).into_iter().map(Notice::Shift).collect()
    }

    /// A shift as it was when its journal ends. Texts that stand on the shelf as they were are not read once more.
    fn played_again(&self, course: &ShiftCourse) -> Result<OnShift, Changed> {
        let kept = course.kept.as_ref().ok_or(Changed::Damaged)?;
        let own = self.shifts.shelf.iter().find(|shift| shift.kept.as_ref() == Some(kept));
        let day: Day = match own {
            Some(shift) => course.replay_on(&shift.stage)?,
            None => course.replay()?,
        };
        let mut on = OnShift::new(day, course.taken.mode);
        on.is_on_shelf = self.shifts.shelf.iter().any(|shift| shift.id == course.taken.shift);
        on.marked = on.day.now();
        on.journal = Some(ShiftJournal::of(course));
        Ok(on)
    }

    /// Whether a shift stands on the shelf word for word as it was played.
    fn stands_as_it_was(&self, course: &ShiftCourse) -> bool {
        self.shifts.shelf.iter().any(|shift| shift.kept.is_some() && shift.kept == course.kept)
    }

    /// The journal of a shift that begins, if it is remembered.
    pub(super) fn begin_shift_journal(&mut self, on: &OnShift) -> Option<ShiftJournal> {
        let shelved = self.shifts.shelf.iter().find(|shift| Arc::ptr_eq(&shift.stage, on.stage()))?;
        let (kept, language) = (shelved.kept.clone()?, self.language().to_owned());
        let memory = self.memory.as_mut()?;
        Some(memory.begin_shift(kept, on.chair(), on.day.seed(), &language, on.mode))
    }
}

impl OnShift {
    /// Writes a line about this moment; says whether what it tells has to wait until it is written.
    fn write(&mut self, what: Played, memory: Option<&mut Memory>) -> bool {
        let line = PlayedLine { at: self.day.now(), what };
        self.marked = line.at;
        match (memory, &mut self.journal) {
            (Some(memory), Some(journal)) => memory.append_shift(journal, line),
            _ => false,
        }
    }

    /// Whether so much time has run since the journal was told last, or the last of it. While somebody talks every beat is
    /// a decision.
    fn is_to_be_marked(&self, every: Span) -> bool {
        let ran = self.day.now() - self.marked;
        let due = ran >= every || (self.can_be_reviewed() && ran > Span(0));
        due && self.journal.is_some()
            && !self.looks_back
            && !self.waits_to_count()
            && (self.day.held().is_none() || self.day.lingers())
    }
}
