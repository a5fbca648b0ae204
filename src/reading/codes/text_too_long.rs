//! A single text longer than anybody would say or read.

use super::Code;
use crate::reading::limits;
use crate::words::{Finding, Place, Severity};

/// A single text longer than anybody would say or read.
pub const CODE: Code = Code { name: "text-too-long", severity: Severity::Error, about: "A text is too long." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = format!("this text is longer than {} bytes", limits::LINE_BYTES);
    let help = "Divide it, or look for a missing quote.".into();
    CODE.finding(at, message, help)
}
