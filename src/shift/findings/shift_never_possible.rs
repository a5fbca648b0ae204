//! An action that can never be done.

use crate::reading::Code;
use crate::words::{Finding, Id, Place, Severity};

/// An action that can never be done.
pub const CODE: Code =
    Code { name: "shift-never-possible", severity: Severity::Warning, about: "An action of a shift can never be done." };

/// The finding; `why` ends the sentence.
pub fn found(at: Place, action: &Id, why: &str) -> Finding {
    CODE.finding(at, format!("\"{action}\" can never be done: {why}"), "Change what it needs, or take it out.".into())
}
