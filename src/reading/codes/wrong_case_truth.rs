//! `True` or `FALSE` instead of `true` or `false`.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// `True` or `FALSE` instead of `true` or `false`.
pub const CODE: Code = Code { name: "wrong-case-truth", severity: Severity::Error, about: "Yes and no are written in small letters." };

/// The finding at `at`.
pub fn found(at: Place, right: &str) -> Finding {
    let message = format!("this is written {right}, in small letters");
    let help = format!("Write {right}.");
    CODE.finding(at, message, help)
}
