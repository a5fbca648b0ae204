//! A later contact can never begin.

use super::{Code, never_hold};
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A later contact can never begin.
pub const CODE: Code =
    Code { name: "later-never-opens", severity: Severity::Warning, about: "A later contact can never begin." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for later in s.later.iter().filter(|later| never_hold(&later.value.when)) {
        let message = format!("\"{}\" never begins: its conditions cannot hold together", later.id);
        out.push(CODE.finding(later.at, message, "Mend the conditions after when:, or delete it.".into()));
    }
}
