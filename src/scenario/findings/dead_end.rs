//! From a node the talk cannot be brought to any end.

use super::Code;
use crate::scenario::{Scenario, graph::Graph};
use crate::words::{Finding, Severity};

/// From a node the talk cannot be brought to any end.
pub const CODE: Code =
    Code { name: "dead-end", severity: Severity::Error, about: "From a node the talk cannot be brought to any end." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for node in Graph::of(s).traps() {
        let node = s.nodes.at(node);
        let message = if node.value.choices.is_empty() {
            format!("at \"{}\" there is nothing to say or do", node.id)
        } else {
            format!("from \"{}\" the talk cannot be brought to an end", node.id)
        };
        let help = "Give it a choice with goto: or ends:, so that somebody other than the clock can end the contact.";
        out.push(CODE.finding(node.at, message, help.into()));
    }
}
