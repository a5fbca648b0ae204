//! A text without quotes.

use super::{Code, shown};
use crate::words::{Finding, Place, Severity};

/// A text without quotes.
pub const CODE: Code = Code { name: "unquoted-text", severity: Severity::Error, about: "A text has no quotes." };

/// The finding at `at`.
pub fn found(at: Place, text: &str) -> Finding {
    let message = "this text has no quotes".into();
    let help = format!("Write \"{}\".", shown(text));
    CODE.finding(at, message, help)
}
