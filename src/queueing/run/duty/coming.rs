//! Who comes in, who goes home, and what becomes of what they have in hand.

use crate::queueing::run::contacts::Why;
use crate::queueing::run::crew::InHand;
use crate::queueing::run::{Run, Ticket};

impl Run {
    pub(super) fn comes_in(&mut self, agent: usize) {
        let group = self.agents[agent].group;
        self.book_crew(group);
        let a = &mut self.agents[agent];
        (a.there, a.leaving, a.since) = (true, false, self.now);
        self.crews[group].there += 1;
        self.frees(agent);
    }

    /// The agent, who has nothing in hand, leaves.
    pub(in crate::queueing::run) fn goes_home(&mut self, agent: usize) {
        let group = self.agents[agent].group;
        self.unlist(agent);
        self.no_longer_busy(agent);
        self.book_crew(group);
        let a = &mut self.agents[agent];
        let crew = &mut self.crews[group];
        crew.leaving -= u32::from(a.leaving);
        crew.there -= 1;
        (a.there, a.leaving, a.since) = (false, false, self.now);
        crew.home.push(agent as u32);
    }

    /// Whatever the agent has in hand is cut off: contacts go back to the head of their line, tasks wait again.
    pub(super) fn is_interrupted(&mut self, agent: usize) {
        let a = &self.agents[agent];
        let slots = a.slot..a.slot + self.crews[a.group].each;
        self.unlist(agent);
        for slot in slots {
            let s = &mut self.slots[slot];
            let (work, since, talk_ends, outcome) = (s.work, s.since, s.talk_ends, s.outcome);
            (s.work, s.ticket) = (InHand::Nothing, Ticket::default());
            match work {
                // The customer has gone already: only the after-call work is cut short.
                InHand::Contact(contact) if talk_ends <= self.now => {
                    self.contact_ends(contact, self.now - since, talk_ends, outcome);
                }
                InHand::Contact(contact) => {
                    let (class, interval) = (self.contacts[contact].class as usize, self.contacts[contact].interval);
                    self.tally.count(class, interval).handle_ms += (self.now - since).0;
                    self.goes_back(contact);
                }
                InHand::Task(task) => self.task_is_cut_off(task, self.now - since),
                InHand::Nothing => {}
            }
        }
        let a = &mut self.agents[agent];
        (a.open, a.full) = (0, false);
    }

    /// A contact that was cut off: counted as a new attempt, first in line.
    fn goes_back(&mut self, contact: u32) {
        let (now, interval) = (self.now, self.interval as u16);
        let c = &mut self.contacts[contact];
        c.attempt += 1;
        // A place in line that the contact has left may still stand there: it is not this one.
        c.stamp = c.stamp.wrapping_add(1);
        c.timer = Ticket::default();
        (c.interval, c.since, c.why) = (interval, now, Why::Unsolved);
        let class = c.class as usize;
        let count = self.tally.count(class, interval);
        count.attempted += 1;
        count.offered += 1;
        count.failure_demand += 1;
        if !self.offer_to_free(contact) {
            self.waits_first(contact);
        }
    }

    /// Nobody waits any more after closing time: whoever has nothing in hand leaves.
    pub(in crate::queueing::run) fn all_go_home_when_quiet(&mut self) {
        let idle = |run: &Run| run.crews.iter().any(|crew| crew.there > crew.busy);
        if self.waiting > 0 || self.in_menu > 0 || !idle(self) {
            return;
        }
        for agent in 0..self.agents.len() {
            if self.agents[agent].there && self.agents[agent].open == 0 {
                self.goes_home(agent);
            }
        }
    }
}
