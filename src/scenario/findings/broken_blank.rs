//! A blank is not closed, or has no name.

use super::Code;
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};

/// A blank is not closed, or has no name.
pub const CODE: Code =
    Code { name: "broken-blank", severity: Severity::Warning, about: "A blank is not closed, or has no name." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for text in walk::texts(s) {
        let broken = |rest: &str| rest.split_once('}').is_none_or(|(name, _)| name.trim().is_empty());
        if text.source.split('{').skip(1).any(broken) {
            let help = "Write the name of a column of vary: between { and }.";
            out.push(CODE.finding(text.at, "a blank in this text is not closed or has no name".into(), help.into()));
        }
    }
}
