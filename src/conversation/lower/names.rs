//! Names turned into numbers: the place of each thing in its list, the bit of each thing that is remembered.

use super::super::rules::{Act, ChoiceIx, Test};
use super::Unready;
use crate::scenario::{ChoicePlace, Condition, Effect, Entries, Points, Ref, Scenario, WEIGHTS, room};
use crate::words::Id;
use std::cell::Cell;
use std::collections::BTreeMap;

/// What names mean in one scenario.
pub(super) struct Names<'s> {
    pub scenario: &'s Scenario,
    flags: Vec<&'s Id>,
    /// Choices of nodes in the order of [`Rules::choices`](super::Rules).
    choices: BTreeMap<(&'s Id, &'s Id), ChoiceIx>,
    /// Nodes whose visits are counted.
    counted: Vec<&'s Id>,
    /// The bit of each choice that is remembered.
    said: BTreeMap<ChoiceIx, u8>,
    /// Something can be taken out of the basket again.
    pub takes_out: bool,
    /// An effect was met that moves the customer's cooperation.
    pub moves_cooperation: Cell<bool>,
}

/// The place of a name in its list.
pub(super) fn find<T>(entries: &Entries<T>, name: &Ref) -> Result<u8, Unready> {
    entries.position(&name.id).map(|p| p as u8).ok_or_else(|| Unready::Unknown(name.id.clone(), name.at))
}

impl<'s> Names<'s> {
    /// The names of a scenario for which there is room.
    pub fn of(scenario: &'s Scenario) -> Names<'s> {
        let choices = scenario.choices().enumerate().filter_map(|(ix, (place, entry))| match place {
            ChoicePlace::Node(node) => Some(((node, &entry.id), ix as ChoiceIx)),
            ChoicePlace::Anytime | ChoicePlace::WrapUp | ChoicePlace::Transfer(_) => None,
        });
        let remembered = room::remembered(scenario).into_iter().enumerate();
        Names {
            scenario,
            flags: room::flags(scenario).into_iter().map(|(_, id)| id).collect(),
            choices: choices.collect(),
            counted: room::counted(scenario).into_iter().map(|(_, id)| id).collect(),
            said: remembered.map(|(bit, (_, position))| (position as ChoiceIx, bit as u8)).collect(),
            takes_out: scenario.takes_out(),
            moves_cooperation: Cell::new(false),
        }
    }

    /// The slot of a node whose visits are counted.
    pub fn slot(&self, node: &Id) -> Option<u8> {
        self.counted.iter().position(|counted| *counted == node).map(|slot| slot as u8)
    }

    /// The bit of a choice that is remembered.
    pub fn said(&self, ix: ChoiceIx) -> Option<u8> {
        self.said.get(&ix).copied()
    }

    fn flag(&self, name: &Ref) -> Result<u8, Unready> {
        let position = self.flags.iter().position(|id| **id == name.id);
        position.map(|p| p as u8).ok_or_else(|| Unready::Unknown(name.id.clone(), name.at))
    }

    /// Conditions.
    pub fn tests(&self, conditions: &[Condition]) -> Result<Vec<Test>, Unready> {
        conditions.iter().map(|c| self.test(c)).collect()
    }

    fn test(&self, condition: &Condition) -> Result<Test, Unready> {
        let s = self.scenario;
        Ok(match condition {
            Condition::Knows(x) => Test::Known(find(&s.facts, x)?),
            Condition::Noted(x) => Test::Marked(find(&s.facts, x)?),
            Condition::Saved(x) => Test::Saved(find(&s.facts, x)?),
            Condition::Did(node, choice) => {
                let ix = self
                    .choices
                    .get(&(&node.id, &choice.id))
                    .ok_or_else(|| Unready::Unknown(choice.id.clone(), choice.at))?;
                let bit = self.said.get(ix).ok_or_else(|| Unready::Unknown(choice.id.clone(), choice.at))?;
                Test::Said(*bit)
            }
            Condition::Visited(x, times) => {
                find(&s.nodes, x)?;
                let slot = self.slot(&x.id).ok_or_else(|| Unready::Unknown(x.id.clone(), x.at))?;
                Test::Visited { slot, times: *times }
            }
            Condition::Tagged(x) => Test::Reason(find(&s.reasons, x)?),
            Condition::Promised(x) => Test::PromiseMade(find(&s.promises, x)?),
            Condition::Recorded(x) => Test::PromiseRecorded(find(&s.promises, x)?),
            Condition::Frozen(x) => Test::Frozen(find(&s.systems, x)?),
            Condition::Settled => Test::Settled,
            Condition::AngerAtLeast(n) => Test::AngerAtLeast(*n),
            Condition::AngerAtMost(n) => Test::AngerAtMost(*n),
            Condition::TrustAtLeast(n) => Test::TrustAtLeast(*n),
            Condition::TrustAtMost(n) => Test::TrustAtMost(*n),
            Condition::CooperationAtLeast(n) => Test::CooperationAtLeast(*n),
            Condition::PressureAtMost(n) => Test::PressureAtMost(*n),
            Condition::After(time) => Test::After(time.0),
            Condition::Before(time) => Test::Before(time.0),
            Condition::Compensation(state) => Test::Compensation(*state as u8),
            Condition::Phrase(x) => Test::Phrase(find(&s.phrases, x)?),
            Condition::Followed(x) => Test::Followed(find(&s.procedures, x)?),
            Condition::InBasket(x) => Test::InBasket(find(&s.products, x)?),
            Condition::BasketAtLeast(n) => Test::BasketAtLeast(*n),
            Condition::Is(x) => Test::Flag(self.flag(x)?),
            Condition::Ended(x) => Test::Ended(find(&s.endings, x)?),
            Condition::Never => Test::Never,
            Condition::Not(inner) => Test::Not(Box::new(self.test(inner)?)),
            Condition::AnyOf(inner) => Test::Any(self.tests(inner)?),
        })
    }

    /// Effects.
    pub fn acts(&self, effects: &[Effect]) -> Result<Vec<Act>, Unready> {
        let s = self.scenario;
        let act = |effect: &Effect| {
            Ok(match effect {
                Effect::Anger(n) => Act::Anger(*n),
                Effect::Trust(n) => Act::Trust(*n),
                Effect::Cooperation(n) => {
                    self.moves_cooperation.set(true);
                    Act::Cooperation(*n)
                }
                Effect::Pressure(n) => Act::Pressure(*n),
                Effect::Learn(x) => Act::Learn(find(&s.facts, x)?),
                Effect::Note(x) => Act::Mark(find(&s.facts, x)?),
                Effect::Promise(x) => Act::Promise(find(&s.promises, x)?),
                Effect::Settle => Act::Settle,
                Effect::Set(x) => Act::Set(self.flag(x)?),
                Effect::Compensation(state) => Act::Compensation(*state as u8),
                Effect::TakeOut(x) => Act::TakeOut(find(&s.products, x)?),
            })
        };
        effects.iter().map(act).collect()
    }

    /// Facts as a set of bits.
    pub fn facts(&self, names: &[Ref]) -> Result<u64, Unready> {
        names.iter().try_fold(0, |set, name| Ok(set | 1 << find(&self.scenario.facts, name)?))
    }

    /// What a tag is worth.
    pub fn points(&self, tag: &str) -> Points {
        self.weighted(self.scenario.tag_points(tag).unwrap_or_default())
    }

    /// Points with the scenario's weights.
    pub fn weighted(&self, points: Points) -> Points {
        Points(std::array::from_fn(|i| points.0[i] * self.scenario.weights[i] / WEIGHTS[i]))
    }
}
