//! Who answers whom, how long it takes, and what comes of it.

use super::contacts::{State, Why};
use super::crew::InHand;
use super::{Event, Moment, Run, Ticket, later};
use crate::queueing::chance::Purpose;
use crate::queueing::{Channel, Outcome, Picks};
use crate::words::Span;

impl Run {
    /// An agent is free, wholly or for one contact more: takes somebody, or a task, or goes home, or is idle.
    #[inline]
    pub(super) fn frees(&mut self, agent: usize) {
        let a = &self.agents[agent];
        let (group, open) = (a.group, a.open);
        if a.frozen {
            self.rests(agent);
            return;
        }
        let crew = &self.crews[group];
        let surplus = !crew.people && crew.there - crew.leaving > crew.target;
        let quiet = self.closed && self.waiting == 0 && self.in_menu == 0;
        if open == 0 && (a.leaving || quiet || surplus && !(a.human && self.seat_is_taken())) {
            self.goes_home(agent);
            return;
        }
        if !a.there || a.leaving || a.full || open as usize >= self.crews[group].each {
            return;
        }
        self.unlist(agent);
        loop {
            match self.choose(agent) {
                Some(Choice::Contact(contact)) => self.answers(agent, contact),
                Some(Choice::Task(task)) => self.begins_task(agent, task),
                None => break,
            }
            let a = &self.agents[agent];
            if a.full || a.open as usize >= self.crews[group].each {
                return;
            }
        }
        self.rests(agent);
    }

    /// Nothing more to take: the agent waits for the next contact, with what is in hand.
    fn rests(&mut self, agent: usize) {
        if self.agents[agent].open == 0 {
            self.no_longer_busy(agent);
            self.agents[agent].since = self.now;
        }
        self.list(agent);
    }

    /// Who of those waiting should be taken by this agent: in person first, then by the group's way to choose,
    /// then deferred work.
    #[inline]
    fn choose(&mut self, agent: usize) -> Option<Choice> {
        let a = &self.agents[agent];
        let (group, idle) = (a.group, a.open == 0);
        if self.waiting > 0 {
            if !self.tasks.in_person.is_empty()
                && let Some(contact) = self.waits_for_me(agent)
                && (idle || self.is_chat(self.contacts[contact].class as usize))
            {
                return Some(Choice::Contact(contact));
            }
            if let [(class, _, after)] = self.crews[group].serves[..]
                && self.tasks.none_pressing()
            {
                // The plain case: one class, first come, first served.
                if (idle || self.is_chat(class))
                    && let Some(first) = self.lines[class].first(&self.contacts)
                    && (after == 0 || (self.now - self.contacts[first].since).0 >= after)
                {
                    return Some(Choice::Contact(first));
                }
            } else if let Some(choice) = self.choose_among(agent) {
                return Some(choice);
            }
        } else if !self.tasks.none_pressing()
            && let Some(choice) = self.choose_among(agent)
        {
            return Some(choice);
        }
        if idle && self.tasks.any() {
            // The agent who asks is free and not on the list.
            self.choose_task(group, self.crews[group].idle).map(Choice::Task)
        } else {
            None
        }
    }

    /// The best of the firsts in line of the classes the group answers, and of its pressing tasks.
    fn choose_among(&mut self, agent: usize) -> Option<Choice> {
        let a = &self.agents[agent];
        let (group, idle) = (a.group, a.open == 0);
        let in_order = self.centre.groups.get(group).is_some_and(|group| group.picks == Picks::InOrder);
        let mut best: Option<(f64, Moment, Choice)> = None;
        for place in 0..self.crews[group].serves.len() {
            let (class, _, after) = self.crews[group].serves[place];
            if !idle && !self.is_chat(class) {
                continue;
            }
            let line = &mut self.lines[class];
            if line.waiting == line.deferred && self.tasks.none_pressing() {
                // All who still stand in the order have left.
                line.order.clear();
                continue;
            }
            let Some(numbers) = self.centre.classes.get(class) else { continue };
            let waiting = self.lines[class].first(&self.contacts).map(|contact| {
                let since = self.contacts[contact].since;
                (since, (self.now - since).0 >= after, Choice::Contact(contact))
            });
            let pressing = self.tasks.first_pressing(class).filter(|_| idle);
            let pressing = pressing.map(|(since, task)| (since, true, Choice::Task(task)));
            for (since, _, choice) in waiting.into_iter().chain(pressing).filter(|(_, due, _)| *due) {
                let minutes = (self.now - since).as_s() / 60.0;
                let points = numbers.priority + numbers.ageing_per_min * minutes;
                let better = best
                    .as_ref()
                    .is_none_or(|(most, earliest, _)| points > *most || points == *most && since < *earliest);
                if better {
                    best = Some((points, since, choice));
                }
            }
            if in_order && best.is_some() {
                break;
            }
        }
        best.map(|(_, _, choice)| choice)
    }

    /// Somebody who waits for this agent of the last time.
    fn waits_for_me(&mut self, agent: usize) -> Option<u32> {
        let mine = |contact: &u32| self.contacts[*contact].state == State::WaitingFor(agent as u32);
        self.tasks.in_person.iter().copied().find(mine)
    }

    pub(super) fn is_chat(&self, class: usize) -> bool {
        self.lines.get(class).is_some_and(|line| line.chat)
    }

    /// Hands the contact to a free agent of the first group that has one; says whether there was one.
    pub(super) fn offer_to_free(&mut self, contact: u32) -> bool {
        let c = self.contacts[contact];
        let class = c.class as usize;
        let whole = !self.is_chat(class);
        for place in 0..self.lines[class].routes.len() {
            let (group, after) = self.lines[class].routes[place];
            if after > 0 && (self.now - c.since).0 < after {
                continue;
            }
            if let Some(agent) = self.take_free(group, whole, c.caller.0, c.attempt) {
                self.answers(agent, contact);
                self.list(agent);
                return true;
            }
        }
        false
    }

    /// The agent takes the contact, who leaves the line.
    pub(super) fn answers(&mut self, agent: usize, contact: u32) {
        let c = self.contacts[contact];
        let class = c.class as usize;
        let waited = self.now - c.since;
        self.leaves_line(contact);
        self.book_answered(&c, waited, self.agents[agent].group);
        // Where an answer settles everything there is no topic to have heard of.
        let settled = self.lines[class].settled;
        let (seated, known) = (self.seat_is_taken(), !settled && self.has_heard(agent, class, contact));
        let Run { centre, contacts, crews, agents, .. } = self;
        let Some(numbers) = centre.classes.get(class) else { return };
        let place = &mut contacts[contact];
        let again = c.attempt > 0 && c.last_agent != super::contacts::NOBODY && c.last_agent != agent as u32;
        (place.state, place.patience, place.timer) = (State::Served, Ticket::default(), Ticket::default());
        (place.last_agent, place.in_vain) = (agent as u32, 0);
        let a = &agents[agent];
        let (group, human, pace) = (a.group, a.human && seated, a.pace);
        let whole = numbers.channel != Channel::Chat;
        if human {
            self.takes_in_hand(agent, InHand::Contact(contact), whole, f64::INFINITY, 0.0, Outcome::Solved);
            return;
        }
        let handling = match &numbers.informed {
            Some(informed) if known => informed,
            _ => &numbers.handling,
        };
        let (customer, occasion) = (c.caller.0, c.attempt);
        let mut talk = handling.talk.draw(&mut self.keys.stream(Purpose::Talk, customer, occasion));
        if !handling.hold.is_nothing() {
            talk += handling.hold.draw(&mut self.keys.stream(Purpose::Hold, customer, occasion));
        }
        let mut after = 0.0;
        if !handling.after_call.is_nothing() {
            after = handling.after_call.draw(&mut self.keys.stream(Purpose::AfterCall, customer, occasion));
        }
        let served = crews[group].serves.iter().find(|(served, _, _)| *served == class);
        let factor = handling.factor * served.map_or(1.0, |(_, factor, _)| *factor) * pace;
        if c.attempt > 0 && numbers.angrier > 0.0 {
            talk *= 1.0 + numbers.angrier * f64::from(c.attempt);
        }
        talk = talk * factor + handling.extra.0 as f64;
        after *= factor;
        if settled {
            let talk = if talk.is_finite() { talk } else { 0.0 };
            self.takes_in_hand(agent, InHand::Contact(contact), whole, talk, after, Outcome::Solved);
            return;
        }
        if again {
            talk += numbers.retelling.0 as f64;
        }
        let mut outcome = Outcome::Solved;
        if numbers.need.is_some() || numbers.topic.is_some() {
            outcome = self.needs_answer(contact, group, known, &mut talk);
        }
        let numbers = &self.centre.classes[class];
        if outcome == Outcome::Solved
            && let Some(repeat) = &numbers.repeat
            && self.keys.stream(Purpose::Repeats, customer, occasion).happens(self.repeats(group, class, repeat.share))
        {
            outcome = Outcome::CallsAgain;
        }
        // A length that makes no sense is nothing.
        let talk = if talk.is_finite() { talk } else { 0.0 };
        self.takes_in_hand(agent, InHand::Contact(contact), whole, talk, after, outcome);
    }

    /// Puts work of so many milliseconds into the agent's next free hand.
    #[inline]
    pub(super) fn takes_in_hand(
        &mut self,
        agent: usize,
        work: InHand,
        whole: bool,
        talk_ms: f64,
        after_ms: f64,
        outcome: Outcome,
    ) {
        let a = &self.agents[agent];
        let (group, first, open) = (a.group, a.slot, a.open);
        let each = self.crews[group].each;
        let stretch = self.crews[group].stretch;
        let slowness = if stretch > 0.0 && open > 0 { 1.0 + stretch * f64::from(open) } else { 1.0 };
        if open > 0 && stretch > 0.0 {
            self.stretches(agent, slowness / (1.0 + stretch * f64::from(open - 1)));
        }
        let slot = (first..first + each).find(|slot| self.slots[*slot].work == InHand::Nothing).unwrap_or(first);
        let talk_ends = later(self.now, talk_ms * slowness);
        let ends = later(talk_ends, after_ms * slowness);
        let mut ticket = Ticket::default();
        if talk_ms.is_finite() {
            let planned = self.order.plan(ends, slot as u64);
            self.ends.insert(planned);
            ticket = planned.ticket();
        }
        let s = &mut self.slots[slot];
        (s.work, s.ticket, s.since, s.talk_ends, s.ends, s.outcome) =
            (work, ticket, self.now, talk_ends, ends, outcome);
        if after_ms > 0.0 {
            self.plan_hanging_up(work, talk_ends);
        }
        let a = &mut self.agents[agent];
        a.open += 1;
        a.full |= whole;
        if !a.busy {
            self.becomes_busy(agent);
        }
    }

    /// All that the agent has in hand now takes `factor` times as long as it would have.
    fn stretches(&mut self, agent: usize, factor: f64) {
        let a = &self.agents[agent];
        for slot in a.slot..a.slot + self.crews[a.group].each {
            let s = self.slots[slot];
            if s.work == InHand::Nothing || s.ticket == Ticket::default() {
                continue;
            }
            let talk_ends = if s.talk_ends > self.now {
                later(self.now, (s.talk_ends - self.now).0 as f64 * factor)
            } else {
                s.talk_ends
            };
            self.ends_at(slot, later(self.now, (s.ends - self.now).0 as f64 * factor), talk_ends);
        }
    }

    /// What is in this hand ends at another time than planned.
    pub(super) fn ends_at(&mut self, slot: usize, ends: Moment, talk_ends: Moment) {
        let planned = self.order.plan(ends, slot as u64);
        self.ends.insert(planned);
        let s = &mut self.slots[slot];
        (s.ticket, s.ends, s.talk_ends) = (planned.ticket(), ends, talk_ends);
        if talk_ends > self.now && talk_ends < ends {
            self.plan_hanging_up(self.slots[slot].work, talk_ends);
        }
        if self.ends.len() > 64 + 2 * self.slots.len() {
            let slots = &self.slots;
            self.ends.keep(|planned| slots[planned.what() as usize].ticket == planned.ticket());
        }
    }

    /// The line is free when the customer has gone, before after-call work; that matters only where lines are few.
    fn plan_hanging_up(&mut self, work: InHand, at: Moment) {
        if let InHand::Contact(contact) = work
            && self.centre.lines.is_some()
            && self.contacts[contact].on_line
        {
            self.contacts[contact].timer = self.plan(at, Event::HangsUp, contact);
        }
    }

    /// A contact or a task is over, after-call work included.
    #[inline]
    pub(super) fn slot_ends(&mut self, slot: usize) {
        let s = &mut self.slots[slot];
        let (agent, work, since, outcome) = (s.agent as usize, s.work, s.since, s.outcome);
        let talk_ended = s.talk_ends.min(self.now);
        (s.work, s.ticket) = (InHand::Nothing, Ticket::default());
        let a = &mut self.agents[agent];
        // While others remain in hand the agent is listed by their number; that number changes now.
        let remaining = a.open - 1;
        self.unlist(agent);
        if remaining > 0 {
            let stretch = self.crews[self.agents[agent].group].stretch;
            if stretch > 0.0 {
                let factor = (1.0 + stretch * f64::from(remaining - 1)) / (1.0 + stretch * f64::from(remaining));
                self.stretches(agent, factor);
            }
        }
        let a = &mut self.agents[agent];
        a.open = remaining;
        a.full = false;
        match work {
            InHand::Contact(contact) => self.contact_ends(contact, self.now - since, talk_ended, outcome),
            InHand::Task(task) => self.task_ends(task, self.now - since),
            InHand::Nothing => {}
        }
        self.frees(agent);
    }

    /// The customer goes, content or not.
    #[inline]
    pub(super) fn contact_ends(&mut self, contact: u32, handled: Span, talk_ended: Moment, outcome: Outcome) {
        let c = self.contacts[contact];
        let class = c.class as usize;
        let count = self.tally.count(class, c.interval);
        count.handle_ms += handled.0;
        if self.lines.get(class).is_some_and(|line| line.phone) {
            count.line_ms += (talk_ended - c.since).0;
        }
        self.hangs_up(contact);
        let Some(numbers) = self.centre.classes.get(class) else { return };
        match outcome {
            Outcome::Solved => self.contacts.remove(contact),
            Outcome::Promised => self.promises(contact),
            Outcome::CallsAgain => {
                let promise = numbers.promise.as_ref().filter(|_| numbers.need.is_some());
                let delay = match (promise, &numbers.repeat) {
                    (Some(promise), _) => Some(&promise.delay),
                    (None, Some(repeat)) => Some(&repeat.delay),
                    (None, None) => None,
                };
                let delay = delay.map_or(0.0, |delay| {
                    delay.draw(&mut self.keys.stream(Purpose::Repeats, c.caller.0, c.attempt + (1 << 24)))
                });
                self.comes_back(contact, delay, Why::Unsolved);
            }
        }
    }
}

/// What an agent takes next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Choice {
    Contact(u32),
    Task(u32),
}
