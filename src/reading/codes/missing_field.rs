//! An entry that must not be left out.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// An entry that must not be left out.
pub const CODE: Code = Code { name: "missing-field", severity: Severity::Error, about: "A needed entry is missing." };

/// The finding at `at`.
pub fn found(at: Place, name: &str, what: &str) -> Finding {
    let message = format!("{what} lacks the entry {name}");
    let help = format!("Write {name}: and its value inside these brackets.");
    CODE.finding(at, message, help)
}
