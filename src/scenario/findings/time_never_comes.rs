//! A time in a condition lies outside every contact.

use super::{Code, own};
use crate::scenario::{Condition, Scenario, walk};
use crate::words::{Finding, Severity};

/// A time in a condition lies outside every contact.
pub const CODE: Code = Code {
    name: "time-never-comes",
    severity: Severity::Warning,
    about: "A time in a condition lies outside every contact.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let hours = walk::hours(s, false);
    let earliest = hours.iter().map(|(from, _)| *from).min().unwrap_or(0);
    let latest = hours.iter().map(|(_, to)| *to).max().unwrap_or(u32::MAX);
    for (at, condition) in walk::conditions(s).into_iter().filter(|(at, _)| own(*at)) {
        if let Condition::After(time) | Condition::Before(time) = condition
            && (time.0 <= earliest || time.0 >= latest)
        {
            let message = format!("no contact is on at {}, so this holds always or never", time.written());
            out.push(CODE.finding(at, message, "Write a time during a contact, or leave the condition out.".into()));
        }
    }
}
