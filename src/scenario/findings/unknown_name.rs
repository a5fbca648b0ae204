//! A name means nothing.

use super::Code;
use crate::scenario::{Condition, Kind, Scenario, walk};
use crate::words::{Finding, Place, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// A name means nothing.
pub const CODE: Code = Code { name: "unknown-name", severity: Severity::Error, about: "A name means nothing." };

/// The finding at a name.
fn found(at: Place, kind: &str, name: &str, near: Option<&str>) -> Finding {
    let help = match near {
        Some(near) => format!("Did you mean \"{near}\"?"),
        None => format!("Write the name of a {kind} that is there, or add this one."),
    };
    CODE.finding(at, format!("there is no {kind} called \"{name}\""), help)
}

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let names = walk::Names::of(s);
    for (kind, name) in walk::names(s) {
        // Choices are known by their node, flags and trainings have findings of their own, empty names were reported.
        let elsewhere = matches!(kind, Kind::Choice | Kind::Flag | Kind::Training) || name.id.as_str().is_empty();
        if !elsewhere && !names.has(kind, name) {
            out.push(found(name.at, kind.word(), name.id.as_str(), names.nearest(kind, name)));
        }
    }
    let mut choices: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for node in &s.nodes {
        choices.insert(node.id.as_str(), node.value.choices.iter().map(|choice| choice.id.as_str()).collect());
    }
    for (at, condition) in walk::conditions(s) {
        if let Condition::Did(node, choice) = condition
            && let Some(known) = choices.get(node.id.as_str())
            && !known.contains(choice.id.as_str())
        {
            let near = names.like(choice.id.as_str(), known.iter().copied());
            out.push(found(at, Kind::Choice.word(), choice.id.as_str(), near));
        }
    }
}
