//! A what-if that can be applied to none of the plans there are.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// A what-if that can be applied to none of the plans there are.
pub const CODE: Code = Code {
    name: "what-if-fits-no-plan",
    severity: Severity::Warning,
    about: "A what-if can be applied to none of the plans there are.",
};

/// The finding at what it sets, with the plan that lacks least and what that is.
pub fn found(at: Place, plan: &str, why: &str) -> Finding {
    let message = format!("none of the plans has all that this what-if sets; nearest is {plan}, where {why}");
    let help = "Change the paths to what a plan says; a plan elsewhere is tried with simulate PLAN --what-if FILE.";
    CODE.finding(at, message, help.to_string())
}
