//! The talk never gets to a node.

use super::Code;
use crate::scenario::{Scenario, graph::Graph};
use crate::words::{Finding, Severity};

/// The talk never gets to a node.
pub const CODE: Code =
    Code { name: "unreachable-node", severity: Severity::Warning, about: "The talk never gets to a node." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let reached = Graph::of(s).reached();
    for (node, _) in s.nodes.iter().zip(reached).filter(|(_, reached)| !reached) {
        let message = format!("the talk never gets to \"{}\"", node.id);
        out.push(CODE.finding(node.at, message, "Write goto: with this name at a choice, or delete the node.".into()));
    }
}
