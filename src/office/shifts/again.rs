//! A contact of a shift by itself: on paper, and played once more from one of its decisions on. It is the very caller that
//! was put through, with the same wait and the same luck; the debrief of the shift waits meanwhile.

#[cfg(test)]
mod tests;

use super::At;
use crate::conversation::Refusal;
use crate::office::backdrop::{Around, House};
use crate::office::rewinding::first_of;
use crate::office::{Debriefed, Notice, Office, Sitting};
use crate::records::Mode;
use crate::shift::Held;
use crate::tongue::Tongue;

impl Office {
    /// Whether the debrief of a shift waits for whoever is at the desk, because they play a contact of it once more.
    pub fn shift_waits(&self) -> bool {
        self.shifts.waits.is_some()
    }

    /// A contact of the shift that is looked back on, by its place among [`Day::done`](crate::shift::Day::done), as it
    /// stands on paper.
    pub(in crate::office) fn contact_on_paper<'a>(&'a self, place: usize, tongue: &'a Tongue) -> Option<Debriefed<'a>> {
        let Some(At::Over(on, _)) = &self.shifts.at else { return None };
        let of = on.debriefed(place, tongue)?;
        Some(Debriefed { person: self.person(), ..of })
    }

    /// Begins a contact of the shift that is looked back on with its first so many decisions, to go on from there
    /// otherwise. What comes of it is counted nowhere: nobody could meet this caller again.
    pub(super) fn play_contact_again(&mut self, place: usize, steps: usize) -> Vec<Notice> {
        let Some(At::Over(on, _)) = &self.shifts.at else { return Vec::new() };
        let over = on.day.done().get(place).filter(|held| steps < held.attempt.steps().len());
        let begun = |held: &Held| Some((first_of(&held.attempt, steps)?, held.since));
        let Some((attempt, at)) = over.and_then(begun) else { return vec![Notice::Refused(Refusal::NotOffered)] };
        // The floor around it is a day of the same plan; the shift's own day is over.
        let around = Around { house: House::of(&on.stage().plan), at };
        let waits = self.shifts.at.take();
        self.stand_up();
        self.shifts.waits = waits;
        self.sitting = Some(Sitting::down(attempt, None, &around, Mode::Practice));
        vec![Notice::Began]
    }

    /// Leaves whatever is open; from a contact that was played once more back to the debrief of its shift.
    pub(in crate::office) fn leave_the_seat(&mut self) {
        let waits = self.shifts.waits.take();
        self.stand_up();
        self.shifts.at = waits;
    }

    /// Leaves what belongs to one contact, to begin with the same one from another decision; a shift goes on waiting.
    pub(in crate::office) fn leave_the_contact(&mut self) {
        let waits = self.shifts.waits.take();
        self.stand_up();
        self.shifts.waits = waits;
    }
}
