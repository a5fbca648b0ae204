//! A what-if that sets nothing.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// A what-if that sets nothing.
pub const CODE: Code =
    Code { name: "what-if-sets-nothing", severity: Severity::Error, about: "A what-if sets nothing." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "this what-if sets nothing, so the plan stays as it is".to_string();
    let help = "Write what it sets, as in (path: \"groups.floor.agents\", times: 1.2).".to_string();
    CODE.finding(at, message, help)
}
