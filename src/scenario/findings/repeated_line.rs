//! The talk can come to a node more often than there are lines for it.

use super::Code;
use crate::scenario::{Opening, Scenario, graph::Graph};
use crate::words::{Finding, Severity};

/// The talk can come to a node more often than there are lines for it.
pub const CODE: Code = Code {
    name: "repeated-line",
    severity: Severity::Warning,
    about: "The talk can come to a node more often than there are lines for it.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let graph = Graph::of(s);
    for (n, (node, entries)) in s.nodes.iter().zip(graph.entries()).enumerate() {
        if let Opening::Line { again, variants, .. } = &node.value.opens {
            let lines = 1 + again.len() + variants.len();
            if graph.comes_back_to(n) && lines < entries.min(3) {
                let message = format!("the talk can come back to \"{}\", with nothing new to be said there", node.id);
                let help =
                    "Write again: [\"…\"] with what is said on coming back; nothing is said word for word twice.";
                out.push(CODE.finding(node.at, message, help.into()));
            }
        }
    }
}
