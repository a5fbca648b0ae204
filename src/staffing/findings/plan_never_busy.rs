//! Redials after a busy tone that nobody can meet.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// Redials after a busy tone that nobody can meet.
pub const CODE: Code = Code {
    name: "plan-never-busy",
    severity: Severity::Warning,
    about: "Redials after a busy tone are given, but lines are not limited.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    if written.plan.lines.is_some() {
        return;
    }
    for (id, _) in &written.plan.classes {
        for name in ["busy_first_percent", "busy_later_percent"] {
            let path = format!("classes.{id}.redial.{name}");
            if written.says(&path) {
                let message = "the lines are not limited, so nobody meets a busy tone".into();
                out.push(CODE.finding(written.at(&path), message, "Write lines: and how many there are.".into()));
            }
        }
    }
}
