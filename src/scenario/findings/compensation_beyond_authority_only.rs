//! No sum of the compensation list may be given without overstepping.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// No sum of the compensation list may be given without overstepping.
pub const CODE: Code = Code {
    name: "compensation-beyond-authority-only",
    severity: Severity::Note,
    about: "No sum of the compensation list may be given without overstepping.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    if let Some(list) = &s.compensation
        && !list.amounts.is_empty()
        && list.amounts.iter().all(|amount| *amount > list.authority)
    {
        let message = format!("every sum of the list is above the authority of {}", list.authority);
        out.push(CODE.finding(
            s.title.at,
            message,
            "Add a smaller sum, unless the list is there as a temptation.".into(),
        ));
    }
}
