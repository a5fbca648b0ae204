//! A file that cannot be read.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A file that cannot be read.
pub const CODE: Code = Code { name: "unreadable-file", severity: Severity::Error, about: "A file cannot be read." };

/// The finding at the name of the file, with the reason in words.
pub fn found(at: Place, why: &str) -> Finding {
    CODE.finding(at, why.into(), String::new())
}
