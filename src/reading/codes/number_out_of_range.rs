//! A number smaller or larger than it may be.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A number smaller or larger than it may be.
pub const CODE: Code = Code { name: "number-out-of-range", severity: Severity::Error, about: "A number is too small or too large." };

/// The finding at `at`.
pub fn found(at: Place, what: &str, range: &str) -> Finding {
    let message = format!("the number for {what} is out of range");
    let help = if range.is_empty() { "Write a smaller number.".into() } else { format!("It may be from {range}.") };
    CODE.finding(at, message, help)
}
