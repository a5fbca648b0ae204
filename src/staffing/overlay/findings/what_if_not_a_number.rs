//! A factor or an addition for something that is no number.

use crate::reading::Code;
use crate::staffing::overlay::Change;
use crate::words::{Finding, Severity};

/// A factor or an addition for something that is no number.
pub const CODE: Code = Code {
    name: "what-if-not-a-number",
    severity: Severity::Error,
    about: "A what-if multiplies, or adds to, something that is no number.",
};

/// The finding at the change.
pub fn found(change: &Change) -> Finding {
    let message =
        format!("there is no number at \"{}\" in this plan that could be multiplied or added to", change.path);
    CODE.finding(change.at, message, "Lead the path to a number, or set another value with to:.".to_string())
}
