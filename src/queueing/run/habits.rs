//! What a group does otherwise than its classes say: who hears of news when, whose customers call again, who promises.

use super::{Run, later};
use crate::queueing::Habit;
use crate::queueing::chance::Purpose;
use crate::words::Span;

impl Run {
    /// Whether an agent knows what a contact of this class is about: the floor was told, and it has reached this agent.
    pub(super) fn has_heard(&self, agent: usize, class: usize, contact: u32) -> bool {
        let topic = self.centre.classes.get(class).and_then(|class| class.topic);
        topic.is_some_and(|topic| self.knows(Some(topic)) && self.has_read(agent, topic, contact))
    }

    /// Whether what the floor was told has reached an agent: at once where a workflow leads through the contact, else
    /// when the agent has read it.
    fn has_read(&self, agent: usize, topic: usize, contact: u32) -> bool {
        let spread = self.centre.topics.get(topic).map_or(Span(0), |topic| topic.spread);
        let (Some(cause), Some(a)) = (self.causes.get(topic), self.agents.get(agent)) else { return true };
        if spread == Span(0) {
            return true;
        }
        let guided = self.centre.groups.get(a.group).map_or(0.0, |group| group.guided);
        let contact = &self.contacts[contact];
        if guided > 0.0 && self.keys.stream(Purpose::Guided, contact.caller.0, contact.attempt).happens(guided) {
            return true;
        }
        let number = self.rosters.get(agent).map_or(0, |roster| roster.number);
        let who = (a.group as u64) << 32 | u64::from(number);
        let share = self.keys.stream(Purpose::News, who, topic as u32).exponential();
        self.now >= later(cause.since, share * spread.0 as f64)
    }

    /// The share of what a group answers of a class that calls again, where the class's own is `usual`.
    #[inline]
    pub(super) fn repeats(&self, group: usize, class: usize, usual: f64) -> f64 {
        self.habit(group, class).and_then(|habit| habit.repeats).unwrap_or(usual)
    }

    /// The share of unanswered needs for which a group promises a callback, where the class's own is `usual`.
    pub(super) fn promises_of(&self, group: usize, class: usize, usual: f64) -> f64 {
        self.habit(group, class).and_then(|habit| habit.promises).unwrap_or(usual)
    }

    fn habit(&self, group: usize, class: usize) -> Option<&Habit> {
        self.centre.groups.get(group)?.habits.iter().find(|habit| habit.class == class)
    }
}
