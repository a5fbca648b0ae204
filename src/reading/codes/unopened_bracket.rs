//! A name with a colon where a single value is wanted: an opening bracket is missing before it.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A name with a colon where a single value is wanted: an opening bracket is missing before it.
pub const CODE: Code = Code { name: "unopened-bracket", severity: Severity::Error, about: "An opening bracket is missing." };

/// The finding at `at`.
pub fn found(at: Place, open: char) -> Finding {
    let message = format!("a {open} seems to be missing before this name");
    let help = format!("Write {open} before the name; or a comma, if the value before it is missing.");
    CODE.finding(at, message, help)
}
