//! Robots do not come out in the order that a fair scenario gives.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// Robots do not come out in the order that a fair scenario gives.
pub const CODE: Code = Code { name: "robots-out-of-order", severity: Severity::Warning, about: "Robots do not come out in the order that a fair scenario gives." };

/// The finding at `at`.
pub fn found(at: Place, why: &str) -> Finding {
    let help = "Look at the better line of the robot that comes out too high: something pays that should not.";
    CODE.finding(at, why.to_owned(), help.into())
}
