//! Staffing plans: what managers write, and what it becomes for the engine.
//!
//! A [`Plan`] is read from RON with units in the names of its fields and with all findings at once, and is lowered to a
//! [`Centre`](crate::queueing::Centre), which is numbers only. An [`overlay`] sets fields of a plan by their path.

pub mod findings;
pub mod overlay;
mod path;
mod plan;
#[cfg(test)]
mod tests;
mod written;

pub use path::find;
pub use plan::{
    Agents, Break, Class, Contacts, DayEvent, Department, Group, Guided, Lead, Novices, Plan, ReadCurve, ServiceLevel,
    Shift, Stretch, Surge, Topic,
};
pub use written::Written;
