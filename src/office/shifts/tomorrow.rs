//! What a shift has left behind: the scenario in which it is taken up, with the names, the hours and the notes of the contacts
//! of that shift.

#[cfg(test)]
mod tests;

use super::{At, ShiftNotice, Shifts};
use crate::conversation::{Attempt, Program};
use crate::office::{Contact, Notice, Office, Sitting};
use crate::records::Kept;
use crate::shift::{Chair, Day, LeftBehind, owed};
use crate::words::TimeOfDay;
use std::sync::Arc;

/// What the shift that was looked back on last has left behind, ready to be taken up.
#[derive(Clone, Debug)]
pub struct Handed {
    /// The shift's id.
    pub shift: String,
    /// How many promises are open that the scenario is about.
    pub promises: usize,
    /// How many of the people in the scenario are people of the shift.
    pub people: usize,
    /// The scenario with what was left behind.
    pub program: Arc<Program>,
    /// Whether somebody has begun with it.
    pub begun: bool,
    /// Its texts, where they are known.
    kept: Option<Kept>,
}

impl Handed {
    /// When it begins.
    pub fn starts(&self) -> TimeOfDay {
        self.program.scenario.clock.starts
    }
}

impl Shifts {
    /// The texts of what was left behind, where they are known.
    pub(in crate::office) fn handed_kept(&self) -> impl Iterator<Item = &Kept> {
        self.handed.iter().filter_map(|handed| handed.kept.as_ref())
    }
}

impl Office {
    /// What the shift that was looked back on last has left behind, where its scenario is on the shelf.
    pub fn left_behind(&self) -> Option<&Handed> {
        self.shifts.handed.as_ref().filter(|handed| self.place_of(handed).is_some())
    }

    fn place_of(&self, handed: &Handed) -> Option<usize> {
        self.programs.iter().position(|program| program.scenario.id == handed.program.scenario.id)
    }

    /// A shift was looked back on: this is what it has left behind.
    pub(super) fn hear_what_is_left(&mut self) {
        let Some(At::Over(on, _)) = &self.shifts.at else { return };
        self.shifts.handed = self.handed(&on.day);
    }

    fn handed(&self, day: &Day) -> Option<Handed> {
        if day.chair() != Chair::Agent {
            return None;
        }
        let tomorrow = day.stage().shift.tomorrow.as_ref()?;
        let place = self.programs.iter().position(|program| program.scenario.id == tomorrow.scenario.id)?;
        let base = self.programs.get(place)?;
        let left = LeftBehind::of(day, base)?;
        let program = Arc::new(left.onto(base).ok()?);
        let kept = self.kept.get(place).map(|kept| kept.with(&left, &program));
        let open = owed(day).into_iter().filter(|owed| !owed.over && tomorrow.takes(owed.id()));
        Some(Handed {
            shift: day.stage().shift.id.clone(),
            promises: open.count(),
            people: left.people(tomorrow),
            program,
            begun: false,
            kept,
        })
    }

    /// Nobody is left to whom it would belong.
    pub(in crate::office) fn forget_what_is_left(&mut self) {
        self.shifts.handed = None;
    }

    /// Reads the brief of what was left behind.
    pub(super) fn open_what_is_left(&mut self, seed: u64) -> Vec<Notice> {
        let place = self.shifts.handed.as_ref().and_then(|handed| self.place_of(handed));
        let Some(scenario) = place else { return vec![Notice::Shift(ShiftNotice::NotThere)] };
        self.stand_up();
        self.contact = Some(Contact { scenario, seed, rung_ms: None, left_behind: true });
        vec![Notice::Opened]
    }

    /// Takes up what was left behind, written down like any attempt.
    pub(in crate::office) fn begin_what_is_left(&mut self, seed: u64) -> Vec<Notice> {
        let Some(handed) = self.shifts.handed.as_mut() else { return Vec::new() };
        handed.begun = true;
        let (program, kept) = (Arc::clone(&handed.program), handed.kept.clone());
        let scenario = self.programs.iter().position(|own| own.scenario.id == program.scenario.id);
        self.stand_up();
        let (language, mode) = (self.language().to_owned(), self.settings.mode);
        let around = self.around(&program);
        let attempt = Attempt::new(program, seed, &language, true);
        let mut sitting = Sitting::down(attempt, scenario, &around, mode);
        let kept = self.memory.as_mut().zip(kept);
        sitting.journal = kept.map(|(memory, kept)| memory.begin(kept, seed, &language, mode));
        self.sitting = Some(sitting);
        vec![Notice::Began]
    }

    /// Whether whoever sits at this scenario plays it with what was left behind: played again it is the same.
    pub(in crate::office) fn plays_what_is_left(&self, scenario: usize) -> bool {
        let (Some(sitting), Some(handed)) = (&self.sitting, &self.shifts.handed) else { return false };
        sitting.scenario == Some(scenario) && sitting.attempt.program().hash == handed.program.hash
    }
}
