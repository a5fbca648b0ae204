//! More contacts in a day than can be worked through.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// More contacts in a day than can be worked through.
pub const CODE: Code = Code {
    name: "plan-too-many-contacts",
    severity: Severity::Error,
    about: "More than ten million contacts come in a day.",
};

/// The most expected contacts of a day. The largest centres of the world have some hundred thousand; ten million take
/// seconds for one day and would take hours for a comparison, so more is a slip of the pen.
pub const MOST: f64 = 1e7;

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let expected = written.plan.centre().expected_contacts();
    if expected > MOST {
        let message = format!("{expected:.0} contacts come in this day; at most {MOST:.0} are worked through");
        out.push(CODE.finding(written.at("classes"), message, "Look for a number with too many digits.".into()));
    }
}
