//! A name is followed by its value without a colon between.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A name is followed by its value without a colon between.
pub const CODE: Code = Code { name: "missing-colon", severity: Severity::Error, about: "A colon is missing." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "a colon is missing after this".into();
    let help = "An entry is written as name: value, with a colon between.".into();
    CODE.finding(at, message, help)
}
