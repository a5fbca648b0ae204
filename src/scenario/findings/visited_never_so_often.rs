//! A condition waits for more visits of a node than there can be.

use super::Code;
use crate::scenario::{Condition, Scenario, graph::Graph, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeMap;

/// A condition waits for more visits of a node than there can be.
pub const CODE: Code = Code {
    name: "visited-never-so-often",
    severity: Severity::Warning,
    about: "A condition waits for more visits of a node than there can be.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let graph = Graph::of(s);
    let later = graph.reached_later();
    let positions: BTreeMap<&str, usize> = s.nodes.iter().enumerate().map(|(n, node)| (node.id.as_str(), n)).collect();
    for (at, condition) in walk::conditions(s) {
        if let Condition::Visited(name, times) = condition
            && let Some(n) = positions.get(name.id.as_str())
            && *times > 1
            && !graph.comes_back_to(*n)
            && !later[*n]
        {
            let message = format!("the talk comes to \"{}\" only once", name.id);
            out.push(CODE.finding(at, message, "Write 1, or a way back to the node.".into()));
        }
    }
}
