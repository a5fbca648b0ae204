//! Something after the end of the whole.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// Something after the end of the whole.
pub const CODE: Code = Code { name: "trailing-text", severity: Severity::Error, about: "Something follows after the end." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "the scenario has ended before this".into();
    let help = "Delete what follows, or look for a closing bracket too many above.".into();
    CODE.finding(at, message, help)
}
