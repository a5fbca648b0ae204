//! A file with nothing in it.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A file with nothing in it.
pub const CODE: Code = Code { name: "empty-file", severity: Severity::Error, about: "The file is empty." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "there is nothing in this file".into();
    let help = "Begin with an example: frontline new.".into();
    CODE.finding(at, message, help)
}
