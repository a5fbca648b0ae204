//! A quote that opens a text and is not closed on the same line.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A quote that opens a text and is not closed on the same line.
pub const CODE: Code = Code { name: "unclosed-text", severity: Severity::Error, about: "A text is not closed on its line." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "this text is not closed on its line".into();
    let help = "Write \" where the text ends; a quote inside a text is written \\\".".into();
    CODE.finding(at, message, help)
}
