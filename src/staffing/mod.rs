//! Staffing plans: what managers write, and what it becomes for the engine.
//!
//! A [`Plan`] is read from RON with units in the names of its fields and with all findings at once, and
//! is lowered to a [`Centre`](crate::queueing::Centre), which is numbers only.

pub mod findings;
mod plan;

pub use plan::{Plan, ServiceLevel, Written};
