//! What an attempt was worth: exact values of situations, regrets of decisions, the two ledgers and the measures.
//!
//! [`Values`] says what every situation is worth under the best play. [`regrets`] holds each decision of an attempt
//! against it and tells skill from luck. [`Verdict`] turns the regrets into a score with its caps and gates;
//! [`Company`] says what nobody could have reached in this house; [`Scorecard`] is all of it, explained.
//!
//! Knows no screen and no file; the same attempt always gives the same card.

mod ahead;
mod because;
mod best;
mod company;
mod json;
mod kept;
mod measures;
pub mod naming;
mod reached;
mod regret;
mod scorecard;
mod until;
mod values;
mod verdict;

#[cfg(test)]
mod tests;

pub use ahead::Ahead;
pub use because::{BECAUSE, Because};
pub use best::{BestCourse, Gain, moods};
pub use company::{Company, House, Loss, cases, ledger};
pub use json::event_json;
pub use kept::{MOST_BYTES, Seal, totals_from_bytes, totals_to_bytes};
pub use measures::{MEASURES, UNMEASURED};
pub use naming::name;
pub use regret::{Regret, gap, regrets};
pub use scorecard::{Decision, Scorecard};
pub use until::{UNTIL, Until};
pub use values::{Budget, Outcome, Stopped, Values, Watch, Worth, factors, outcomes};
pub use verdict::{Cap, CapKind, Verdict, got_nowhere};
