//! Not even the best line passes.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// Not even the best line passes.
pub const CODE: Code = Code { name: "unwinnable", severity: Severity::Error, about: "Not even the best line passes." };

/// The finding at `at`.
pub fn found(at: Place, line: &str) -> Finding {
    let help = "Read `pass` again, and whether everything it asks for can be reached.";
    CODE.finding(at, format!("the best line does not pass: {line}"), help.into())
}
