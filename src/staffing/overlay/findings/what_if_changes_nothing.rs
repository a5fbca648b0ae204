//! A change after which the plan is as before.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// A change after which the plan is as before.
pub const CODE: Code = Code {
    name: "what-if-changes-nothing",
    severity: Severity::Warning,
    about: "A change of a what-if leaves the plan as it is.",
};

/// The finding at what should have become of the value.
pub fn found(at: Place, path: &str) -> Finding {
    let message = format!("with this, \"{path}\" is what it is in the plan already");
    CODE.finding(at, message, "Write another value, or take this change out.".to_string())
}
