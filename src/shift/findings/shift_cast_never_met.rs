//! A cast that nobody who calls can ever become.

use crate::reading::Code;
use crate::words::{Finding, Id, Place, Severity};

/// A cast that nobody who calls can ever become.
pub const CODE: Code =
    Code { name: "shift-cast-never-met", severity: Severity::Warning, about: "A cast of a shift can never be met." };

/// The finding; `why` ends the sentence.
pub fn found(at: Place, class: &Id, why: &str) -> Finding {
    let message = format!("nobody of \"{class}\" can ever become this one: {why}");
    let help = "Change what it needs, put it before the one that takes everybody, or take it out.".into();
    CODE.finding(at, message, help)
}
