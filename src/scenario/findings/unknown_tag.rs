//! A tag means nothing: neither the shipped rubric nor the scenario's has it.

use super::{Code, shown, tag_points};
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};

/// A tag means nothing: neither the shipped rubric nor the scenario's has it.
pub const CODE: Code = Code {
    name: "unknown-tag",
    severity: Severity::Warning,
    about: "A tag means nothing: neither the shipped rubric nor the scenario's has it.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let worth = tag_points(s);
    let names = walk::Names::of(s);
    for (tag, at) in walk::tags(s).into_iter().filter(|(tag, _)| !worth.contains_key(tag)) {
        let help = match names.like(tag, worth.keys().copied()) {
            Some(near) => format!("Did you mean {near}?"),
            None => format!("Write {tag}: and its points in rubric:, or take a tag of the shipped rubric."),
        };
        out.push(CODE.finding(at, format!("the tag {} is worth nothing", shown(tag)), help));
    }
}
