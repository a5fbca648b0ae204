//! The contact-centre engine: one day of callers, a line, and the people who answer.
//!
//! A [`Centre`] is the definition, numbers only. A [`Run`] is one day of it in progress: a plain value
//! that can be advanced to any moment, looked at, cloned in mid-day, and interfered with through its
//! human seat. A [`Tally`] says what came of it. [`erlang`] holds the textbook's formulas, against
//! which the engine is tested.
//!
//! Every caller draws from streams of their own, named by seed, caller and purpose, so two plans meet
//! the same callers; whatever happens at one instant happens in the order in which it was planned.

mod arrivals;
mod calendar;
mod centre;
pub mod erlang;
mod floor;
mod run;
mod seat;
mod tally;

pub use arrivals::Caller;
pub use centre::{Centre, Distribution, Rate};
pub use floor::{AgentState, Waiting};
pub use run::Run;
pub use seat::{Refusal, Seat};
pub use tally::{Count, Tally};
