//! The contact on the line as the desk shows it.

use super::{OnShift, ShiftNotice};
use crate::office::{Clock, Sitting};
use crate::shift::Held;

impl OnShift {
    /// Brings the desk to where the day is: another contact, the same one a step later, or none.
    pub(super) fn look_at_the_line(&mut self) -> Vec<ShiftNotice> {
        let in_front = self.day.held().into_iter();
        let all = in_front.chain(self.day.others()).map(|held| (held.number, held.late.len()));
        let before = std::mem::replace(&mut self.in_hand, all.collect());
        let went = before.iter().filter(|held| !self.in_hand.contains(held)).map(|_| ShiftNotice::Went);
        let came = self.in_hand.iter().filter(|held| !before.contains(held)).map(|_| ShiftNotice::Came);
        let mut heard: Vec<ShiftNotice> = went.chain(came).collect();
        let same = before.first() == self.in_hand.first();
        if !same && self.in_hand.first().is_some_and(|held| before.contains(held)) {
            heard.push(ShiftNotice::Turned);
        }
        let Some(held) = self.day.held() else {
            self.sitting = None;
            return heard;
        };
        if let Some(sitting) = self.sitting.as_mut().filter(|_| same) {
            sitting.attempt = held.attempt.clone();
            sitting.day = self.day.run().clone();
            return heard;
        }
        self.sitting = Some(self.sit(held));
        heard
    }

    /// How long the person has looked at the contact in front since the day last went on, in milliseconds.
    pub fn spent_ms(&self) -> u64 {
        let (Some(held), Some(sitting)) = (self.day.held(), &self.sitting) else { return 0 };
        sitting.clock.passed_ms().saturating_sub((self.day.now() - held.at()).0)
    }

    /// What was spent on one contact, beyond the time that turning takes, is not given back with the next one.
    pub(super) fn goes_on_after(&mut self, spent_ms: u64) {
        let more = spent_ms.saturating_sub(self.stage().shift.turning.0);
        if let Some(sitting) = &mut self.sitting {
            let (passed, beat_ms) = (sitting.clock.passed_ms(), sitting.beat_ms());
            sitting.clock.is_within_beat(passed + more, beat_ms);
        }
    }

    fn sit(&self, held: &Held) -> Sitting {
        let mut clock = Clock::default();
        clock.paused = self.paused;
        // A contact that one turns to is somewhere within its beat.
        let beat_ms = u64::from(held.attempt.program().rules.beat_s) * 1000;
        clock.is_within_beat((self.day.now() - held.at()).0, beat_ms);
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
            microphone: None,
            staged: Default::default(),
        }
    }
}
