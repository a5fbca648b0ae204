//! A promise that nobody has a reason to make.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A promise that nobody has a reason to make.
pub const CODE: Code = Code {
    name: "plan-promise-never-made",
    severity: Severity::Warning,
    about: "A promise is described that nobody ever makes.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        if class.numbers.promise.is_some() && class.needs.is_none() && class.numbers.callback_offer.is_none() {
            let at = written.name_at(&format!("classes.{id}.promise"));
            let help = "Write needs: and the department whose answer is missing, or callback_offer:.".into();
            out.push(CODE.finding(at, format!("the contacts of \"{id}\" never need a callback"), help));
        }
    }
}
