//! A number with a fraction where a whole one is wanted.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A number with a fraction where a whole one is wanted.
pub const CODE: Code = Code { name: "whole-number-wanted", severity: Severity::Error, about: "A whole number is wanted." };

/// The finding at `at`.
pub fn found(at: Place, what: &str, suggestion: &str) -> Finding {
    let message = format!("a whole number is wanted for {what}");
    let help = format!("Write {suggestion}.");
    CODE.finding(at, message, help)
}
