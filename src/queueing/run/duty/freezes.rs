//! Systems that stand still, and with them whatever their agents have in hand.

use crate::queueing::chance::Purpose;
use crate::queueing::run::crew::InHand;
use crate::queueing::run::{Event, Moment, Run, Ticket, later};

impl Run {
    /// Plans the next freeze of an agent's system after `from`.
    pub(super) fn plan_freeze(&mut self, agent: usize, from: Moment) {
        let a = &self.agents[agent];
        let freezes = self.centre.groups.get(a.group).and_then(|group| group.freezes);
        let usable = freezes.filter(|freezes| freezes.per_day > 0.0 && freezes.per_day.is_finite());
        let Some(freezes) = usable.filter(|_| !self.closed) else {
            self.rosters[agent].freeze_ticket = Ticket::default();
            return;
        };
        let key = (a.group as u64) << 32 | u64::from(self.rosters[agent].number);
        let gap = self.keys.stream(Purpose::Freeze, key, self.rosters[agent].freezes).exponential();
        let day = (self.centre.close - self.centre.open).0 as f64;
        let at = later(from, gap * day / freezes.per_day);
        self.rosters[agent].freezes += 1;
        self.rosters[agent].freeze_ticket =
            if at < self.centre.close { self.plan(at, Event::Freezes, agent as u32) } else { Ticket::default() };
    }

    /// An agent's system stands still, and with it whatever the agent has in hand.
    pub(in crate::queueing::run) fn freezes(&mut self, agent: usize) {
        let a = &self.agents[agent];
        let group = a.group;
        let numbers = self.centre.groups.get(group);
        let length = numbers.and_then(|group| group.freezes).map_or(0, |freezes| freezes.length.0);
        let until = later(self.now, length as f64);
        if a.there && !a.frozen && !(a.human && self.seat_is_taken()) && length > 0 {
            let slots = a.slot..a.slot + self.crews[group].each;
            self.unlist(agent);
            self.tally.groups[group][self.interval].frozen_ms += length;
            self.agents[agent].frozen = true;
            self.rosters[agent].frozen_until = until;
            self.rosters[agent].thaw_ticket = self.plan(until, Event::Thaws, agent as u32);
            for slot in slots {
                let s = self.slots[slot];
                if s.work != InHand::Nothing && s.ticket != Ticket::default() {
                    let talk_ends =
                        if s.talk_ends > self.now { later(s.talk_ends, length as f64) } else { s.talk_ends };
                    self.ends_at(slot, later(s.ends, length as f64), talk_ends);
                }
            }
        }
        self.plan_freeze(agent, until);
    }

    /// The system is back.
    pub(in crate::queueing::run) fn thaws(&mut self, agent: usize) {
        self.agents[agent].frozen = false;
        if self.agents[agent].there {
            self.frees(agent);
        }
    }
}
