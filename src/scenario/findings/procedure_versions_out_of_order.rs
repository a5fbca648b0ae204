//! The versions of a procedure are not in the order of time.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// The versions of a procedure are not in the order of time.
pub const CODE: Code = Code {
    name: "procedure-versions-out-of-order",
    severity: Severity::Warning,
    about: "The versions of a procedure are not in the order of time.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for procedure in &s.procedures {
        if procedure
            .value
            .versions
            .windows(2)
            .any(|pair| matches!(pair, [(earlier, _), (later, _)] if later <= earlier))
        {
            let message = format!("the versions of \"{}\" are not in the order of time", procedure.id);
            out.push(CODE.finding(procedure.at, message, "Sort them by from:, the earliest first.".into()));
        }
    }
}
