//! The contact on the line as the desk shows it.

use super::{OnShift, ShiftNotice};
use crate::office::{Clock, Sitting};
use crate::shift::Held;

impl OnShift {
    /// Brings the desk to where the day is: another contact, the same one a step later, or none.
    pub(super) fn look_at_the_line(&mut self) -> Vec<ShiftNotice> {
        let over = self.day.done().len() + self.day.parked().len();
        let Some(held) = self.day.held() else {
            return self.sitting.take().map(|_| ShiftNotice::Went).into_iter().collect();
        };
        let same = self.came_after == over;
        if let Some(sitting) = self.sitting.as_mut().filter(|_| same) {
            sitting.attempt = held.attempt.clone();
            sitting.day = self.day.run().clone();
            return Vec::new();
        }
        let mut heard: Vec<ShiftNotice> = self.sitting.take().map(|_| ShiftNotice::Went).into_iter().collect();
        heard.push(ShiftNotice::Came);
        self.sitting = Some(self.sit(held));
        self.came_after = over;
        heard
    }

    fn sit(&self, held: &Held) -> Sitting {
        let mut clock = Clock::default();
        clock.paused = self.paused;
        let departments = self.stage().plan.departments.iter().map(|(id, _)| id.clone()).collect();
        Sitting {
            attempt: held.attempt.clone(),
            day: self.day.run().clone(),
            departments,
            picked_up: held.began(),
            scenario: None,
            mode: self.mode,
            clock,
            refused_ms: None,
            journal: None,
            pending: None,
            staged: Default::default(),
        }
    }
}
