//! The contact-centre engine: one day of contacts, the lines they wait in, and the people who answer.
//!
//! A [`Centre`] is the definition, numbers only. A [`Run`] is one day of it in progress: a plain value that can be
//! advanced to any moment, looked at, cloned in mid-day, and interfered with: through its human seat, by new
//! numbers, or by bringing a cause to the floor. A [`Tally`] says what came of it, [`replicate`](fn@replicate)
//! runs many days, and [`erlang`] holds the textbook's formulas, against which the engine is tested. [`plain`] is a
//! shorter way through a day that nobody watches, to the same tally.
//!
//! Every customer draws from streams of their own, named by seed, customer and purpose, so two plans meet the same
//! customers; whatever happens at one instant happens in the order in which it was planned.

mod arrivals;
mod calendar;
mod centre;
mod chance;
mod distribution;
pub mod erlang;
mod metrics;
mod picture;
pub mod plain;
mod replicate;
mod run;
mod seat;
mod summary;
mod tally;

pub use arrivals::Caller;
pub use centre::{
    AfterClose, AgentChoice, Balking, CallbackOffer, Centre, Channel, Class, Costs, Deferred, Deflection, Demand,
    Department, Freezes, Group, Habit, Handling, Lead, Menu, Need, Patience, Person, Picks, Promise, Rate, Redial,
    Repeat, Route, Served, ServiceLevelRule, ShiftEnd, Staff, Topic, Voicemail, VoicemailMode, Volume,
};
pub use chance::Chance;
pub use distribution::Distribution;
pub use metrics::{METRICS, Metric, Reading, Scope, Sheet, Unit, metric};
pub use picture::{AgentState, Waiting};
pub use replicate::{Progress, Stopped, Wanted, compared, paired, replicate};
pub use run::Run;
pub use seat::{Outcome, Refusal, Seat};
pub use summary::{
    Bin, Days, Difference, Estimate, Figures, IntervalDifferences, IntervalFigures, Paired, Summary, Variant, student_t,
};
pub use tally::{Count, Tally, Work};
