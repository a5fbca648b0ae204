//! A closing bracket that fits nothing.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A closing bracket that fits nothing.
pub const CODE: Code = Code { name: "unexpected-bracket", severity: Severity::Error, about: "A closing bracket fits nothing." };

/// The finding at `at`.
pub fn found(at: Place, close: char, wanted: Option<char>) -> Finding {
    let message = match wanted {
        Some(wanted) => format!("this {close} stands where {wanted} is wanted"),
        None => format!("this {close} closes nothing"),
    };
    let help = match wanted {
        Some(wanted) => format!("Write {wanted} here."),
        None => "Delete it, or look for the opening bracket that is missing above.".into(),
    };
    CODE.finding(at, message, help)
}
