//! A factor or an addition for a group with several numbers.

use crate::reading::Code;
use crate::staffing::overlay::Change;
use crate::words::{Finding, Severity};

/// A factor or an addition for a group with several numbers.
pub const CODE: Code = Code {
    name: "what-if-which-number",
    severity: Severity::Error,
    about: "A what-if multiplies, or adds to, a group with several numbers.",
};

/// The finding at the change, with the entries that have numbers.
pub fn found(change: &Change, names: &[&str]) -> Finding {
    let message =
        format!("\"{}\" has several numbers in this plan, and this change could mean any of them", change.path);
    let help = match names.first() {
        Some(first) => {
            format!("Add one of {} to the path, as in \"{}.{first}\".", names.join(", "), change.path)
        }
        None => format!("Add the position to the path, as in \"{}.#1\".", change.path),
    };
    CODE.finding(change.at, message, help)
}
