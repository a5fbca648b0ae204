//! The customer reacts to a tag that no choice has.

use super::{Code, own, shown, tag_points};
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// The customer reacts to a tag that no choice has.
pub const CODE: Code = Code {
    name: "reaction-never-happens",
    severity: Severity::Warning,
    about: "The customer reacts to a tag that no choice has.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let worth = tag_points(s);
    let mut given: BTreeSet<&str> = BTreeSet::new();
    for (_, choice) in s.choices() {
        given.extend(choice.value.tags.iter().map(|(tag, _)| tag.as_str()));
        if choice.value.register.is_some_and(|register| Some(register) != s.register) {
            given.insert("mixed_register");
        }
    }
    let reactions = s.callers().flat_map(|caller| &caller.reacts);
    for (name, tag, _) in reactions.filter(|(name, _, _)| own(name.at)) {
        if worth.contains_key(tag.as_str()) && !given.contains(tag.as_str()) {
            let message = format!("no choice has the tag {}, so this never happens", shown(tag));
            out.push(CODE.finding(name.at, message, "Give the tag to a choice, or delete the reaction.".into()));
        }
    }
}
