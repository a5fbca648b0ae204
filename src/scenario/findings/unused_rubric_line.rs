//! A line of `rubric` is for a tag that nothing has.

use super::{Code, own, shown};
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A line of `rubric` is for a tag that nothing has.
pub const CODE: Code = Code {
    name: "unused-rubric-line",
    severity: Severity::Warning,
    about: "A line of `rubric` is for a tag that nothing has.",
};

/// Tags that no author writes: the conversation gives them.
const GIVEN_BY_THE_ENGINE: [&str; 11] = [
    "listened",
    "interrupted",
    "unasked_hold",
    "right_moment",
    "too_early",
    "promise_kept",
    "promise_broken",
    "promise_needless",
    "compensated",
    "overpromise",
    "mixed_register",
];

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let mut used: BTreeSet<&str> = walk::tags(s).into_iter().map(|(tag, _)| tag).collect();
    used.extend(GIVEN_BY_THE_ENGINE);
    for (tag, at, _) in s.rubric.iter().filter(|(tag, at, _)| own(*at) && !used.contains(tag.as_str())) {
        let message = format!("nothing has the tag {}", shown(tag));
        out.push(CODE.finding(*at, message, "Write it after tags: at a choice, or delete this line.".into()));
    }
}
