//! A character that means nothing outside a text.

use super::{Code, shown};
use crate::words::{Finding, Place, Severity};

/// A character that means nothing outside a text.
pub const CODE: Code = Code { name: "unexpected-character", severity: Severity::Error, about: "A character means nothing here." };

/// The finding at `at`.
pub fn found(at: Place, what: &str, help: &str) -> Finding {
    let message = format!("{} means nothing here", shown(what));
    let help = if help.is_empty() { "Delete it, or put the text it belongs to in quotes.".into() } else { help.to_owned() };
    CODE.finding(at, message, help)
}
