//! Doing something in a chair: it is tried on a copy of the day, written down, and only then does it count.

use super::{OnShift, ShiftNotice};
use crate::conversation::Refusal;
use crate::records::Played;
use crate::shift::{Day, ShiftRefusal};

/// What is being written down, and the day as it will be.
pub(super) struct Pending {
    what: Played,
    /// A beat that has passed without anybody's doing.
    by_itself: bool,
    day: Box<Day>,
}

impl OnShift {
    /// Whether something is being written down. Time stands still meanwhile: a slow disk must not cost anybody patience.
    pub(super) fn waits_to_count(&self) -> bool {
        self.pending.is_some()
    }

    /// Looks what would come of it, so that it only has to count; or says why it cannot be done.
    pub(super) fn try_out(&mut self, what: Played, by_itself: bool) -> Result<(), Vec<ShiftNotice>> {
        let mut day = Box::new(self.day.clone());
        let done = match (&self.pending, what) {
            (None, _) => what.happens(&mut day),
            // One at a time.
            (Some(_), Played::Offer(_)) => Err(ShiftRefusal::Talk(Refusal::NotOffered)),
            (Some(_), _) => Err(ShiftRefusal::NotNow),
        };
        match done {
            Ok(()) => {
                self.pending = Some(Pending { what, by_itself, day });
                Ok(())
            }
            Err(refusal) => {
                self.refused = Some((self.day.now(), refusal.clone()));
                if let (ShiftRefusal::Talk(_), Some(sitting)) = (&refusal, &mut self.sitting) {
                    sitting.refused_ms = Some(sitting.now_ms());
                }
                Err(vec![ShiftNotice::Refused(refusal)])
            }
        }
    }

    /// What was written down counts from now on. Says what it was, and what is heard of it.
    pub(super) fn carry_out(&mut self) -> (Option<Played>, Vec<ShiftNotice>) {
        let Some(Pending { what, by_itself, day }) = self.pending.take() else { return (None, Vec::new()) };
        let before = self.sitting.as_ref().map(|sitting| sitting.attempt.at_s());
        let (front, spent_ms) = (self.in_hand.first().copied(), self.spent_ms());
        self.day = *day;
        self.refused = None;
        let mut heard = vec![match what {
            Played::Offer(_) | Played::Front(_) => ShiftNotice::Decided,
            Played::Aside(_) => ShiftNotice::Aside,
            Played::Act(_) | Played::TakeUp(_) | Played::Left | Played::Passed => ShiftNotice::Acted,
        }];
        heard.extend(self.look());
        match what {
            // The next beat begins with a decision; what takes no time must not hold it up.
            Played::Offer(_) if !by_itself && front == self.in_hand.first().copied() => {
                if let Some(sitting) = &mut self.sitting
                    && before.is_some_and(|before| before != sitting.attempt.at_s())
                {
                    sitting.clock.begin_beat();
                }
            }
            // What was spent of the beat that ran is not given back.
            Played::Front(_) => self.goes_on_after(spent_ms),
            _ => {}
        }
        (Some(what), heard)
    }
}
