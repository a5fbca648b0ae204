//! A file saved in an old character set.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A file saved in an old character set.
pub const CODE: Code = Code { name: "not-utf8", severity: Severity::Error, about: "The file is not saved as UTF-8." };

/// The finding at `at`.
pub fn found(at: Place) -> Finding {
    let message = "the file is not saved as UTF-8, from this place on it cannot be read".into();
    let help = "Open it in an editor and save it with the encoding UTF-8.".into();
    CODE.finding(at, message, help)
}
