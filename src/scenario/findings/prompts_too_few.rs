//! The customer has too little to say into a silence.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// The customer has too little to say into a silence.
pub const CODE: Code = Code {
    name: "prompts-too-few",
    severity: Severity::Warning,
    about: "The customer has too little to say into a silence.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for caller in s.callers().filter(|caller| caller.prompts.len() < 2 && caller.name.at.to > 0) {
        let message = "the customer has fewer than two things to say into a silence";
        let help = "Write at least two prompts:, nothing is said word for word twice.";
        out.push(CODE.finding(caller.name.at, message.into(), help.into()));
    }
}
