//! Robots that play a scenario before people do, and what their plays show about it.
//!
//! A [`Robot`] decides at every moment from a [`Look`] at it; [`play`] lets one play an attempt to its end;
//! [`explore`] lets all of [`robots::ALL`] play a thousand times and says what was reached, who came out above whom,
//! and whether a rule that ignores the content would pass. Knows no screen and no file.

mod coverage;
pub mod deep;
mod explore;
pub mod findings;
pub mod leads;
mod memo;
mod order;
mod parallel;
mod play;
mod quick;
mod robot;
pub mod robots;
pub mod seat;
#[cfg(test)]
mod tests;

pub use coverage::Coverage;
pub use explore::{Exploration, Line, Tally, Turn, explore, explore_while, plays_in_all};
pub use memo::Memo;
pub use order::Violation;
pub use play::{DECISIONS, Terms, play, play_with};
pub use quick::{Quick, quick_score};
pub use robot::{Look, Robot};
pub use robots::Role;
