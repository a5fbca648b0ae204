//! A system freezes with a chance of nothing.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A system freezes with a chance of nothing.
pub const CODE: Code = Code {
    name: "freeze-never-happens",
    severity: Severity::Warning,
    about: "A system freezes with a chance of nothing.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for system in s.systems.iter().filter(|x| x.value.freezes.is_some_and(|freezes| freezes.percent.0 == 0)) {
        let message = format!("\"{}\" freezes with a chance of 0 percent, so never", system.id);
        out.push(CODE.finding(system.at, message, "Write a chance above 0, or delete freezes:.".into()));
    }
}
