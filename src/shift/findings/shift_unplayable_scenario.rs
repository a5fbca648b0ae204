//! A scenario of a shift that cannot be played as it stands.

use crate::reading::Code;
use crate::scenario::Ref;
use crate::words::{Finding, Severity};

/// A scenario of a shift that cannot be played as it stands.
pub const CODE: Code = Code {
    name: "shift-unplayable-scenario",
    severity: Severity::Error,
    about: "A scenario of a shift cannot be played as it stands.",
};

/// The finding.
pub fn found(name: &Ref) -> Finding {
    let help = format!("Run frontline check {} and mend what it finds.", name.id);
    CODE.finding(name.at, format!("the scenario \"{}\" has errors", name.id), help)
}
