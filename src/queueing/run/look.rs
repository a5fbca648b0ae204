//! What can be seen of a day in progress.

use super::contacts::State;
use super::crew::InHand;
use super::{Run, Ticket};
use crate::queueing::{AgentState, Seat, Waiting};
use crate::words::Moment;

impl Run {
    /// Who waits on the line, the longest first.
    pub fn waiting(&self) -> impl Iterator<Item = Waiting> {
        let mut patience = std::collections::BTreeMap::new();
        for planned in self.patience.iter() {
            let contact = planned.what() as u32;
            if self.contacts[contact].patience == planned.ticket() {
                patience.insert(contact, planned.at());
            }
        }
        let in_line = self.lines.iter().flat_map(|line| line.order.iter()).filter_map(|&(contact, stamp)| {
            let c = &self.contacts[contact];
            (c.stamp == stamp && c.state == State::Waiting).then_some(contact)
        });
        let mut waiting: Vec<(Moment, u32)> = in_line
            .chain(self.tasks.in_person.iter().copied())
            .map(|contact| (self.contacts[contact].since, contact))
            .collect();
        waiting.sort_unstable();
        waiting.into_iter().map(move |(since, contact)| {
            let c = &self.contacts[contact];
            Waiting {
                caller: c.caller,
                class: c.class as usize,
                since,
                patience_ends: patience.get(&contact).copied(),
                attempt: c.attempt,
            }
        })
    }

    /// How many of a class wait, deferred work included.
    pub fn in_line(&self, class: usize) -> usize {
        self.lines.get(class).map_or(0, |line| line.waiting as usize)
    }

    /// How many of a class are in the menu.
    pub fn in_menu(&self, class: usize) -> usize {
        self.lines.get(class).map_or(0, |line| line.in_menu as usize)
    }

    /// What every agent of the day is doing, with the group of each.
    pub fn agents(&self) -> impl Iterator<Item = (usize, AgentState)> {
        (0..self.agents.len()).map(|agent| (self.agents[agent].group, self.doing(agent)))
    }

    fn doing(&self, agent: usize) -> AgentState {
        let a = &self.agents[agent];
        if a.frozen && a.there && a.human && a.open == 0 {
            return AgentState::Away { since: a.since };
        }
        if a.frozen && a.there && !a.human {
            return AgentState::Frozen { until: self.rosters[agent].frozen_until };
        }
        let mine = self.slots.iter().skip(a.slot).take_while(|slot| slot.agent as usize == agent);
        let first = mine.filter(|slot| slot.work != InHand::Nothing).min_by_key(|slot| slot.since);
        match first.map(|slot| (slot.work, slot)) {
            Some((InHand::Contact(contact), slot)) => {
                let caller = self.contacts[contact].caller;
                if a.human && slot.ticket == Ticket::default() {
                    AgentState::Human { caller, since: slot.since }
                } else if slot.talk_ends <= self.now && a.open == 1 {
                    AgentState::AfterCall { caller, since: slot.talk_ends }
                } else {
                    AgentState::Talking { caller, contacts: a.open, since: slot.since }
                }
            }
            Some((InHand::Task(task), slot)) => {
                AgentState::CallingBack { caller: self.tasks.caller(task), since: slot.since }
            }
            _ if a.there => AgentState::Idle { since: a.since },
            _ => AgentState::Away { since: a.since },
        }
    }

    /// How things stand in the human seat.
    pub fn seat(&self) -> Seat {
        let Some(agent) = self.agents.iter().find(|agent| agent.human) else {
            // Nobody of the group has come in yet, or there is no seat at all.
            return self.centre.human_seat.map_or(Seat::None, |_| Seat::Gone { since: self.centre.open });
        };
        if let Some(held) = self.seat_slot().and_then(|slot| self.held_in(slot)) {
            return held;
        }
        if agent.there { Seat::Free { since: agent.since } } else { Seat::Gone { since: agent.since } }
    }

    /// Everybody the human seat has in hand, the one that has been there longest first; more than one only where its
    /// group holds several chats at a time.
    pub fn seat_contacts(&self) -> Vec<Seat> {
        let mut slots: Vec<usize> = self.seat_slots().collect();
        slots.sort_by_key(|slot| self.slots[*slot].since);
        slots.into_iter().filter_map(|slot| self.held_in(slot)).collect()
    }

    fn held_in(&self, slot: usize) -> Option<Seat> {
        let InHand::Contact(contact) = self.slots[slot].work else { return None };
        let (c, since) = (&self.contacts[contact], self.slots[slot].since);
        let (caller, class, waited) = (c.caller, c.class as usize, since - c.since);
        Some(Seat::Holding { caller, class, waited, attempt: c.attempt, since })
    }

    /// Whether the floor knows the cause of a topic.
    pub fn floor_knows(&self, topic: usize) -> bool {
        self.knows(Some(topic))
    }

    /// How many contacts agents have tagged with the reason of a topic.
    pub fn tagged(&self, topic: usize) -> u32 {
        self.causes.get(topic).map_or(0, |cause| cause.tagged)
    }

    /// Callbacks that are owed: for when nobody waits, and those that press.
    pub fn callbacks_owed(&self) -> usize {
        self.tasks.owed()
    }

    /// Whether the books balance at this moment, and nobody is counted in two places.
    pub fn balances(&self) -> bool {
        let of = |part: fn(&super::contacts::Line) -> u64| self.lines.iter().map(part).collect::<Vec<u64>>();
        let live: u64 = self.lines.iter().map(|line| line.waiting - line.deferred).sum();
        let crews = self.crews.iter().enumerate().all(|(group, crew)| {
            let mine = || self.agents.iter().filter(move |agent| agent.group == group);
            crew.there as usize == mine().filter(|agent| agent.there).count()
                && crew.busy as usize == mine().filter(|agent| agent.busy).count()
                && crew.ready as usize == mine().filter(|agent| agent.ready).count()
                && crew.idle as usize == mine().filter(|agent| agent.ready && agent.open == 0).count()
                && crew.leaving as usize == mine().filter(|agent| agent.leaving).count()
                && mine().all(|agent| agent.there || agent.open == 0)
        });
        self.tally.balances(&of(|line| line.in_menu), &of(|line| line.waiting))
            && of(|line| line.owed).iter().sum::<u64>() == self.tasks.owed() as u64
            && live == self.waiting
            && self.phones as usize == self.contacts.on_lines()
            && crews
    }
}
