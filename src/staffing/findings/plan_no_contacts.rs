//! A plan in which nobody comes.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A plan in which nobody comes.
pub const CODE: Code = Code { name: "plan-no-contacts", severity: Severity::Warning, about: "Nobody comes all day." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    if written.opening().is_some() && written.plan.centre().expected_contacts() <= 0.0 {
        let message = "nobody comes all day".into();
        out.push(CODE.finding(
            written.at("classes"),
            message,
            "Write how many contacts come in a class, or a surge.".into(),
        ));
    }
}
