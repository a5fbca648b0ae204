//! A choice leads back although no side talk can have begun.

use super::Code;
use crate::scenario::{ChoicePlace, Scenario, Then, graph::Graph};
use crate::words::{Finding, Id, Severity};
use std::collections::BTreeMap;

/// A choice leads back although no side talk can have begun.
pub const CODE: Code = Code {
    name: "back-without-detour",
    severity: Severity::Warning,
    about: "A choice leads back although no side talk can have begun.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let graph = Graph::of(s);
    let inside = graph.after_detours();
    let any = graph.has_detours();
    let positions: BTreeMap<&Id, usize> = s.nodes.iter().enumerate().map(|(n, node)| (&node.id, n)).collect();
    for (place, choice) in s.choices().filter(|(_, choice)| choice.value.to == Then::Back) {
        let open = match place {
            ChoicePlace::Node(node) => positions.get(node).is_some_and(|n| inside[*n]),
            ChoicePlace::Anytime | ChoicePlace::Transfer(_) => any,
            // There the finding is that nothing leads on at all.
            ChoicePlace::WrapUp => true,
        };
        if !open {
            let message = format!("\"{}\" is never offered: no side talk leads here", choice.id);
            out.push(CODE.finding(
                choice.at,
                message,
                "Write detour: where the side talk begins, or goto: here.".into(),
            ));
        }
    }
}
