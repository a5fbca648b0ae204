use crate::conversation::{Attempt, Offer, Opens};
use std::collections::BTreeSet;

/// Things marked that lead astray or say nothing.
pub fn measure(attempt: &Attempt) -> f64 {
    let program = attempt.program();
    let marked = super::marked(attempt);
    let facts = program.scenario.facts.iter().enumerate();
    let astray = facts.filter(|(ix, fact)| fact.value.red_herring && marked >> ix & 1 == 1).count();
    let mut empty = BTreeSet::new();
    for step in attempt.steps() {
        if let Offer::Mark(part) = step.offer
            && let Some(node) = program.rules.nodes.get(usize::from(step.before.node))
            && let Opens::Flood(flood) = &node.opens
            && flood.parts.get(usize::from(part)).is_some_and(|(_, _, cue)| cue.is_none())
        {
            empty.insert((step.before.node, part));
        }
    }
    (astray + empty.len()) as f64
}
