//! Staffing plans: what managers write, and what it becomes for the engine.
//!
//! A [`Plan`] is read from RON with units in the names of its fields and with all findings at once, and is lowered to a
//! [`Centre`](crate::queueing::Centre), which is numbers only. An [`overlay`] sets fields of a plan by their path.

pub mod findings;
pub mod import;
pub mod needed;
pub mod overlay;
mod path;
mod plan;
pub mod roster;
#[cfg(test)]
mod tests;
mod written;

pub use path::find;
pub use plan::{
    Agents, Available, Break, CHOOSING, Class, Contacts, DayEvent, Department, Group, Guided, Habit, Lead, Lunch,
    Novices, Pause, Plan, ReadCurve, Roster, ServiceLevel, Shift, ShiftType, Stretch, Surge, TITLED, Topic, Wish,
    Worker, choices, chooses_several, in_words, weekday_word,
};
pub use written::Written;
