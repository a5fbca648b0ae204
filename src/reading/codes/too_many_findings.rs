//! More findings in one file than are shown.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// More findings in one file than are shown.
pub const CODE: Code = Code { name: "too-many-findings", severity: Severity::Note, about: "There are more findings than are shown." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "too many findings: the others in this file are not shown".into();
    let help = "Mend these first, then check again.".into();
    CODE.finding(at, message, help)
}
