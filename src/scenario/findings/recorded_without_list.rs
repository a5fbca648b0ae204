//! A condition waits for a promise in the task list that cannot be put there.

use super::Code;
use crate::scenario::{Condition, Scenario, walk};
use crate::words::{Finding, Severity};

/// A condition waits for a promise in the task list that cannot be put there.
pub const CODE: Code = Code {
    name: "recorded-without-list",
    severity: Severity::Warning,
    about: "A condition waits for a promise in the task list that cannot be put there.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for (at, condition) in walk::conditions(s) {
        if let Condition::Recorded(name) = condition
            && s.promises.get(&name.id).is_some_and(|promise| promise.record.is_none())
        {
            let message = format!("the promise \"{}\" cannot be written down", name.id);
            let help = "Write record: (owners: […], dues: […]) at the promise, or Promised(…) here.";
            out.push(CODE.finding(at, message, help.into()));
        }
    }
}
