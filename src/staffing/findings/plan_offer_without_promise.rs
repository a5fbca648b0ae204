//! A callback that is offered but not described.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A callback that is offered but not described.
pub const CODE: Code = Code {
    name: "plan-offer-without-promise",
    severity: Severity::Error,
    about: "A callback is offered, but nothing is promised.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        if class.numbers.callback_offer.is_some() && class.numbers.promise.is_none() {
            let at = written.name_at(&format!("classes.{id}.callback_offer"));
            let help = "Write promise: and when the callback is due, how long it takes, how often it is tried.".into();
            out.push(CODE.finding(at, format!("nothing says how a callback of \"{id}\" is kept"), help));
        }
    }
}
