//! A contact passes without any condition.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A contact passes without any condition.
pub const CODE: Code =
    Code { name: "pass-rule-empty", severity: Severity::Warning, about: "A contact passes without any condition." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for (list, name) in [(&s.relation, "relation"), (&s.resolution, "resolution")] {
        if list.is_empty() {
            let message = format!("everybody passes: pass has no condition for {name}");
            out.push(CODE.finding(s.title.at, message, format!("Write after {name}: what must hold at the end.")));
        }
    }
}
