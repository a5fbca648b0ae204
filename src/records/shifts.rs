//! Shifts that were played, and their journals: one line for each decision of a day, only ever added.
//!
//! As with attempts, head and lines carry a seal, and the day itself is computed from the texts, the seed and the lines.

mod kept;
mod open;
mod played;
mod replay;
mod rows;

pub use kept::ShiftKept;
pub use open::ShiftJournal;
pub use played::{Played, PlayedLine};

pub(super) use rows::{Wanted, append, begin, courses, finish, list, next_id};

use super::attempts::Mode;
use super::people::PersonId;
use super::when::When;
use crate::shift::Chair;
use serde_json::{Value, json};
use std::sync::Arc;

/// Version of the rules by which a day goes on: higher whenever the same decisions could make another day.
pub const DAY_RULES: u32 = 1;

/// Names a shift that was played inside the records.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ShiftId(pub(super) i64);

impl ShiftId {
    /// As it stands in lists and exports.
    pub fn number(self) -> i64 {
        self.0
    }
}

/// With what a shift begins.
#[derive(Clone, PartialEq, Debug)]
pub struct ShiftBeginning {
    /// Whose it is.
    pub person: PersonId,
    /// The texts, word for word.
    pub kept: Arc<ShiftKept>,
    /// In which chair.
    pub chair: Chair,
    /// What chance is keyed by.
    pub seed: u64,
    /// The language it is spoken in.
    pub language: String,
    /// How it is played.
    pub mode: Mode,
    /// When it begins.
    pub at: When,
}

/// What came of a shift, as it was when it was looked back on. It is kept to be listed; the decisions give it again.
#[derive(Clone, PartialEq, Debug)]
pub struct ShiftOutcome {
    /// Share of the day's callers that were lost; absent where nobody called.
    pub lost_share: Option<f64>,
    /// The same without the person.
    pub lost_share_without: Option<f64>,
    /// Mean score of the contacts, absent where there was none or not all were worked out; in the lead's chair the score of
    /// the shift.
    pub mean_score: Option<f64>,
    /// How many contacts became conversations.
    pub contacts: u32,
}

/// A shift as it stands in a list.
#[derive(Clone, PartialEq, Debug)]
pub struct ShiftTaken {
    /// Names it.
    pub id: ShiftId,
    /// Whose it is.
    pub person: PersonId,
    /// The shift's id.
    pub shift: String,
    /// Names its exact texts.
    pub hash: String,
    /// In which chair.
    pub chair: Chair,
    /// What chance was keyed by.
    pub seed: u64,
    /// The language it was spoken in.
    pub language: String,
    /// How it was played.
    pub mode: Mode,
    /// Version of the conversations' rules it was played by.
    pub rules: u32,
    /// Version of the day's rules it was played by.
    pub day_rules: u32,
    /// When it began.
    pub started: When,
    /// When it was looked back on or given up; absent while it can be continued.
    pub finished: Option<When>,
    /// What came of it; absent also when it was given up.
    pub outcome: Option<ShiftOutcome>,
    /// Decisions in its journal.
    pub decisions: u32,
    /// Lines in its journal, the one included that only says how far time has run.
    pub lines: u32,
}

/// A shift with everything that is needed to play it again.
#[derive(Clone, PartialEq, Debug)]
pub struct ShiftCourse {
    /// Its head.
    pub taken: ShiftTaken,
    /// Its texts, word for word; absent when what was kept is damaged.
    pub kept: Option<Arc<ShiftKept>>,
    /// Its journal, up to the first line that is missing or damaged.
    pub journal: Vec<PlayedLine>,
}

impl ShiftCourse {
    /// Lines of the journal that are missing or damaged, and those after them.
    pub fn lost(&self) -> u32 {
        self.taken.lines.saturating_sub(u32::try_from(self.journal.len()).unwrap_or(u32::MAX))
    }

    /// Whether what was still open was left already, so that there is nothing to do but to look back.
    pub fn is_left(&self) -> bool {
        self.journal.last().is_some_and(|line| line.what == Played::Left)
    }
}

/// A shift as it stands in lists.
pub fn shift_json(taken: &ShiftTaken) -> Value {
    let outcome = taken.outcome.as_ref();
    json!({
        "shift_attempt": taken.id.number(),
        "shift": taken.shift,
        "hash": taken.hash,
        "chair": taken.chair.word(),
        "seed": taken.seed,
        "language": taken.language,
        "mode": taken.mode.word(),
        "rules": taken.rules,
        "day_rules": taken.day_rules,
        "started": taken.started.to_string(),
        "finished": taken.finished.map(|at| at.to_string()),
        "lost_share": outcome.and_then(|outcome| outcome.lost_share),
        "lost_share_without": outcome.and_then(|outcome| outcome.lost_share_without),
        "mean_score": outcome.and_then(|outcome| outcome.mean_score),
        "contacts": outcome.map(|outcome| outcome.contacts),
        "decisions": taken.decisions,
    })
}
