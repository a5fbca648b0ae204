//! A robot that ignores the content passes.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A robot that ignores the content passes.
pub const CODE: Code = Code { name: "blind-robot-passes", severity: Severity::Warning, about: "A robot that ignores the content passes." };

/// The finding at `at`.
pub fn found(at: Place, robot: &str) -> Finding {
    let help = "Vary where the good answer stands and how long it is, and let wrong answers cost more.";
    CODE.finding(at, format!("the robot `{robot}`, which never reads a word, passes most of its plays"), help.into())
}
