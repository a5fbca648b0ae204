//! A visitor would do something after having left.

use super::Code;
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};

/// A visitor would do something after having left.
pub const CODE: Code = Code {
    name: "signal-after-leaving",
    severity: Severity::Warning,
    about: "A visitor would do something after having left.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for (_, visits) in walk::visits(s) {
        for signal in visits.signals.iter().filter(|signal| signal.value.0 >= visits.leaves_s) {
            let message =
                format!("\"{}\" is never seen: the visitor leaves after {} seconds", signal.id, visits.leaves_s);
            out.push(CODE.finding(signal.at, message, "Write a smaller number after at:.".into()));
        }
    }
}
