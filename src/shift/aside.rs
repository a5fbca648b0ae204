//! Sitting aside: nobody is put through to the seat, because the person in it wants to do something else.

use super::effect::Absence;
use super::{Chair, Day, ShiftRefusal};
use crate::words::{Moment, Span};

impl Day {
    /// Since when nobody is put through because the person said so.
    pub fn aside(&self) -> Option<Moment> {
        self.aside.map(|absence| absence.from)
    }

    /// Whether nobody will be put through any more once the contact in hand is over.
    pub fn wants_aside(&self) -> bool {
        self.wants_aside
    }

    /// Says that nobody is to be put through, or that somebody may be again: at once, or as soon as the contact in hand is
    /// over. Whoever wants to do something else in a storm has to: the next caller comes the moment the last one goes.
    pub fn step_aside(&mut self, aside: bool) -> Result<(), ShiftRefusal> {
        if self.chair != Chair::Agent {
            return Err(ShiftRefusal::NotNow);
        }
        if self.now() >= self.stage.to() {
            return Err(ShiftRefusal::Over);
        }
        if self.doing.is_some() {
            return Err(ShiftRefusal::Busy);
        }
        if self.has_in_hand() {
            // With room for more in the seat, nobody is put through from now on.
            let closes = aside && self.places() > 1 && self.held().is_none_or(|held| held.outcome.is_none());
            if closes && !self.wants_aside {
                self.asked_aside = Some(self.absence(None, false));
            } else if !aside {
                self.was_asked_aside();
            }
            self.wants_aside = aside;
            self.run.seat_leaves_next(aside);
            if !aside {
                self.pick_up();
            }
        } else if aside && self.aside.is_none() {
            if self.run.seat_steps_away().is_err() {
                // A callback of the plan's that the seat has in hand is finished first.
                self.run.seat_leaves_next(true);
            }
            self.aside = Some(self.absence(None, false));
        } else if !aside && self.aside.is_some() {
            self.no_longer_aside();
            self.run.seat_comes_back();
            self.pick_up();
        }
        Ok(())
    }

    /// A contact in hand is over: whoever wanted to sit aside does as soon as it was the last.
    pub(super) fn goes_aside(&mut self) {
        if self.has_in_hand() {
            return;
        }
        if std::mem::take(&mut self.wants_aside) {
            if self.now() < self.stage.to() {
                self.aside = Some(self.asked_aside.take().unwrap_or_else(|| self.absence(None, true)));
            } else {
                self.was_asked_aside();
                self.run.seat_comes_back();
            }
        }
    }

    /// Somebody may be put through again, although not everybody in hand has gone yet.
    pub(super) fn was_asked_aside(&mut self) {
        if let Some(absence) = self.asked_aside.take() {
            self.away.push(absence);
            self.is_back();
        }
    }

    /// What the person does from now on is something else, or nothing.
    pub(super) fn no_longer_aside(&mut self) {
        let end = self.stage.to();
        if let Some(absence) = self.aside.take() {
            self.away.push(absence);
            self.is_back();
            if let Some(absence) = self.away.last_mut() {
                absence.to = absence.to.min(end);
            }
        }
    }

    /// The person leaves the seat now for something of so many milliseconds, as far as can be told; whoever sat aside for
    /// it sits aside no longer.
    pub(super) fn goes_away(&mut self, act: Option<usize>, takes: Span) {
        let closed = self.aside.is_some();
        self.no_longer_aside();
        let absence = self.absence(act, closed);
        self.away.push(Absence { to: absence.from + takes, ..absence });
    }

    /// What the person was away for last is over now.
    pub(super) fn is_back(&mut self) {
        let (now, gone) = (self.now(), self.gone);
        if let Some(absence) = self.away.last_mut() {
            (absence.to, absence.gone.1) = (now, gone);
        }
    }

    /// A stretch in which nobody is put through, from now on; `closed` where nobody could be just before either.
    fn absence(&self, act: Option<usize>, closed: bool) -> Absence {
        Absence { from: self.now(), to: self.now(), act, closed, gone: (self.gone, self.gone) }
    }
}
