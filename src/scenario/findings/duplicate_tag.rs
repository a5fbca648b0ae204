//! A tag stands twice in `rubric` or in `reacts`.

use super::{Code, shown};
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A tag stands twice in `rubric` or in `reacts`.
pub const CODE: Code = Code {
    name: "duplicate-tag",
    severity: Severity::Warning,
    about: "A tag stands twice in `rubric` or in `reacts`.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let rubric = s.rubric.iter().map(|(tag, at, _)| ("rubric", tag, *at));
    let rubric = rubric.map(|line| (0, line));
    // Everybody who calls has reactions of their own.
    let reacts = s
        .callers()
        .enumerate()
        .flat_map(|(caller, x)| x.reacts.iter().map(move |(name, tag, _)| (caller, ("reacts", tag, name.at))));
    let mut seen = BTreeSet::new();
    for (caller, (list, tag, at)) in rubric.chain(reacts) {
        // A line of the scenario replaces one of a shared file, so each file is looked at by itself.
        if !seen.insert((list, caller, at.file, tag)) {
            let message = format!("{} stands twice in {list}", shown(tag));
            out.push(CODE.finding(at, message, "Delete one of them.".into()));
        }
    }
}
