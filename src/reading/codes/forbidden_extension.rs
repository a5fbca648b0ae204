//! A line that begins with `#!` and would change the rules of the file.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A line that begins with `#!` and would change the rules of the file.
pub const CODE: Code = Code { name: "forbidden-extension", severity: Severity::Error, about: "A line would change the rules of the file." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "lines that begin with #! are not allowed in these files".into();
    let help = "Delete the line.".into();
    CODE.finding(at, message, help)
}
