//! A promise has nothing that could break it.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A promise has nothing that could break it.
pub const CODE: Code =
    Code { name: "promise-always-kept", severity: Severity::Note, about: "A promise has nothing that could break it." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for promise in s.promises.iter().filter(|x| x.value.kept.is_empty() && x.value.record.is_none()) {
        let message = format!("nothing can break the promise \"{}\"", promise.id);
        let help = "Write after kept: what must hold at the end, unless it is always kept.";
        out.push(CODE.finding(promise.at, message, help.into()));
    }
}
