//! What-ifs: overlays that set named fields of a plan, by value, by factor or by addition.
//!
//! An [`Overlay`] works on the tree of the plan's text, before the plan is read from it. So it can name whatever a plan
//! can say, needs no list of its own, and what does not fit is found by the plan's reader and shown in the overlay's
//! file. An overlay that begins in the course of the day becomes a change of the centre at that moment.

mod apply;
mod course;
pub mod findings;
mod outcome;
mod patch;
mod path;
mod read;

use crate::reading::Value;
use crate::words::{Place, TimeOfDay};

pub use apply::{Lowered, apply, changed, fixed_all_day, patch_all};
pub use course::Course;
pub use outcome::Outcome;
pub use path::{Path, Step};
pub use read::read_set;

/// A what-if as its author wrote it.
#[derive(Clone, PartialEq, Debug)]
pub struct Overlay {
    /// What it is called on screens.
    pub title: String,
    /// What is tried and why, in a sentence or two.
    pub about: String,
    /// The id of the plan whose day its author had in mind: on others, what it expects may not hold.
    pub meant_for: Option<String>,
    /// From when on it holds, with the place of the time; `None` for the whole day.
    pub from: Option<(TimeOfDay, Place)>,
    /// What it sets, in this order.
    pub set: Vec<Change>,
    /// What its author expects of it.
    pub expects: Vec<Expectation>,
    /// Where all of `set` stands.
    pub set_at: Place,
}

/// One thing that a what-if sets.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    /// What in the plan.
    pub path: Path,
    /// Where the path is written.
    pub at: Place,
    /// What becomes of it.
    pub how: How,
    /// Where that is written.
    pub how_at: Place,
}

/// What becomes of the thing at a path.
#[derive(Clone, PartialEq, Debug)]
pub enum How {
    /// It is replaced by this, or set to it where the plan leaves it out.
    To(Value),
    /// Its numbers are multiplied.
    Times(f64),
    /// This is added to its numbers.
    Add(f64),
}

/// What an author expects of a what-if.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expectation {
    /// The metric by its name in the results.
    pub metric: String,
    /// Where it goes.
    pub goes: Goes,
}

/// Where a metric goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Goes {
    /// It rises.
    Up,
    /// It falls.
    Down,
    /// It stays where it is, as far as can be told from chance.
    Nowhere,
}

impl Goes {
    /// Every one with the word authors write for it.
    pub const ALL: &'static [(&'static str, Goes)] =
        &[("up", Goes::Up), ("down", Goes::Down), ("nowhere", Goes::Nowhere)];

    /// The word authors write for it.
    pub fn word(self) -> &'static str {
        Goes::ALL.iter().find(|(_, goes)| *goes == self).map_or("", |(word, _)| *word)
    }
}
