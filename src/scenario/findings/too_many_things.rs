//! There is more of something than a conversation has room for.

use super::Code;
use crate::scenario::{Scenario, room};
use crate::words::{Finding, Severity};

/// There is more of something than a conversation has room for.
pub const CODE: Code = Code {
    name: "too-many-things",
    severity: Severity::Error,
    about: "There is more of something than a conversation has room for.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for surplus in room::surplus(s) {
        let message = format!("there are more than {} {}", surplus.room, surplus.what);
        out.push(CODE.finding(surplus.at, message, "Leave some out, or divide the scenario.".into()));
    }
}
