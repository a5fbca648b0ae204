//! A node leaves little to choose.

use super::Code;
use crate::scenario::{Opening, Scenario};
use crate::words::{Finding, Severity};

/// A node leaves little to choose.
pub const CODE: Code = Code { name: "few-choices", severity: Severity::Note, about: "A node leaves little to choose." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for node in s.nodes.iter().filter(|node| !matches!(node.value.opens, Opening::Flood(_))) {
        let help =
            "At least three plausible answers make a decision; the anytime choices of the scenario do not count here.";
        let severity = match node.value.choices.len() {
            1 => Severity::Warning,
            2 => Severity::Note,
            _ => continue,
        };
        let message = format!("\"{}\" has fewer than three choices", node.id);
        out.push(Finding { severity, ..CODE.finding(node.at, message, help.into()) });
    }
}
