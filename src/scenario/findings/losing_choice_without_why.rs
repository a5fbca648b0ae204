//! A choice costs points, and no reason is given.

use super::{Code, tag_points};
use crate::scenario::{Points, Scenario};
use crate::words::{Finding, Severity};

/// A choice costs points, and no reason is given.
pub const CODE: Code = Code {
    name: "losing-choice-without-why",
    severity: Severity::Warning,
    about: "A choice costs points, and no reason is given.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let worth = tag_points(s);
    for (_, entry) in s.choices() {
        let choice = &entry.value;
        let tags = choice.tags.iter().map(|(tag, _)| tag.as_str());
        let mixed = choice.register.is_some() && choice.register != s.register;
        let all = tags.chain(mixed.then_some("mixed_register"));
        let points = all.fold(Points::default(), |sum, tag| sum + worth.get(tag).copied().unwrap_or_default());
        let reason = choice.why.as_ref().is_some_and(|why| !why.source.trim().is_empty());
        if !reason && (choice.fatal || points.total() < 0.0) {
            let message = format!("\"{}\" costs points, and nobody learns why", entry.id);
            out.push(CODE.finding(entry.at, message, "Write why: with one or two sentences that teach.".into()));
        }
    }
}
