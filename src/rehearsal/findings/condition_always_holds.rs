//! A condition holds in every situation that can be reached.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A condition holds in every situation that can be reached.
pub const CODE: Code = Code { name: "condition-always-holds", severity: Severity::Note, about: "A condition holds in every situation that can be reached." };

/// The finding at `at`.
pub fn found(at: Place, name: &str) -> Finding {
    let help = "Leave them out, or let something depend on them.";
    CODE.finding(at, format!("the conditions of \"{name}\" always hold when it could be offered"), help.into())
}
