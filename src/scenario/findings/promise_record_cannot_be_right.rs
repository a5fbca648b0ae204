//! The task list offers no entry that would keep a promise.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// The task list offers no entry that would keep a promise.
pub const CODE: Code = Code {
    name: "promise-record-cannot-be-right",
    severity: Severity::Warning,
    about: "The task list offers no entry that would keep a promise.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for promise in &s.promises {
        let x = &promise.value;
        if let Some((owners, dues)) = &x.record
            && !(owners.contains(&x.owner) && dues.iter().any(|due| *due <= x.due))
        {
            let message = format!("\"{}\" cannot be written down as it was promised", promise.id);
            let (owner, due) = (x.owner.word(), x.due.written());
            let help = format!("Let owners: contain {owner} and dues: a time not later than {due}.");
            out.push(CODE.finding(promise.at, message, help));
        }
    }
}
