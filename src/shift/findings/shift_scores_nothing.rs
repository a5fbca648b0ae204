//! Something of the lead's score that can come to nothing.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// Something of the lead's score that can come to nothing.
pub const CODE: Code = Code {
    name: "shift-scores-nothing",
    severity: Severity::Warning,
    about: "Something of the lead's score can come to nothing on any day.",
};

/// The finding; `why` is the sentence.
pub fn found(at: Place, why: &str) -> Finding {
    let help = "Give what the lead can reach a weight above 0, or take this out: what is not written is as usual.";
    CODE.finding(at, why.into(), help.into())
}
