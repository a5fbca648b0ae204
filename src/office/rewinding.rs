//! Back to an earlier decision: at the desk in the same attempt, after it in a new one that begins there.

#[cfg(test)]
mod tests;

use super::sitting::Step;
use super::{Notice, Office, Review, Sitting, took};
use crate::conversation::{Attempt, Refusal};
use crate::records::{Entry, Journal, Line, Mode};
use std::sync::Arc;

impl Sitting {
    /// Whether whoever sits here may go back to an earlier decision.
    pub fn may_go_back(&self) -> bool {
        self.mode != Mode::Exam && self.pending.is_none() && !self.attempt.steps().is_empty()
    }

    /// Whether only the first so many decisions can be kept.
    pub(super) fn can_keep(&self, steps: u32) -> bool {
        self.may_go_back() && (steps as usize) < self.attempt.steps().len()
    }
}

impl Office {
    /// Keeps only the first so many decisions of the attempt in the seat. One that is over and judged stays as it is:
    /// then they begin another one.
    pub(super) fn back(&mut self, steps: usize) -> Vec<Notice> {
        match (&self.sitting, &self.review) {
            (Some(_), None) => self.step(Step::Back(u32::try_from(steps).unwrap_or(u32::MAX))),
            (Some(_), Some(Review::Done(_) | Review::Failed(_))) => self.play_from(steps),
            _ => Vec::new(),
        }
    }

    /// Carries out a step that is written down, or that nobody writes down.
    pub(super) fn carry_out(&mut self, step: Step) -> Vec<Notice> {
        match (&mut self.sitting, step) {
            (None, _) => Vec::new(),
            (Some(_), Step::Back(steps)) => self.go_back(steps as usize),
            (Some(sitting), Step::Decided(_) | Step::Beat) => took(sitting, |sitting| sitting.take(step)),
        }
    }

    /// The same attempt with its first decisions only, and the day as it was then.
    fn go_back(&mut self, steps: usize) -> Vec<Notice> {
        let again = self.sitting.as_ref().and_then(|sitting| first_of(&sitting.attempt, steps));
        let Some(attempt) = again else { return vec![Notice::Refused(Refusal::NotOffered)] };
        let around = self.around(attempt.program());
        let Some(sitting) = &mut self.sitting else { return Vec::new() };
        let mut again = Sitting::down(attempt, sitting.scenario, &around, sitting.mode);
        (again.journal, again.clock.paused) = (sitting.journal.take(), sitting.clock.paused);
        *sitting = again;
        if let Some(counsel) = &mut self.counsel {
            counsel.forget();
        }
        vec![Notice::WentBack]
    }

    /// A new attempt that begins with the first decisions of the one that is over.
    fn play_from(&mut self, steps: usize) -> Vec<Notice> {
        let over = self.sitting.as_ref().filter(|sitting| steps < sitting.attempt.steps().len());
        let again = over.and_then(|over| Some((first_of(&over.attempt, steps)?, over.scenario)));
        let Some((attempt, scenario)) = again else { return vec![Notice::Refused(Refusal::NotOffered)] };
        self.leave_the_contact();
        let around = self.around(attempt.program());
        let mut sitting = Sitting::down(attempt, scenario, &around, Mode::Practice);
        sitting.journal = self.take_over(&sitting.attempt);
        self.sitting = Some(sitting);
        vec![Notice::Began]
    }

    /// The journal of a new attempt that has come so far already, if it is remembered: only scenarios whose text is
    /// still on the shelf as it was played are.
    fn take_over(&mut self, attempt: &Attempt) -> Option<Journal> {
        let memory = self.memory.as_mut()?;
        let program = attempt.program();
        let kept = self.kept.iter().chain(self.shifts.handed_kept()).find(|kept| {
            (kept.id.as_str(), &kept.hash) == (program.scenario.id.as_str(), &program.hash)
                && kept.translations == program.translations
        })?;
        let language = attempt.speech().language();
        let mut journal = memory.begin(kept.clone(), attempt.seed(), language, Mode::Practice);
        for step in attempt.steps() {
            memory.append(&mut journal, Line { at_s: step.at_s, entry: Entry::Decided(step.offer) });
        }
        Some(journal)
    }
}

/// An attempt as it was after its first so many decisions.
pub(super) fn first_of(attempt: &Attempt, steps: usize) -> Option<Attempt> {
    let decided = attempt.steps().get(..steps)?;
    let program = Arc::clone(attempt.program());
    let mut again = Attempt::new(program, attempt.seed(), attempt.speech().language(), true);
    for step in decided {
        again.decide(step.offer).ok()?;
    }
    Some(again)
}
