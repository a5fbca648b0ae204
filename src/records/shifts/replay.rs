//! A shift played again from its journal: the same day, byte for byte.

use super::super::kept::Changed;
use super::played::{Played, PlayedLine};
use super::{DAY_RULES, ShiftCourse};
use crate::conversation::RULES_VERSION;
use crate::scoring::name;
use crate::shift::{Day, Stage};
use crate::words::Moment;
use std::sync::Arc;

/// So often may time stand still on the way to a moment, because something that was begun is done just then.
const STANDSTILLS: u32 = 3;

impl ShiftCourse {
    /// Plays it again, with the texts as they were.
    pub fn replay(&self) -> Result<Day, Changed> {
        let kept = self.kept.as_ref().ok_or(Changed::Damaged)?;
        self.replay_on(&kept.stage()?)
    }

    /// Plays it again on a stage that is known to be made of the same texts; spares reading them.
    pub fn replay_on(&self, stage: &Arc<Stage>) -> Result<Day, Changed> {
        self.replay_telling(stage, &mut |_, _| {})
    }

    /// What each line of the journal was, in the words of the shift and its scenarios; none when it cannot be played again.
    pub fn told(&self) -> Option<Vec<String>> {
        let stage = self.kept.as_ref()?.stage().ok()?;
        let mut told = Vec::with_capacity(self.journal.len());
        self.replay_telling(&stage, &mut |day, what| told.push(said(day, what))).ok()?;
        Some(told)
    }

    fn replay_telling(&self, stage: &Arc<Stage>, tell: &mut dyn FnMut(&Day, Played)) -> Result<Day, Changed> {
        if self.kept.is_none() {
            return Err(Changed::Damaged);
        }
        let taken = &self.taken;
        if (taken.rules, taken.day_rules) != (RULES_VERSION, DAY_RULES) {
            return Err(Changed::Rules);
        }
        if !stage.has(taken.chair) {
            return Err(Changed::Scenario);
        }
        let mut day = Day::new(Arc::clone(stage), taken.chair, taken.seed, &taken.language);
        for (place, PlayedLine { at, what }) in self.journal.iter().enumerate() {
            let came = brought(&mut day, *at);
            tell(&day, *what);
            if !came || what.happens(&mut day).is_err() {
                return Err(Changed::Decision(place));
            }
        }
        Ok(day)
    }
}

/// Lets time run up to a moment, as it ran in the chair: first to the end of the window, then to what was still in hand.
/// Says whether it came there.
fn brought(day: &mut Day, at: Moment) -> bool {
    let mut stood = 0;
    while day.now() < at && stood < STANDSTILLS {
        let (before, end) = (day.now(), day.stage().to());
        day.advance(if before < end { at.min(end) } else { at });
        stood = if day.now() == before { stood + 1 } else { 0 };
    }
    day.now() == at
}

/// What is about to be done on a day, in words.
fn said(day: &Day, what: Played) -> String {
    match what {
        Played::Offer(offer) => day.held().map_or_else(|| what.to_string(), |held| name(held.attempt.program(), offer)),
        Played::Act(action) => {
            let named = day.stage().shift.actions.0.get(action);
            named.map_or_else(|| what.to_string(), |action| format!("act {}", action.id))
        }
        Played::Front(_) | Played::TakeUp(_) | Played::Aside(_) | Played::Left | Played::Passed => what.to_string(),
    }
}
