//! Leaving out words that must be said earns points.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// Leaving out words that must be said earns points.
pub const CODE: Code = Code {
    name: "phrase-points-positive",
    severity: Severity::Warning,
    about: "Leaving out words that must be said earns points.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for phrase in s.phrases.iter().filter(|phrase| phrase.value.points.total() > 0.0) {
        let message = format!("leaving out \"{}\" earns points", phrase.id);
        out.push(CODE.finding(phrase.at, message, "Its points are for leaving it out: write negative ones.".into()));
    }
}
