//! A window that reaches beyond the plan's opening hours.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity, TimeOfDay};

/// A window that reaches beyond the plan's opening hours.
pub const CODE: Code = Code {
    name: "shift-window-outside-opening",
    severity: Severity::Error,
    about: "A shift's window reaches beyond the plan's opening hours.",
};

/// The finding.
pub fn found(at: Place, open: TimeOfDay, close: TimeOfDay) -> Finding {
    let help = format!("Write times from {open} to {close}.");
    CODE.finding(at, format!("the plan is open from {open} to {close}, and this window reaches beyond that"), help)
}
