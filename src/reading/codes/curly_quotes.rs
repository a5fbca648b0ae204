//! A text in a word processor's curly quotes.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A text in a word processor's curly quotes.
pub const CODE: Code = Code { name: "curly-quotes", severity: Severity::Error, about: "A text has curly quotes around it." };

/// The finding at `at`.
pub fn found(at: Place, quote: char) -> Finding {
    let message = format!("{quote} cannot open or close a text");
    let help = "Write the straight quote \" at both ends; curly quotes are welcome inside a text.".into();
    CODE.finding(at, message, help)
}
