//! A shift in which there is no chair to sit in.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// A shift in which there is no chair to sit in.
pub const CODE: Code =
    Code { name: "shift-for-nobody", severity: Severity::Error, about: "A shift has a brief for nobody." };

/// The finding.
pub fn found(at: Place) -> Finding {
    let help = "Write agent: (role: …, goals: […], may: …), or lead: (…), or both.".into();
    CODE.finding(at, "this shift says to nobody what is theirs to do".into(), help)
}
