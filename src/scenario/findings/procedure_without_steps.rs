//! A procedure, or a version of it, has no steps.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A procedure, or a version of it, has no steps.
pub const CODE: Code = Code {
    name: "procedure-without-steps",
    severity: Severity::Warning,
    about: "A procedure, or a version of it, has no steps.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for procedure in &s.procedures {
        let versions = &procedure.value.versions;
        if versions.is_empty() || versions.iter().any(|(_, steps)| steps.is_empty()) {
            let message = format!("\"{}\" has no steps, so there is nothing to follow", procedure.id);
            out.push(CODE.finding(
                procedure.at,
                message,
                "Write the steps, each with what shows that it was done.".into(),
            ));
        }
    }
}
