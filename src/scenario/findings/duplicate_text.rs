//! Two choices of one node have the same words.

use super::{Code, never_hold};
use crate::scenario::{Choice, Entries, Scenario};
use crate::words::{Finding, Severity};
use std::collections::BTreeMap;

/// Two choices of one node have the same words.
pub const CODE: Code =
    Code { name: "duplicate-text", severity: Severity::Warning, about: "Two choices of one node have the same words." };

fn check_group(group: &Entries<Choice>, out: &mut Vec<Finding>) {
    let mut first: BTreeMap<String, &Choice> = BTreeMap::new();
    for entry in group {
        let choice = &entry.value;
        let words = choice.text.source.trim().to_lowercase();
        if words.is_empty() {
            continue;
        }
        let Some(earlier) = first.get(&words) else {
            first.insert(words, choice);
            continue;
        };
        // Conditions that exclude each other keep the two apart.
        let together = [&earlier.when[..], &choice.when[..]].concat();
        if !never_hold(&together) {
            let help = "Change the words of one, or give the two conditions that exclude each other.";
            out.push(CODE.finding(choice.text.at, "another choice here has the same words".into(), help.into()));
        }
    }
}

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let groups = s.nodes.iter().map(|node| &node.value.choices).chain([&s.anytime, &s.wrap_up]);
    groups.for_each(|group| check_group(group, out));
}
