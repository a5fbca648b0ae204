//! The compensation list has no sums.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// The compensation list has no sums.
pub const CODE: Code = Code {
    name: "compensation-without-amounts",
    severity: Severity::Warning,
    about: "The compensation list has no sums.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    if s.compensation.as_ref().is_some_and(|list| list.amounts.is_empty()) {
        let help = "Write the sums after amounts:, or delete compensation:.";
        out.push(CODE.finding(s.title.at, "the compensation list has no sums".into(), help.into()));
    }
}
