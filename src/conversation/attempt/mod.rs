//! One person's (or robot's) way through a scenario, decision by decision.

mod chance;
mod heard;

use super::offer::Offer;
use super::program::Program;
use super::speech::Speech;
use super::state::{Phase, State};
use super::step::Happened;
use crate::scenario::Points;
use crate::words::Event;
use chance::{Draws, Playing};
use heard::Log;
use std::fmt;
use std::sync::Arc;

/// A normal answer to a decision that came too late or was never possible. It changes nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It is not among the offers of the moment.
    NotOffered,
    /// The attempt is over.
    Over,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refusal::NotOffered => "this cannot be done at this moment",
            Refusal::Over => "the contact is over",
        })
    }
}

/// Seconds that one act of after-call work takes. They are measured, not scored: an assumption of this program.
pub const AFTER_CALL_ACT_S: u32 = 10;

/// One decision with what it did.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Timed {
    /// The situation in which it was taken.
    pub before: State,
    /// What was decided.
    pub offer: Offer,
    /// The situation at the next decision.
    pub after: State,
    /// Points that came on the way.
    pub points: Points,
    /// Seconds since the case began, pauses between contacts left out.
    pub at_s: u32,
    /// How many events there were before it.
    pub events_before: usize,
}

/// One person's (or robot's) way through a scenario.
///
/// The same scenario, seed and decisions always give the same events. Cloning an attempt gives one that can
/// go on differently.
#[derive(Clone)]
pub struct Attempt {
    program: Arc<Program>,
    seed: u64,
    speech: Speech,
    state: State,
    dice: Draws,
    steps: Vec<Timed>,
    log: Option<Log>,
    /// Points before the first decision.
    opening: Points,
    /// Seconds at which the current part of the case (contact, after-call work) began.
    base_s: u32,
}

impl Attempt {
    /// Begins. `log` off is for robots that play thousands of times and need no words.
    pub fn new(program: Arc<Program>, seed: u64, language: &str, log: bool) -> Attempt {
        let speech = Speech::drawn(&program, language, seed);
        let mut dice = Draws::new(seed);
        let beat_s = program.rules.beat_s;
        let heard = log.then(Vec::new);
        let mut course = Playing { dice: &mut dice, points: Points::default(), base_s: 0, ended_s: 0, beat_s, heard };
        let state = program.rules.beginning(&mut course);
        let (points, base_s, heard) = (course.points, course.base_s, course.heard);
        let mut attempt = Attempt {
            program,
            seed,
            speech,
            state,
            dice,
            steps: Vec::new(),
            log: log.then(Log::default),
            opening: points,
            base_s,
        };
        attempt.hear(heard);
        attempt
    }

    /// The scenario.
    pub fn program(&self) -> &Arc<Program> {
        &self.program
    }

    /// The seed.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The situation.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The words of this attempt.
    pub fn speech(&self) -> &Speech {
        &self.speech
    }

    /// Decisions so far.
    pub fn steps(&self) -> &[Timed] {
        &self.steps
    }

    /// What was heard so far; empty without a log.
    pub fn events(&self) -> &[Event] {
        self.log.as_ref().map_or(&[], |log| &log.events)
    }

    /// Points that came before the first decision.
    pub fn opening(&self) -> Points {
        self.opening
    }

    /// Whether everything is over.
    pub fn is_over(&self) -> bool {
        self.state.phase == Phase::Over
    }

    /// Seconds since the case began, pauses between contacts left out.
    pub fn at_s(&self) -> u32 {
        self.base_s + u32::from(self.state.beat) * self.program.rules.beat_s
    }

    /// What may be done now.
    pub fn offers(&self) -> Vec<Offer> {
        let mut offers = Vec::new();
        self.program.rules.offers(&self.state, &mut offers);
        offers
    }

    /// Carries out a decision. A refused one changes nothing.
    pub fn decide(&mut self, offer: Offer) -> Result<&Timed, Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        if !self.offers().contains(&offer) {
            return Err(Refusal::NotOffered);
        }
        let (before, at_s, events_before) = (self.state, self.at_s(), self.events().len());
        let program = Arc::clone(&self.program);
        let heard = self.log.as_ref().map(|_| Vec::new());
        let beat_s = program.rules.beat_s;
        if before.phase == Phase::WrapUp {
            self.base_s += AFTER_CALL_ACT_S;
        }
        let mut course = Playing {
            dice: &mut self.dice,
            points: Points::default(),
            base_s: self.base_s,
            ended_s: at_s,
            beat_s,
            heard,
        };
        program.rules.apply(&mut self.state, offer, &mut course);
        let (points, base_s, heard) = (course.points, course.base_s, course.heard);
        self.base_s = base_s;
        self.hear(heard);
        self.steps.push(Timed { before, offer, after: self.state, points, at_s, events_before });
        Ok(&self.steps[self.steps.len() - 1])
    }

    fn hear(&mut self, heard: Option<Vec<(u32, Happened)>>) {
        let (Some(heard), Some(mut log)) = (heard, self.log.take()) else { return };
        for (at_s, what) in heard {
            log.put(&self.program, &self.speech, at_s, what);
        }
        self.log = Some(log);
    }
}
