//! An answer that is missing without consequences.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// An answer that is missing without consequences.
pub const CODE: Code = Code {
    name: "plan-need-without-promise",
    severity: Severity::Warning,
    about: "A department cannot be reached and nothing comes of it.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        if class.needs.is_some() && class.numbers.promise.is_none() {
            let at = written.name_at(&format!("classes.{id}.needs"));
            let message = format!("when nobody answers in the department, nothing becomes of the contacts of \"{id}\"");
            let help =
                "Write promise:; with percent: 0 nothing is promised, and unpromised_calls_percent: call again.".into();
            out.push(CODE.finding(at, message, help));
        }
    }
}
