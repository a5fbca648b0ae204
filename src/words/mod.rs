//! The vocabulary both halves share: the conversation and the queue behind it.
//!
//! Everything here is plain data with no behaviour beyond its own meaning. When two rooms want each
//! other, a word is missing here.

mod compensation;
mod department;
mod dice;
mod event;
mod finding;
mod id;
mod mood;
mod promise;
mod share;
mod time;
mod timetable;

pub use compensation::CompensationState;
pub use department::{Means, Reach};
pub use dice::Dice;
pub use event::{Event, EventKind};
pub use finding::{FileId, Finding, Place, Severity};
pub use id::{Id, nearest};
pub use mood::{ANGER_STEPS, AngerStep, anger_at_start};
pub use promise::{Owner, PromiseState};
pub use share::{Percent, Share};
pub use time::{Beats, Moment, Span, TimeOfDay};
pub use timetable::Timetable;
