//! Being hung up on, or running out of time, costs no more than a proper closing.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// Being hung up on, or running out of time, costs no more than a proper closing.
pub const CODE: Code = Code { name: "hanging-up-pays", severity: Severity::Warning, about: "Being hung up on, or running out of time, costs no more than a proper closing." };

/// The finding at `at`.
pub fn found(at: Place, name: &str) -> Finding {
    let help = "Give it points below those of every other ending.";
    CODE.finding(at, format!("the ending \"{name}\" is not worse than every closing"), help.into())
}
