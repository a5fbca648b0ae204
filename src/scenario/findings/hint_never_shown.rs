//! A hint without a condition hides every hint before it.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A hint without a condition hides every hint before it.
pub const CODE: Code = Code {
    name: "hint-never-shown",
    severity: Severity::Warning,
    about: "A hint without a condition hides every hint before it.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let Some(always) = s.guide.0.iter().rposition(|hint| hint.value.when.is_empty()) else { return };
    let hides = &s.guide.0[always].id;
    for hint in s.guide.iter().take(always) {
        let message = format!("\"{}\" is never shown: \"{hides}\" stands further down and has no condition", hint.id);
        out.push(CODE.finding(
            hint.at,
            message,
            "Put the hint without a condition first: the last that fits is shown.".into(),
        ));
    }
}
