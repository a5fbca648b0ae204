//! Something that begins like a number and is none.

use super::{Code, shown};
use crate::words::{Finding, Place, Severity};

/// Something that begins like a number and is none.
pub const CODE: Code = Code { name: "bad-number", severity: Severity::Error, about: "A number cannot be read." };

/// The finding at `at`.
pub fn found(at: Place, text: &str) -> Finding {
    let message = format!("{} is not a number", shown(text));
    let help = "Write digits, as in 12, -3 or 0.5; anything else goes in quotes.".into();
    CODE.finding(at, message, help)
}
