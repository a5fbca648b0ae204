//! A comment that begins with `/*` and is never ended.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A comment that begins with `/*` and is never ended.
pub const CODE: Code = Code { name: "unclosed-comment", severity: Severity::Error, about: "A comment is never ended." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "this comment is never ended".into();
    let help = "Write */ where it ends, or begin the line with // instead.".into();
    CODE.finding(at, message, help)
}
