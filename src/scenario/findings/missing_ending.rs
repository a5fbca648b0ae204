//! An ending that every contact can come to is missing.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Id, Severity};

/// An ending that every contact can come to is missing.
pub const CODE: Code = Code {
    name: "missing-ending",
    severity: Severity::Error,
    about: "An ending that every contact can come to is missing.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let at = s.endings.0.first().map_or(s.title.at, |ending| ending.at);
    for name in ["hung-up", "out-of-time"] {
        if s.endings.position(&Id::new(name)).is_none() {
            let message = format!("the ending \"{name}\" is missing");
            let help = format!("Every contact can end so: write \"{name}\": (text: \"…\") there.");
            out.push(CODE.finding(at, message, help));
        }
    }
}
