//! One length of time in two units.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// One length of time in two units.
pub const CODE: Code =
    Code { name: "plan-two-units", severity: Severity::Error, about: "A length of time is written in two units." };

/// The finding at `at`: the entry `name` says again what another unit has said.
pub fn found(at: Place, name: &str) -> Finding {
    let message = format!("{name} says again what stands in another unit already");
    CODE.finding(at, message, "Delete one of the two.".into())
}
