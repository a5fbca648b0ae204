//! A list or a group of entries longer than is read.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A list or a group of entries longer than is read.
pub const CODE: Code = Code { name: "too-many-entries", severity: Severity::Error, about: "There are too many entries." };

/// The finding at `at`.
pub fn found(at: Place, limit: usize) -> Finding {
    let message = format!("there are more than {limit} entries here; the rest is not read");
    let help = "Divide it.".into();
    CODE.finding(at, message, help)
}
