//! An invisible mark that some editors put before the first character.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// An invisible mark that some editors put before the first character.
pub const CODE: Code = Code { name: "byte-order-mark", severity: Severity::Note, about: "The file begins with an invisible mark." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "the file begins with an invisible mark (a byte order mark); it is skipped".into();
    let help = "Nothing to do; to be rid of it, save as UTF-8 without BOM.".into();
    CODE.finding(at, message, help)
}
