//! A seat in a day: the scripted conversation inside the simulated contact centre.
//!
//! A [`Shift`] is what its author wrote: a plan, a window on its day, who meets whom in the seat, and what somebody in the
//! lead's chair can do. A [`Stage`] is the same ready to be played. A [`Day`] is one person's way through it; whatever
//! happens to everybody else follows from the plan's own engine, and what the person changed is told by running the same
//! day again [without](effect) it.

mod acting;
mod action;
mod aside;
mod casting;
mod day;
pub mod effect;
pub mod findings;
mod meeting;
mod reachable;
mod read;
mod report;
mod shown;
mod stage;
#[cfg(test)]
mod tests;
mod tomorrow;
mod usual;

pub use acting::{Ability, Act, Doing};
pub use action::{Action, Chair, Deed, LeadKind, Need};
pub use casting::{Arrival, Cast};
pub use day::{Day, Held, Noted, Origin, Routine, Saying, ShiftRefusal};
pub use effect::{Absence, Effect, Habits, Setting, What};
pub use meeting::Meeting;
pub use read::{Shift, read};
pub use report::{
    Alone, Deficit, FURTHER_DAYS, Idle, Intervention, LATE_AFTER, LeadScore, LeadScoring, LeftOut, Link, LinkKind,
    MEASURES, Measure, Measures, Promises, Report, ScoreItem, Target, Unit as ScoreUnit, Usual, Wanted, ledger,
};
pub use stage::{Stage, Unstaged};
pub use tomorrow::{Creditor, LeftBehind, Moved, Owed, Tomorrow, owed};
