//! A choice that can be said again and again earns points.

use super::{Code, shown, tag_points};
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A choice that can be said again and again earns points.
pub const CODE: Code = Code {
    name: "again-with-points",
    severity: Severity::Warning,
    about: "A choice that can be said again and again earns points.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let worth = tag_points(s);
    for (_, entry) in s.choices().filter(|(_, entry)| entry.value.again) {
        let earns = |tag: &str| worth.get(tag).is_some_and(|points| points.0.iter().any(|points| *points > 0.0));
        if let Some((tag, _)) = entry.value.tags.iter().find(|(tag, _)| earns(tag)) {
            let tag = shown(tag);
            let message = format!("\"{}\" can be said again and again, and earns points for {tag} each time", entry.id);
            out.push(CODE.finding(entry.at, message, "Delete again: true, or the tag.".into()));
        }
    }
}
