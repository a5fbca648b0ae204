//! A goal has no condition and is reached by everybody.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A goal has no condition and is reached by everybody.
pub const CODE: Code = Code {
    name: "goal-without-condition",
    severity: Severity::Warning,
    about: "A goal has no condition and is reached by everybody.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for goal in s.goals.iter().filter(|goal| goal.value.when.is_empty()) {
        let message = format!("\"{}\" is reached by everybody", goal.id);
        out.push(CODE.finding(goal.at, message, "Write after when: what must hold.".into()));
    }
}
