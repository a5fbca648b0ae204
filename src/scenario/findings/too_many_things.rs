//! There is more of something than a conversation has room for.

use super::Code;
use crate::scenario::{ChoicePlace, Condition, Effect, Entries, Scenario, Then, graph::Graph, walk};
use crate::words::{Finding, Place, Severity};
use std::collections::BTreeSet;

/// There is more of something than a conversation has room for.
pub const CODE: Code = Code {
    name: "too-many-things",
    severity: Severity::Error,
    about: "There is more of something than a conversation has room for.",
};

/// How many of each thing a conversation has room for, in the order of the check.
pub const ROOM: [(&str, usize); 9] = [
    ("facts", 64),
    ("systems", 6),
    ("departments", 8),
    ("promises", 8),
    ("products", 16),
    ("phrases", 16),
    ("flags", 32),
    ("goals", 32),
    ("nodes", 250),
];
/// Nodes whose visits a condition may count.
pub const COUNTED: usize = 16;
/// Choices that may have to be remembered, because they can be met again or a condition asks about them.
pub const REMEMBERED: usize = 128;

/// Where the first one stands for which there is no room.
fn beyond<T>(entries: &Entries<T>, room: usize) -> Option<Place> {
    entries.0.get(room).map(|entry| entry.at)
}

fn flags(s: &Scenario) -> Option<Place> {
    let mut seen = BTreeSet::new();
    walk::effects(s).into_iter().find_map(|effect| match effect {
        Effect::Set(flag) if seen.insert(&flag.id) && seen.len() > ROOM[6].1 => Some(flag.at),
        _ => None,
    })
}

fn counted(s: &Scenario) -> Option<Place> {
    let mut seen = BTreeSet::new();
    walk::conditions(s).into_iter().find_map(|(at, condition)| match condition {
        Condition::Visited(node, _) if seen.insert(&node.id) && seen.len() > COUNTED => Some(at),
        _ => None,
    })
}

fn remembered(s: &Scenario) -> Option<Place> {
    let graph = Graph::of(s);
    let mut asked = BTreeSet::new();
    for (_, condition) in walk::conditions(s) {
        if let Condition::Did(node, choice) = condition {
            asked.insert((&node.id, &choice.id));
        }
    }
    let comes_back: BTreeSet<_> =
        s.nodes.iter().enumerate().filter(|(n, _)| graph.comes_back_to(*n)).map(|(_, node)| &node.id).collect();
    let mut kept = s.choices().filter(|(place, entry)| {
        let choice = &entry.value;
        let met_again = match place {
            ChoicePlace::Node(id) => matches!(choice.to, Then::Stay | Then::Detour(_)) || comes_back.contains(id),
            ChoicePlace::Anytime | ChoicePlace::WrapUp | ChoicePlace::Transfer(_) => true,
        };
        let asked = matches!(place, ChoicePlace::Node(id) if asked.contains(&(*id, &entry.id)));
        met_again && !choice.again || asked
    });
    kept.nth(REMEMBERED).map(|(_, entry)| entry.at)
}

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let places = [
        beyond(&s.facts, ROOM[0].1),
        beyond(&s.systems, ROOM[1].1),
        beyond(&s.departments, ROOM[2].1),
        beyond(&s.promises, ROOM[3].1),
        beyond(&s.products, ROOM[4].1),
        beyond(&s.phrases, ROOM[5].1),
        flags(s),
        beyond(&s.goals, ROOM[7].1),
        beyond(&s.nodes, ROOM[8].1),
        counted(s),
        remembered(s),
    ];
    let more = [("nodes whose visits are counted", COUNTED), ("choices that must be remembered", REMEMBERED)];
    for ((what, room), place) in ROOM.into_iter().chain(more).zip(places) {
        if let Some(at) = place {
            let message = format!("there are more than {room} {what}");
            out.push(CODE.finding(at, message, "Leave some out, or divide the scenario.".into()));
        }
    }
}
