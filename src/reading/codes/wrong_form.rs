//! A value of one form where another is wanted.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A value of one form where another is wanted.
pub const CODE: Code = Code { name: "wrong-form", severity: Severity::Error, about: "A value has the wrong form." };

/// The finding at `at`.
pub fn found(at: Place, expected: &str, found: &str, help: &str) -> Finding {
    let message = format!("{expected} is wanted here, not {found}");
    let help = help.to_owned();
    CODE.finding(at, message, help)
}
