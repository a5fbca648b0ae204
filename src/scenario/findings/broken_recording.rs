//! A recording that cannot be used.

use super::{Code, shown};
use crate::words::{Finding, Place, Severity};

/// A recording that cannot be used.
pub const CODE: Code = Code {
    name: "broken-recording",
    severity: Severity::Warning,
    about: "A recording beside the scenario cannot be used.",
};

/// The finding at the line that was recorded, with the reason in words.
pub fn found(at: Place, name: &str, why: &str) -> Finding {
    let help =
        "Write it as plain WAV under the id of its line, or delete it; until then the voice without words is heard.";
    CODE.finding(at, format!("the recording {} cannot be used: {why}", shown(name)), help.into())
}
