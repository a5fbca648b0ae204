//! Measured lengths of which there are none.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// Measured lengths of which there are none.
pub const CODE: Code =
    Code { name: "plan-nothing-measured", severity: Severity::Error, about: "There are no measured lengths." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let help = "Write at least one length: measured(s: [240]).".into();
    CODE.finding(at, "nothing was measured, so no length can be drawn".into(), help)
}
