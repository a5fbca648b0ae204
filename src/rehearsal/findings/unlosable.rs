//! Even the worst line passes.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// Even the worst line passes.
pub const CODE: Code = Code { name: "unlosable", severity: Severity::Warning, about: "Even the worst line passes." };

/// The finding at `at`.
pub fn found(at: Place, _line: &str) -> Finding {
    let help = "Ask more of `pass`, or let wrong answers have consequences.";
    CODE.finding(at, "the worst line passes".to_owned(), help.into())
}
