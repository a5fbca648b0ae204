//! Two texts would share one translation.

use super::Code;
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// Two texts would share one translation.
pub const CODE: Code =
    Code { name: "same-line-id", severity: Severity::Warning, about: "Two texts would share one translation." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for text in walk::texts(s) {
        if text.at.to > 0 && !seen.insert(text.line.as_str()) {
            let message = format!("translations know this text as {}, and another one too", text.line);
            let help = "Rename what it belongs to: names that end in -why or -reply can clash, and choices called silence or again-1.";
            out.push(CODE.finding(text.at, message, help.into()));
        }
    }
}
