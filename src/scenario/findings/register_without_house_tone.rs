//! A choice has a tone although the firm has chosen none.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A choice has a tone although the firm has chosen none.
pub const CODE: Code = Code {
    name: "register-without-house-tone",
    severity: Severity::Warning,
    about: "A choice has a tone although the firm has chosen none.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    if s.register.is_none() {
        for (_, choice) in s.choices().filter(|(_, choice)| choice.value.register.is_some()) {
            let message = format!("\"{}\" counts as a mixed tone, and the firm has chosen none", choice.id);
            let help = "Write register: formal or informal at the top of the scenario, or delete it here.";
            out.push(CODE.finding(choice.at, message, help.into()));
        }
    }
}
