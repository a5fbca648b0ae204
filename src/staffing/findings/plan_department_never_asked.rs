//! A department that nobody asks.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::written::Kind;
use crate::words::Severity;

/// A department that nobody asks.
pub const CODE: Code = Code {
    name: "plan-department-never-asked",
    severity: Severity::Warning,
    about: "Nothing in the plan asks a department.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, _) in &written.plan.departments {
        if !written.is_used(Kind::Department, id) {
            let at = written.name_at(&format!("departments.{id}"));
            let help = "Name it in needs: of a class or in a topic, or delete it.".into();
            out.push(CODE.finding(at, format!("nobody asks \"{id}\""), help));
        }
    }
}
