//! Nothing stands where a value is wanted.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// Nothing stands where a value is wanted.
pub const CODE: Code = Code { name: "missing-value", severity: Severity::Error, about: "A value is missing." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "something is missing here".into();
    let help = "Write a value, or delete the stray sign or the unfinished entry.".into();
    CODE.finding(at, message, help)
}
