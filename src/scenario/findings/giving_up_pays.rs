//! Hanging up or running out of time costs no more than another ending.

use super::Code;
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Id, Severity};

/// Hanging up or running out of time costs no more than another ending.
pub const CODE: Code = Code {
    name: "giving-up-pays",
    severity: Severity::Warning,
    about: "Hanging up or running out of time costs no more than another ending.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let giving_up = |id: &Id| matches!(id.as_str(), "hung-up" | "out-of-time");
    let left = walk::visits(s).next().is_some();
    let closing = s.endings.iter().filter(|x| !(giving_up(&x.id) || left && x.id.as_str() == "left"));
    let worst = closing.map(|x| x.value.points.total()).fold(f64::INFINITY, f64::min);
    for ending in s.endings.iter().filter(|x| giving_up(&x.id) && x.value.points.total() >= worst) {
        let message = format!("\"{}\" costs no more than another ending, so giving up can pay", ending.id);
        out.push(CODE.finding(ending.at, message, "Let it cost more than any ending of the talk.".into()));
    }
}
