//! A tag is given twice at one choice and counts twice.

use super::{Code, shown};
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A tag is given twice at one choice and counts twice.
pub const CODE: Code = Code {
    name: "tag-twice",
    severity: Severity::Warning,
    about: "A tag is given twice at one choice and counts twice.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let choices = s.choices().map(|(_, choice)| &choice.value.tags);
    for tags in choices.chain(s.reasons.iter().map(|reason| &reason.value.tags)) {
        let mut seen = BTreeSet::new();
        for (tag, at) in tags.iter().filter(|(tag, _)| !seen.insert(tag)) {
            let message = format!("{} is given twice and counts twice", shown(tag));
            out.push(CODE.finding(*at, message, "Delete one of them.".into()));
        }
    }
}
