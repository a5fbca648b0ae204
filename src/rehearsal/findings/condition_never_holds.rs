//! A condition holds in no situation that can be reached.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A condition holds in no situation that can be reached.
pub const CODE: Code = Code { name: "condition-never-holds", severity: Severity::Warning, about: "A condition holds in no situation that can be reached." };

/// The finding at `at`.
pub fn found(at: Place, name: &str) -> Finding {
    let help = "Look for a fact that is learned too late, or conditions that exclude each other.";
    CODE.finding(at, format!("the conditions of \"{name}\" never hold when it could be offered"), help.into())
}
