//! Words that must be said can be said nowhere.

use super::Code;
use crate::scenario::{Kind, Scenario, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// Words that must be said can be said nowhere.
pub const CODE: Code = Code {
    name: "phrase-never-said",
    severity: Severity::Warning,
    about: "Words that must be said can be said nowhere.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let names = walk::Names::of(s);
    let mut said: BTreeSet<&str> = BTreeSet::new();
    for (_, choice) in s.choices() {
        said.extend(choice.value.phrases.iter().filter_map(|phrase| names.meant(Kind::Phrase, phrase)));
    }
    for phrase in s.phrases.iter().filter(|phrase| !said.contains(phrase.id.as_str())) {
        let message = format!("\"{}\" must be said, and no choice says it", phrase.id);
        out.push(CODE.finding(phrase.at, message, "Write its name after phrases: at the choice that says it.".into()));
    }
}
