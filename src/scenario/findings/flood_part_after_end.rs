//! A part of a flood would be said after its end.

use super::Code;
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};

/// A part of a flood would be said after its end.
pub const CODE: Code = Code {
    name: "flood-part-after-end",
    severity: Severity::Warning,
    about: "A part of a flood would be said after its end.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for (_, flood) in walk::floods(s) {
        for part in flood.parts.iter().filter(|part| part.value.at_s >= flood.lasts_s) {
            let message = format!("\"{}\" is never said: the flood lasts {} seconds", part.id, flood.lasts_s);
            out.push(CODE.finding(
                part.at,
                message,
                "Write a smaller number after at:, or a larger one after lasts:.".into(),
            ));
        }
    }
}
