//! An opening bracket without its closing one.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// An opening bracket without its closing one.
pub const CODE: Code = Code { name: "unclosed-bracket", severity: Severity::Error, about: "An opening bracket has no closing one." };

/// The finding at `at`.
pub fn found(at: Place, open: char, missing: &str, before: Option<&str>) -> Finding {
    let message = format!("this {open} is not closed");
    let help = match before {
        Some(next) => format!("Write {missing} where it ends, most likely before {next}."),
        None => format!("Write {missing} where it ends."),
    };
    CODE.finding(at, message, help)
}
