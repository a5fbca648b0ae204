//! The contact is over before its target time.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// The contact is over before its target time.
pub const CODE: Code = Code {
    name: "limit-below-target",
    severity: Severity::Warning,
    about: "The contact is over before its target time.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    if s.clock.limit_s <= s.clock.target_s {
        let message =
            format!("the contact is over after {} seconds, its target is {}", s.clock.limit_s, s.clock.target_s);
        out.push(CODE.finding(s.title.at, message, "Write a limit: larger than target: in clock:.".into()));
    }
}
