//! The conditions of a choice cannot hold together.

use super::{Code, never_hold};
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// The conditions of a choice cannot hold together.
pub const CODE: Code = Code {
    name: "choice-never-offered",
    severity: Severity::Warning,
    about: "The conditions of a choice cannot hold together.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for (_, choice) in s.choices().filter(|(_, choice)| never_hold(&choice.value.when)) {
        let message = format!("\"{}\" is never offered: its conditions cannot hold together", choice.id);
        out.push(CODE.finding(choice.at, message, "Mend the conditions after when:, or delete the choice.".into()));
    }
}
