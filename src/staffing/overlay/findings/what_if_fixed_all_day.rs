//! A what-if that begins in the course of the day, or an action of a shift, that changes what a day cannot change.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// A what-if that begins in the course of the day, or an action of a shift, that changes what a day cannot change.
pub const CODE: Code = Code {
    name: "what-if-fixed-all-day",
    severity: Severity::Error,
    about: "A what-if with a time changes something that is the same all day.",
};

/// The finding at the time; `what` is it that must stay.
pub fn found(at: Place, what: &str) -> Finding {
    let message = format!("in the course of a day {what} cannot change");
    let help = "Leave from: out, so that it holds for the whole day; an action of a shift cannot set it.";
    CODE.finding(at, message, help.to_string())
}
