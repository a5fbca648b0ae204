//! A text in single quotes.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A text in single quotes.
pub const CODE: Code = Code { name: "single-quotes", severity: Severity::Error, about: "A text has single quotes around it." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "single quotes cannot open or close a text".into();
    let help = "Write the double quote \" at both ends.".into();
    CODE.finding(at, message, help)
}
