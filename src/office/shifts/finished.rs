//! The shifts that were looked back on, and what came of them in short.

use super::{At, OnShift};
use crate::office::Office;
use crate::office::memory::Memory;
use crate::records::{Mode, ShiftId, ShiftJournal, ShiftOutcome, ShiftTaken, When};
use crate::shift::{Chair, Report};

/// A shift that was looked back on.
#[derive(Clone, PartialEq, Debug)]
pub struct FinishedShift {
    /// Names it; absent where nothing is remembered.
    pub id: Option<ShiftId>,
    /// The shift's id.
    pub shift: String,
    /// In which chair.
    pub chair: Chair,
    /// How it was played.
    pub mode: Mode,
    /// When it was first looked back on; absent where nothing is remembered.
    pub at: Option<When>,
    /// What came of it.
    pub outcome: ShiftOutcome,
}

impl OnShift {
    /// What came of the day in short: in the lead's chair with the score of the shift, in the agent's with the mean of the
    /// contacts' as soon as every card is there that can be.
    fn outcome(&self, report: &Report) -> ShiftOutcome {
        let scores: Vec<f64> = self.cards.iter().filter_map(|card| card.card()).map(|card| card.score).collect();
        let mean = scores.iter().fold(0.0, |sum, score| sum + score) / scores.len().max(1) as f64;
        ShiftOutcome {
            lost_share: report.with.day().lost_share(),
            lost_share_without: report.without.day().lost_share(),
            mean_score: match self.chair() {
                Chair::Lead => report.score.as_ref().map(|score| score.score),
                Chair::Agent => (!scores.is_empty() && !self.cards_come()).then_some(mean),
            },
            // Whoever the person went to has not waited in any queue.
            contacts: self.day.done().iter().filter(|held| held.is_from_queue()).count() as u32,
        }
    }
}

impl Office {
    /// The shifts that were looked back on, of whoever practises, the oldest first.
    pub fn finished_shifts(&self) -> &[FinishedShift] {
        &self.shifts.finished
    }

    /// What a shift is called; its id when it is not on the shelf any more.
    pub fn shift_title(&self, id: &str) -> String {
        let own = self.shifts.shelf.iter().find(|shift| shift.id == id);
        own.map_or_else(|| id.to_owned(), |shift| shift.title(self.language()))
    }

    /// Hears on which shifts whoever practises now was.
    pub(in crate::office) fn hear_the_shifts(&mut self, taken: Vec<ShiftTaken>) {
        let finished = |taken: ShiftTaken| {
            let ShiftTaken { id, shift, chair, mode, finished: at, outcome, .. } = taken;
            Some(FinishedShift { id: Some(id), shift, chair, mode, at, outcome: outcome? })
        };
        self.shifts.finished = taken.into_iter().filter_map(finished).collect();
    }

    /// Remembers what came of the shift that is looked back on, as soon as it is known and whenever more of it is.
    pub(super) fn remember_the_shift(&mut self) {
        let Some(At::Over(on, report)) = &mut self.shifts.at else { return };
        let mut outcome = on.outcome(report);
        if let Some(known) = &on.remembered {
            outcome.mean_score = outcome.mean_score.or(known.mean_score);
        }
        if on.remembered.as_ref() == Some(&outcome) {
            return;
        }
        on.remembered = Some(outcome.clone());
        let id = on.journal.as_ref().map(ShiftJournal::shift);
        let (shift, chair, mode) = (on.stage().shift.id.clone(), on.chair(), on.mode);
        let at = self.memory.as_ref().map(Memory::today);
        if let (Some(memory), Some(id)) = (&mut self.memory, id) {
            memory.finish_shift(id, Some(outcome.clone()));
        }
        let known = self.shifts.finished.iter_mut().rev().find(|known| known.id == id && known.shift == shift);
        match known.filter(|known| known.id.is_some() || on.counted) {
            Some(known) => known.outcome = outcome,
            None => self.shifts.finished.push(FinishedShift { id, shift, chair, mode, at, outcome }),
        }
        on.counted = true;
    }
}
