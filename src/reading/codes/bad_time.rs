//! A time of day that is not written as hh:mm in quotes.

use super::{Code, shown};
use crate::words::{Finding, Place, Severity};

/// A time of day that is not written as hh:mm in quotes.
pub const CODE: Code = Code { name: "bad-time", severity: Severity::Error, about: "A time of day cannot be read." };

/// The finding at `at`.
pub fn found(at: Place, text: &str) -> Finding {
    let message = format!("{} is not a time of day", shown(text));
    let help = "Write hours and minutes with two digits each, in quotes: \"09:30\".".into();
    CODE.finding(at, message, help)
}
