//! A space that is not an ordinary one, outside texts.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A space that is not an ordinary one, outside texts.
pub const CODE: Code = Code { name: "no-break-space", severity: Severity::Error, about: "A space is not an ordinary one." };

/// The finding at `at`.
pub fn found(at: Place, space: char) -> Finding {
    let message = format!("this space is not an ordinary one (U+{:04X})", u32::from(space));
    let help = "Replace it with an ordinary space; such spaces come with text pasted from web pages and word processors.".into();
    CODE.finding(at, message, help)
}
