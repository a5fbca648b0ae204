//! A word that is not among those allowed here.

use super::{Code, shown};
use crate::words::{Finding, Place, Severity};

/// A word that is not among those allowed here.
pub const CODE: Code = Code { name: "unknown-word", severity: Severity::Error, about: "A word is not known here." };

/// The finding at `at`.
pub fn found(at: Place, word: &str, what: &str, nearest: Option<&str>, legal: &str) -> Finding {
    let message = format!("{} is not known as {what}", shown(word));
    let help = match nearest {
        Some(near) => format!("Did you mean {near}?"),
        None => format!("Write one of: {legal}."),
    };
    CODE.finding(at, message, help)
}
