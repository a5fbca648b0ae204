//! A look-up may have nothing to show, and nothing is written for that.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A look-up may have nothing to show, and nothing is written for that.
pub const CODE: Code = Code {
    name: "look-up-without-otherwise",
    severity: Severity::Warning,
    about: "A look-up may have nothing to show, and nothing is written for that.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for look_up in s.systems.iter().flat_map(|x| &x.value.look_up) {
        if !look_up.value.when.is_empty() && look_up.value.otherwise.is_none() {
            let message = format!("\"{}\" shows nothing while its conditions do not hold", look_up.id);
            out.push(CODE.finding(look_up.at, message, "Write what the system shows then: otherwise: \"…\".".into()));
        }
    }
}
