//! Sitting aside: nobody is put through to the seat, because the person in it wants to do something else.

use super::effect::Absence;
use super::{Chair, Day, ShiftRefusal};
use crate::words::Moment;

impl Day {
    /// Since when nobody is put through because the person said so.
    pub fn aside(&self) -> Option<Moment> {
        self.aside
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
        if self.held().is_some() || self.routine.is_some() {
            self.wants_aside = aside;
            self.run.seat_leaves_next(aside);
        } else if aside && self.aside.is_none() {
            if self.run.seat_steps_away().is_err() {
                // A callback of the plan's that the seat has in hand is finished first.
                self.run.seat_leaves_next(true);
            }
            self.aside = Some(self.now());
        } else if !aside && self.aside.is_some() {
            self.no_longer_aside();
            self.run.seat_comes_back();
            self.pick_up();
        }
        Ok(())
    }

    /// The contact in hand is over: whoever wanted to sit aside does now.
    pub(super) fn goes_aside(&mut self) {
        if std::mem::take(&mut self.wants_aside) {
            if self.now() < self.stage.to() {
                self.aside = Some(self.now());
            } else {
                self.run.seat_comes_back();
            }
        }
    }

    /// What the person does from now on is something else, or nothing.
    pub(super) fn no_longer_aside(&mut self) {
        let now = self.now();
        if let Some(from) = self.aside.take() {
            self.away.push(Absence { from, to: now.min(self.stage.to()), act: None });
        }
    }
}
