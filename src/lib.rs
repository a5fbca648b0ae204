//! Frontline: contact-centre people practise on simulated customers, managers try out staffing on the same
//! simulated day.
//!
//! Arrows between these rooms run one way; `tests/it/house.rs` says so in a sentence when they stop doing so.

#[cfg(feature = "gui")]
pub mod app;
pub mod chart;
pub mod cli;
pub mod conversation;
pub mod disk;
pub mod library;
pub mod office;
pub mod queueing;
pub mod reading;
pub mod records;
pub mod rehearsal;
pub mod scenario;
pub mod scoring;
pub mod shift;
pub mod staffing;
pub mod tongue;
pub mod words;
