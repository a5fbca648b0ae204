//! The customer reacts to a tag that means nothing.

use super::{Code, shown, tag_points};
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};

/// The customer reacts to a tag that means nothing.
pub const CODE: Code = Code {
    name: "reacts-unknown-tag",
    severity: Severity::Warning,
    about: "The customer reacts to a tag that means nothing.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let worth = tag_points(s);
    let names = walk::Names::of(s);
    let reactions = s.callers().flat_map(|caller| &caller.reacts);
    for (name, tag, _) in reactions.filter(|(_, tag, _)| !worth.contains_key(tag.as_str())) {
        let help = match names.like(tag, worth.keys().copied()) {
            Some(near) => format!("Did you mean {near}?"),
            None => "Write a tag of the shipped rubric or of rubric:.".into(),
        };
        out.push(CODE.finding(name.at, format!("there is no tag {}", shown(tag)), help));
    }
}
