//! A chance that is not a whole number from 0 to 100.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A chance that is not a whole number from 0 to 100.
pub const CODE: Code = Code { name: "bad-percent", severity: Severity::Error, about: "A percentage cannot be read." };

/// The finding at `at`.
pub fn found(at: Place, found: &str) -> Finding {
    let message = format!("a percentage is wanted here, not {found}");
    let help = "Write a whole number from 0 to 100, without the sign %.".into();
    CODE.finding(at, message, help)
}
