//! Nothing leads to an ending.

use super::Code;
use crate::scenario::{Kind, Scenario, Then, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// Nothing leads to an ending.
pub const CODE: Code =
    Code { name: "ending-never-reached", severity: Severity::Warning, about: "Nothing leads to an ending." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let names = walk::Names::of(s);
    let mut reached: BTreeSet<&str> = BTreeSet::from(["hung-up", "out-of-time"]);
    if walk::visits(s).next().is_some() {
        // A visitor whom nobody speaks to leaves.
        reached.insert("left");
    }
    for (_, choice) in s.choices() {
        if let Then::Ends(ending) = &choice.value.to {
            reached.extend(names.meant(Kind::Ending, ending));
        }
    }
    for ending in s.endings.iter().filter(|ending| !reached.contains(ending.id.as_str())) {
        let message = format!("nothing leads to the ending \"{}\"", ending.id);
        out.push(CODE.finding(
            ending.at,
            message,
            "Write ends: with this name at a choice, or delete the ending.".into(),
        ));
    }
}
