//! Two things follow each other without a comma between.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// Two things follow each other without a comma between.
pub const CODE: Code = Code { name: "missing-comma", severity: Severity::Error, about: "A comma is missing." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "a comma is missing here".into();
    let help = "Write , between this and what follows.".into();
    CODE.finding(at, message, help)
}
