//! A promise that is made is kept in no play.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A promise that is made is kept in no play.
pub const CODE: Code = Code { name: "promise-cannot-be-kept", severity: Severity::Warning, about: "A promise that is made is kept in no play." };

/// The finding at `at`.
pub fn found(at: Place, name: &str) -> Finding {
    let help = "Look at `kept` and at the owners and times in `record`.";
    CODE.finding(at, format!("the promise \"{name}\" is made and never kept"), help.into())
}
