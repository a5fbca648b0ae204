//! A side talk begins within a side talk within a side talk.

use super::Code;
use crate::scenario::{Scenario, graph::Graph};
use crate::words::{Finding, Severity};

/// A side talk begins within a side talk within a side talk.
pub const CODE: Code = Code {
    name: "too-deep-detour",
    severity: Severity::Warning,
    about: "A side talk begins within a side talk within a side talk.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for at in Graph::of(s).too_deep() {
        let message = "this is a side talk within a side talk within a side talk";
        let help =
            "Two levels are remembered: from here nobody finds back to the first. Write goto: instead of detour:.";
        out.push(CODE.finding(at, message.into(), help.into()));
    }
}
