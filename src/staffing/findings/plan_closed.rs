//! A plan that closes before it opens.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A plan that closes before it opens.
pub const CODE: Code = Code { name: "plan-closed", severity: Severity::Error, about: "A plan closes before it opens." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let plan = written.plan;
    if plan.close <= plan.open {
        let message = format!("the centre opens at {} and closes at {}, so it is never open", plan.open, plan.close);
        out.push(CODE.finding(written.at("close"), message, "Write a later closing time of the same day.".into()));
    }
}
