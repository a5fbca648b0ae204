//! Nothing can be won or lost in a dimension that has a weight.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// Nothing can be won or lost in a dimension that has a weight.
pub const CODE: Code = Code { name: "dimension-without-points", severity: Severity::Warning, about: "Nothing can be won or lost in a dimension that has a weight." };

/// The finding at `at`.
pub fn found(at: Place, name: &str) -> Finding {
    let help = "Give the dimension something to do, or a smaller weight.";
    CODE.finding(at, format!("nothing can be won or lost in {name}"), help.into())
}
