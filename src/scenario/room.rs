//! How much a conversation has room for, and what of a scenario takes it up.
//!
//! Checking says what is too much, with its place; the engine asks the same before it packs a situation into bits.

use super::graph::Graph;
use super::{ChoicePlace, Condition, Effect, Entries, Scenario, Then, walk};
use crate::words::{Id, Place};
use std::collections::BTreeSet;

/// Systems: each has a place of its own for what is on its way there.
pub const SYSTEMS: usize = 6;

/// Something of which there is more than there is room for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Surplus {
    /// What there is too much of.
    pub what: &'static str,
    /// How many of them there is room for.
    pub room: usize,
    /// Where the first one stands that does not fit.
    pub at: Place,
}

/// Everything of which there is too much. Room is what a bit, two bits or a byte each in a situation can hold.
pub fn surplus(s: &Scenario) -> Vec<Surplus> {
    let look_ups = s.systems.iter().flat_map(|system| &system.value.look_up).map(|entry| entry.at);
    let questions = s.departments.iter().flat_map(|department| &department.value.questions).map(|entry| entry.at);
    let found = [
        beyond("facts", 64, places(&s.facts)),
        beyond("systems", SYSTEMS, places(&s.systems)),
        beyond("departments", 8, places(&s.departments)),
        beyond("promises", 8, places(&s.promises)),
        beyond("products", 16, places(&s.products)),
        beyond("phrases", 16, places(&s.phrases)),
        beyond("flags", 32, flags(s).into_iter().map(|(at, _)| at)),
        beyond("goals", 32, places(&s.goals)),
        beyond("reasons", 32, places(&s.reasons)),
        beyond("nodes", 250, places(&s.nodes)),
        beyond("endings", 250, places(&s.endings)),
        beyond("later contacts", 250, places(&s.later)),
        beyond("procedures", 250, places(&s.procedures)),
        beyond("look-ups", 250, look_ups),
        beyond("questions", 250, questions),
        beyond("choices", 10_000, s.choices().map(|(_, entry)| entry.at)),
        beyond("nodes whose visits are counted", 16, counted(s).into_iter().map(|(at, _)| at)),
        beyond("choices that must be remembered", 128, remembered(s).into_iter().map(|(at, _)| at)),
    ];
    found.into_iter().flatten().collect()
}

fn beyond(what: &'static str, room: usize, mut places: impl Iterator<Item = Place>) -> Option<Surplus> {
    places.nth(room).map(|at| Surplus { what, room, at })
}

fn places<T>(entries: &Entries<T>) -> impl Iterator<Item = Place> {
    entries.iter().map(|entry| entry.at)
}

/// The flags that are set somewhere, each where that is first done.
pub fn flags(s: &Scenario) -> Vec<(Place, &Id)> {
    let mut seen = BTreeSet::new();
    let set = walk::effects(s).into_iter().filter_map(|effect| match effect {
        Effect::Set(flag) if seen.insert(&flag.id) => Some((flag.at, &flag.id)),
        _ => None,
    });
    set.collect()
}

/// The nodes whose visits a condition counts, each where that is first done.
pub fn counted(s: &Scenario) -> Vec<(Place, &Id)> {
    let mut seen = BTreeSet::new();
    let counted = walk::conditions(s).into_iter().filter_map(|(at, condition)| match condition {
        Condition::Visited(node, _) if seen.insert(&node.id) => Some((at, &node.id)),
        _ => None,
    });
    counted.collect()
}

/// The choices that have to be remembered, by their position among [`Scenario::choices`]: those that can be met again
/// and may not be said again, and those that a condition asks about.
pub fn remembered(s: &Scenario) -> Vec<(Place, usize)> {
    let graph = Graph::of(s);
    let mut asked = BTreeSet::new();
    for (_, condition) in walk::conditions(s) {
        if let Condition::Did(node, choice) = condition {
            asked.insert((&node.id, &choice.id));
        }
    }
    let comes_back: BTreeSet<_> =
        s.nodes.iter().enumerate().filter(|(n, _)| graph.comes_back_to(*n)).map(|(_, node)| &node.id).collect();
    let kept = s.choices().enumerate().filter(|(_, (place, entry))| {
        let choice = &entry.value;
        let met_again = match place {
            ChoicePlace::Node(id) => matches!(choice.to, Then::Stay | Then::Detour(_)) || comes_back.contains(id),
            ChoicePlace::Anytime | ChoicePlace::WrapUp | ChoicePlace::Transfer(_) => true,
        };
        let asked = matches!(place, ChoicePlace::Node(id) if asked.contains(&(*id, &entry.id)));
        met_again && !choice.again || asked
    });
    kept.map(|(position, (_, entry))| (entry.at, position)).collect()
}
