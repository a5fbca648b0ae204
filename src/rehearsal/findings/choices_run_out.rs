//! A moment can come at which nothing is left to be said.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A moment can come at which nothing is left to be said.
pub const CODE: Code = Code { name: "choices-run-out", severity: Severity::Warning, about: "A moment can come at which nothing is left to be said." };

/// The finding at `at`.
pub fn found(at: Place, node: &str, when: &str) -> Finding {
    let help = "Give the node one answer without conditions that leads on.";
    CODE.finding(at, format!("at \"{node}\" every answer can be gone: {when}"), help.into())
}
