//! Brackets within brackets, more than anybody needs.

use super::Code;
use crate::reading::limits;
use crate::words::{Finding, Place, Severity};

/// Brackets within brackets, more than anybody needs.
pub const CODE: Code = Code { name: "nesting-too-deep", severity: Severity::Error, about: "There are too many brackets within brackets." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = format!("there are more than {} brackets within each other here", limits::NESTING);
    let help = "Take the inner part out, or look for a closing bracket that is missing above.".into();
    CODE.finding(at, message, help)
}
