//! How somebody outside takes part: new numbers, a cause brought to the floor, the human seat.

use std::sync::Arc;

use super::contacts::State;
use super::crew::InHand;
use super::{Event, Run, Ticket, crew};
use crate::queueing::{Caller, Centre, Outcome, Refusal};
use crate::words::Moment;

impl Run {
    /// From now on these numbers hold: rates, patience, handling, staff, departments, everything but the shape of the day.
    ///
    /// Contacts in hand end as they were going to. Changes planned in the centre the day began with stay planned;
    /// those of the new one do not count.
    pub fn interfere(&mut self, centre: Arc<Centre>) -> Result<(), Refusal> {
        let now = &self.centre;
        let shape = |c: &Centre| {
            (c.open, c.close, c.interval, c.classes.len(), c.groups.len(), c.departments.len(), c.topics.len())
        };
        let each = |c: &Centre| c.groups.iter().map(|group| group.parallel.clamp(1, 64)).collect::<Vec<_>>();
        if shape(now) != shape(&centre) || each(now) != each(&centre) {
            return Err(Refusal::AnotherCentre);
        }
        self.settle_books();
        let old = std::mem::replace(&mut self.centre, centre);
        for class in 0..self.lines.len() {
            self.lines[class].takes_over(&self.centre, class);
            self.arrivals[class].change(&self.centre, self.now, &self.keys);
            self.plan_arrival(class);
        }
        for group in 0..self.crews.len() {
            self.crews[group].serves = crew::serves(&self.centre, group);
            self.crews[group].stretch = self.centre.groups[group].stretch;
            self.set_duty(group);
            let freezes = |centre: &Centre| centre.groups.get(group).and_then(|group| group.freezes);
            self.renew_agents(group, freezes(&old) != freezes(&self.centre));
        }
        self.begin_topics();
        // Whoever is free may now answer what was not theirs before.
        for class in 0..self.lines.len() {
            while let Some(contact) = self.lines[class].first(&self.contacts) {
                if !self.offer_to_free(contact) {
                    break;
                }
            }
            self.hand_out_tasks(class);
            // And those still in line may go over to others after another wait than before.
            for (contact, stamp) in self.lines[class].order.clone() {
                let c = &self.contacts[contact];
                if c.stamp == stamp && c.state == State::Waiting {
                    self.plan_overflow(contact);
                }
            }
        }
        Ok(())
    }

    /// The next change of the centre that was planned from the beginning.
    pub(super) fn next_change(&mut self) {
        if self.changes.is_empty() {
            return;
        }
        let (_, centre) = self.changes.remove(0);
        if let Some((at, _)) = self.changes.first() {
            self.plan(*at, Event::Changes, 0);
        }
        // A change of another shape is passed over, as every number that makes no sense.
        let _ = self.interfere(centre);
    }

    /// Somebody brings a cause to the floor: whoever calls about it from now on finds informed agents.
    pub fn tell_floor(&mut self, topic: usize) {
        self.cause_known(topic);
    }

    /// Ends the contact in the human seat at `at`, after-call work included, with everything settled.
    ///
    /// The day goes on to `at` first, and what was planned for that very moment happens before the release.
    pub fn release_seat(&mut self, at: Moment) -> Result<(), Refusal> {
        self.release_seat_as(at, Outcome::Solved)
    }

    /// Ends the contact in the human seat at `at` as it was handled there; of several the one that has been there longest.
    pub fn release_seat_as(&mut self, at: Moment, outcome: Outcome) -> Result<(), Refusal> {
        let slot = self.seat_slot();
        self.release(at, slot, outcome)
    }

    /// Ends one of the contacts in the human seat, that of this caller, at `at` as it was handled there.
    pub fn release_seat_contact(&mut self, at: Moment, caller: Caller, outcome: Outcome) -> Result<(), Refusal> {
        let slot = self.seat_slot_of(caller);
        self.release(at, slot, outcome)
    }

    fn release(&mut self, at: Moment, slot: Option<usize>, outcome: Outcome) -> Result<(), Refusal> {
        if at < self.now {
            return Err(Refusal::InThePast { asked: at, now: self.now });
        }
        let Some(slot) = slot else { return Err(Refusal::NobodyInTheSeat) };
        self.advance_to(at);
        self.slots[slot].outcome = outcome;
        self.slot_ends(slot);
        if self.closed {
            self.all_go_home_when_quiet();
        }
        Ok(())
    }

    /// Whether the person outside sits in the human seat at this moment.
    #[inline]
    pub(super) fn seat_is_taken(&self) -> bool {
        let (from, to) = self.centre.seat_hours;
        from <= self.now && self.now < to
    }

    /// The person in the human seat does something else: nobody is put through until [`Run::seat_comes_back`].
    ///
    /// Refused while a customer is on the line.
    pub fn seat_steps_away(&mut self) -> Result<(), Refusal> {
        let Some(agent) = self.agents.iter().position(|agent| agent.human) else {
            return Err(Refusal::NobodyInTheSeat);
        };
        if self.agents[agent].open > 0 {
            return Err(Refusal::CustomerOnTheLine);
        }
        self.unlist(agent);
        (self.agents[agent].frozen, self.agents[agent].since) = (true, self.now);
        Ok(())
    }

    /// Whether the person in the human seat does something else as soon as nothing is in hand any more: from now on nobody
    /// is put through until [`Run::seat_comes_back`]. Without a contact in hand it changes nothing.
    pub fn seat_leaves_next(&mut self, leaves: bool) {
        let Some(agent) = self.agents.iter().position(|agent| agent.human && agent.open > 0) else { return };
        if leaves {
            // Whoever holds several chats may have room for one more, and has none from now on.
            self.unlist(agent);
            self.agents[agent].frozen = true;
        } else if std::mem::take(&mut self.agents[agent].frozen) && self.agents[agent].there {
            self.frees(agent);
        }
    }

    /// The person is back in the human seat, and whoever is first in line may be put through at once.
    pub fn seat_comes_back(&mut self) {
        if let Some(agent) = self.agents.iter().position(|agent| agent.human && agent.frozen) {
            self.agents[agent].frozen = false;
            self.agents[agent].since = self.now;
            if self.agents[agent].there {
                self.frees(agent);
            }
        }
    }

    /// The slot of the human seat that holds a contact, the one that has been there longest.
    pub(super) fn seat_slot(&self) -> Option<usize> {
        self.seat_slots().min_by_key(|slot| self.slots[*slot].since)
    }

    /// The slots of the human seat that hold a contact.
    pub(super) fn seat_slots(&self) -> impl Iterator<Item = usize> {
        let first = self.agents.iter().find(|agent| agent.human).map_or(self.slots.len(), |agent| agent.slot);
        (first..self.slots.len()).filter(move |slot| {
            let s = &self.slots[*slot];
            // What has a planned end is the average agent's, before or after the person's hours.
            let open = s.ticket == Ticket::default() && matches!(s.work, InHand::Contact(_));
            self.agents[s.agent as usize].human && open
        })
    }

    /// The slot of the human seat that holds this caller.
    fn seat_slot_of(&self, caller: Caller) -> Option<usize> {
        self.seat_slots().find(
            |slot| matches!(self.slots[*slot].work, InHand::Contact(contact) if self.contacts[contact].caller == caller),
        )
    }
}
