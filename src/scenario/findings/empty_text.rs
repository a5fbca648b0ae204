//! A text has no words.

use super::Code;
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};

/// A text has no words.
pub const CODE: Code = Code { name: "empty-text", severity: Severity::Warning, about: "A text has no words." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for text in walk::texts(s) {
        // A text that is missing altogether was reported when read, an empty reason is reported as such.
        let reason = text.line.starts_with("goal-") || text.line.ends_with(".why");
        if text.source.trim().is_empty() && text.at.to > 0 && !reason {
            out.push(CODE.finding(text.at, "this text is empty".into(), "Write what is said or shown here.".into()));
        }
    }
}
