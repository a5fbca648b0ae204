//! One attempt at a scenario: its state, what may be done, what a decision does, and what is heard of it.
//!
//! A conversation is a decision process in beats. Its state is a small plain value; `offers` lists what may
//! be done; `apply` carries one thing out. Knows no clock, no screen and no file.

mod attempt;
mod live;
mod lower;
mod offer;
mod program;
mod rules;
mod script;
mod speech;
mod state;
mod step;

#[cfg(test)]
mod tests;

pub use attempt::{AFTER_CALL_ACT_S, Attempt, Refusal, Timed};
pub use live::{Live, Liveness};
pub use lower::Unready;
pub use offer::{Hold, Offer};
pub use program::Program;
pub use rules::{ChoiceIx, Hangs, Opens, RULES_VERSION, Rules, Test, Way, beats, speaking};
pub use script::{Script, ScriptStop};
pub use speech::Speech;
pub use state::{Job, Phase, State};
pub use step::{ChancePoint, Course, Happened};
