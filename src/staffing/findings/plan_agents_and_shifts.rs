//! A group with both a number of agents and shifts.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// A group with both a number of agents and shifts.
pub const CODE: Code = Code {
    name: "plan-agents-and-shifts",
    severity: Severity::Error,
    about: "A group has both a number of agents and shifts.",
};

/// The finding at `at`: the entry `agents`.
pub fn found(at: Place) -> Finding {
    let message = "the shifts of this group say already how many agents there are".into();
    CODE.finding(at, message, "Delete agents: or shifts:.".into())
}
