//! `otherwise` is written for a look-up that always has something to show.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// `otherwise` is written for a look-up that always has something to show.
pub const CODE: Code = Code {
    name: "otherwise-never-shown",
    severity: Severity::Warning,
    about: "`otherwise` is written for a look-up that always has something to show.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for look_up in s.systems.iter().flat_map(|x| &x.value.look_up).filter(|q| q.value.when.is_empty()) {
        if let Some(otherwise) = &look_up.value.otherwise {
            let message = "this is never shown: the look-up has no condition";
            out.push(CODE.finding(otherwise.at, message.into(), "Write when:, or delete otherwise:.".into()));
        }
    }
}
