//! An invisible character that would disturb the screen.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// An invisible character that would disturb the screen.
pub const CODE: Code = Code { name: "control-character", severity: Severity::Error, about: "There is an invisible character." };

/// The finding at `at`.
pub fn found(at: Place, character: char) -> Finding {
    let message = format!("there is an invisible character here (U+{:04X})", u32::from(character));
    let help = "Delete it and type the place anew.".into();
    CODE.finding(at, message, help)
}
