//! A fact both decides the case and leads astray.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A fact both decides the case and leads astray.
pub const CODE: Code = Code {
    name: "decisive-and-red-herring",
    severity: Severity::Warning,
    about: "A fact both decides the case and leads astray.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for fact in s.facts.iter().filter(|fact| fact.value.decisive && fact.value.red_herring) {
        let message = format!("\"{}\" cannot both decide the case and lead astray", fact.id);
        out.push(CODE.finding(fact.at, message, "Delete decisive: true or red_herring: true.".into()));
    }
}
