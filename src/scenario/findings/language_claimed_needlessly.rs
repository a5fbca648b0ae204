//! A language is claimed twice, or is the scenario's own.

use super::{Code, shown};
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A language is claimed twice, or is the scenario's own.
pub const CODE: Code = Code {
    name: "language-claimed-needlessly",
    severity: Severity::Warning,
    about: "A language is claimed twice, or is the scenario's own.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let mut seen = BTreeSet::from([s.language.as_str()]);
    for (language, at) in s.languages.iter().filter(|(language, _)| !seen.insert(language)) {
        let message = format!("the language {} is there already", shown(language));
        out.push(CODE.finding(*at, message, "Delete it here.".into()));
    }
}
