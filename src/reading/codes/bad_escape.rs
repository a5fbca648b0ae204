//! A backslash followed by something that has no meaning.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A backslash followed by something that has no meaning.
pub const CODE: Code = Code { name: "bad-escape", severity: Severity::Error, about: "A backslash is followed by something that has no meaning." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "this backslash is followed by something that has no meaning".into();
    let help = "For a backslash itself write \\\\; known are \\\", \\n (new line), \\t (tab) and \\u{1F600} (any character).".into();
    CODE.finding(at, message, help)
}
