//! Attempts and their journals: one line for each decision, only ever added.
//!
//! Every line carries a seal over what stands in it, and so does the head of an attempt: a line that the disk has
//! changed is noticed, and what comes before it still counts.

mod rows;

pub(super) use rows::{append, begin, courses, finish, list, next_id};

use super::entry::Entry;
use super::kept::{Changed, Kept};
use super::people::PersonId;
use super::when::When;
use crate::conversation::{Attempt, Program, RULES_VERSION};
use crate::scenario::{DIMENSIONS, Points};
use crate::scoring::Scorecard;
use serde_json::Value;
use std::sync::Arc;

/// Names an attempt inside the records.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AttemptId(pub(super) i64);

impl AttemptId {
    /// As it stands in lists and exports.
    pub fn number(self) -> i64 {
        self.0
    }
}

/// How an attempt is played.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Mode {
    /// Moods are shown, and everything is explained at once.
    Guided,
    /// One may go back to an earlier decision.
    Practice,
    /// Neither, and no pause.
    Exam,
    /// For a group in front of a projector.
    Show,
}

impl Mode {
    /// Every mode with its word.
    pub const ALL: [(&'static str, Mode); 4] =
        [("guided", Mode::Guided), ("practice", Mode::Practice), ("exam", Mode::Exam), ("show", Mode::Show)];

    /// The word for it in files and lists.
    pub fn word(self) -> &'static str {
        match self {
            Mode::Guided => "guided",
            Mode::Practice => "practice",
            Mode::Exam => "exam",
            Mode::Show => "show",
        }
    }
}

/// With what an attempt begins.
#[derive(Clone, PartialEq, Debug)]
pub struct Beginning {
    /// Whose it is.
    pub person: PersonId,
    /// The scenario, word for word.
    pub kept: Kept,
    /// What chance is keyed by.
    pub seed: u64,
    /// The language it is spoken in.
    pub language: String,
    /// How it is played.
    pub mode: Mode,
    /// When it begins.
    pub at: When,
}

/// What came out, as it was when the attempt ended. It is kept to be listed; the decisions give it again.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    /// 0 to 100.
    pub score: f64,
    /// Whether the attempt counts as passed.
    pub passed: bool,
    /// Points reached by dimension.
    pub dimensions: Points,
}

impl Outcome {
    /// What a card says.
    pub fn of(card: &Scorecard) -> Outcome {
        Outcome { score: card.score, passed: card.passed, dimensions: card.dimensions }
    }

    /// The points by the names of their dimensions.
    pub(super) fn by_dimension(&self) -> Value {
        let points = DIMENSIONS.iter().zip(self.dimensions.0);
        Value::Object(points.map(|(name, points)| (name.to_string(), Value::from(points))).collect())
    }
}

/// An attempt as it stands in a list.
#[derive(Clone, PartialEq, Debug)]
pub struct Taken {
    /// Names it.
    pub id: AttemptId,
    /// Whose it is.
    pub person: PersonId,
    /// The scenario's id.
    pub scenario: String,
    /// Names the exact scenario.
    pub hash: String,
    /// What chance was keyed by.
    pub seed: u64,
    /// The language it was spoken in.
    pub language: String,
    /// How it was played.
    pub mode: Mode,
    /// Version of the engine's rules it was played by.
    pub rules: u32,
    /// When it began.
    pub started: When,
    /// When it ended or was given up; absent while it can be continued.
    pub finished: Option<When>,
    /// What came out; absent also when it was given up.
    pub outcome: Option<Outcome>,
    /// Lines in its journal.
    pub decisions: u32,
}

/// A line of the journal with its time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Line {
    /// Seconds since the case began.
    pub at_s: u32,
    /// What it says.
    pub entry: Entry,
}

/// An attempt with everything that is needed to play it again.
#[derive(Clone, PartialEq, Debug)]
pub struct Course {
    /// Its head.
    pub taken: Taken,
    /// The scenario, word for word; absent when what was kept is damaged.
    pub kept: Option<Kept>,
    /// Its journal, up to the first line that is missing or damaged.
    pub journal: Vec<Line>,
}

impl Course {
    /// Plays it again, with the scenario as it was.
    pub fn replay(&self) -> Result<Attempt, Changed> {
        let kept = self.kept.as_ref().ok_or(Changed::Damaged)?;
        self.replay_in(&kept.program()?)
    }

    /// Plays it again in a scenario that is known to be the same; spares reading it.
    pub fn replay_in(&self, program: &Arc<Program>) -> Result<Attempt, Changed> {
        if self.taken.rules != RULES_VERSION {
            return Err(Changed::Rules);
        }
        if program.hash != self.taken.hash {
            return Err(Changed::Scenario);
        }
        let mut counting = Vec::new();
        for line in &self.journal {
            match line.entry {
                Entry::Decided(offer) => counting.push((line.at_s, offer)),
                Entry::Back(to) => counting.truncate(to as usize),
            }
        }
        let mut attempt = Attempt::new(Arc::clone(program), self.taken.seed, &self.taken.language, true);
        for (place, (at_s, offer)) in counting.into_iter().enumerate() {
            if attempt.at_s() != at_s || attempt.decide(offer).is_err() {
                return Err(Changed::Decision(place));
            }
        }
        Ok(attempt)
    }

    /// Lines of the journal that are missing or damaged, and those after them.
    pub fn lost(&self) -> u32 {
        self.taken.decisions.saturating_sub(u32::try_from(self.journal.len()).unwrap_or(u32::MAX))
    }
}
