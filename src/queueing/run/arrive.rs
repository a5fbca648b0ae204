//! How contacts come: attempts, self-service, lines, the menu, the line, and those who give up and try again.

use super::contacts::{NOBODY, State, Why};
use super::{Event, Run, Ticket, later};
use crate::queueing::chance::Purpose;
use crate::queueing::{AfterClose, Channel, VoicemailMode};
use crate::words::Span;

impl Run {
    /// Plans the next first attempt of a class.
    pub(super) fn plan_arrival(&mut self, class: usize) {
        self.arrivals[class].ticket = match self.arrivals[class].next_at() {
            Some(at) if !self.closed => self.plan(at, Event::Arrives, class as u32),
            _ => Ticket::default(),
        };
    }

    /// A customer comes for the first time.
    pub(super) fn arrives(&mut self, class: usize) {
        let caller = self.arrivals[class].take(&self.keys);
        // Planned at once, so that the agenda's top is replaced in one step.
        self.plan_arrival(class);
        let contact = self.contacts.add(caller, class as u32);
        self.attempts(contact);
    }

    /// A customer tries to reach the centre.
    pub(super) fn attempts(&mut self, contact: u32) {
        let (now, interval) = (self.now, self.interval as u16);
        let c = &mut self.contacts[contact];
        (c.interval, c.since, c.timer) = (interval, now, Ticket::default());
        let (class, caller, attempt, why) = (c.class as usize, c.caller, c.attempt, c.why);
        if self.closed {
            // Whoever was answered calls again tomorrow; whoever was not has not been helped today.
            match why {
                Why::Unsolved => self.contacts.remove(contact),
                _ => self.is_lost(contact),
            }
            return;
        }
        let count = self.tally.count(class, interval);
        count.attempted += 1;
        match why {
            Why::First | Why::AfterAll => {}
            Why::Redial => {
                count.redials += 1;
                count.failure_demand += 1;
            }
            Why::Unsolved => count.failure_demand += 1,
        }
        if self.lines[class].straight && self.centre.lines.is_none() {
            count.offered += 1;
            if !self.offer_to_free(contact) {
                self.waits(contact, None);
            }
            return;
        }
        let Some(numbers) = self.centre.classes.get(class) else { return };
        let deflection = numbers.deflection;
        if deflection.share > 0.0 && why != Why::AfterAll {
            let mut chance = self.keys.stream(Purpose::Deflected, caller.0, attempt);
            if chance.happens(deflection.share) {
                self.tally.count(class, interval).deflected += 1;
                if chance.happens(deflection.fails) {
                    self.comes_back(contact, deflection.delay.0 as f64, Why::AfterAll);
                } else {
                    self.contacts.remove(contact);
                }
                return;
            }
        }
        if numbers.channel == Channel::Phone {
            if self.centre.lines.is_some_and(|lines| self.phones >= lines) {
                self.tally.count(class, interval).busy += 1;
                let redial = numbers.redial.as_ref();
                let share = redial.map_or(0.0, |redial| {
                    if self.contacts[contact].in_vain == 0 { redial.busy_first } else { redial.busy_later }
                });
                self.may_redial(contact, share);
                return;
            }
            self.phones += 1;
            self.contacts[contact].on_line = true;
        }
        match numbers.menu {
            Some(menu) => self.enters_menu(contact, menu),
            None => self.reaches_line(contact),
        }
    }

    fn enters_menu(&mut self, contact: u32, menu: crate::queueing::Menu) {
        let c = &self.contacts[contact];
        let (class, caller, attempt) = (c.class as usize, c.caller, c.attempt);
        let mut chance = self.keys.stream(Purpose::Menu, caller.0, attempt);
        let left_at = (1..=menu.levels).find(|_| chance.happens(menu.leaves));
        let levels = u64::from(left_at.unwrap_or(menu.levels));
        self.lines[class].in_menu += 1;
        self.in_menu += 1;
        let ends = later(self.now, (menu.per_level.0 * levels) as f64);
        let timer = self.plan(ends, Event::LeavesMenu, contact);
        let c = &mut self.contacts[contact];
        (c.state, c.timer) = (State::InMenu { leaves: left_at.is_some() }, timer);
    }

    /// The end of the menu: the customer has hung up, or is in line.
    pub(super) fn leaves_menu(&mut self, contact: u32) {
        let c = &mut self.contacts[contact];
        let (class, interval, state) = (c.class as usize, c.interval, c.state);
        (c.timer, c.state) = (Ticket::default(), State::Elsewhere);
        self.lines[class].in_menu -= 1;
        self.in_menu -= 1;
        if state == (State::InMenu { leaves: true }) {
            self.tally.count(class, interval).left_in_menu += 1;
            self.hangs_up(contact);
            let share = self.redial_share(contact);
            self.may_redial(contact, share);
        } else {
            self.reaches_line(contact);
        }
    }

    /// The contact is offered: somebody free takes it, or it waits, or the customer does not want to.
    pub(super) fn reaches_line(&mut self, contact: u32) {
        let now = self.now;
        let c = &mut self.contacts[contact];
        c.since = now;
        let (class, caller, attempt, interval, last) =
            (c.class as usize, c.caller, c.attempt, c.interval, c.last_agent);
        let Some(numbers) = self.centre.classes.get(class) else { return };
        if let Some(offer) = numbers.callback_offer
            && numbers.promise.is_some()
            && self.lines[class].waiting >= u64::from(offer.waiting_at_least)
            && self.keys.stream(Purpose::Offer, caller.0, attempt).happens(offer.accepts)
        {
            // Gone from the line with a promise instead of an answer.
            self.tally.count(class, interval).deflected += 1;
            self.hangs_up(contact);
            self.promises(contact);
            return;
        }
        self.tally.count(class, interval).offered += 1;
        if numbers.deferred.is_some() {
            self.waits_as_task(contact);
            return;
        }
        let same_agent = numbers.same_agent;
        if let Some(at_most) = same_agent
            && last != NOBODY
            && self.asks_for(contact, last as usize, at_most)
        {
            return;
        }
        if !self.offer_to_free(contact) {
            self.waits(contact, None);
        }
    }

    /// Waits for the agent of the last time, if that is possible at all; says whether.
    fn asks_for(&mut self, contact: u32, agent: usize, at_most: Span) -> bool {
        let c = self.contacts[contact];
        let class = c.class as usize;
        let answers = |run: &Run, group: usize| run.crews[group].serves.iter().any(|(served, _, _)| *served == class);
        let Some(a) = self.agents.get(agent) else { return false };
        if !a.there || a.leaving || !answers(self, a.group) {
            return false;
        }
        if a_ready(self, agent, self.is_chat(class)) {
            self.unlist(agent);
            self.answers(agent, contact);
            self.list(agent);
        } else {
            self.waits(contact, Some((agent as u32, at_most)));
        }
        true
    }

    /// The agent of the last time is still busy: from now on anybody will do.
    pub(super) fn waits_for_anybody(&mut self, contact: u32) {
        self.tasks.in_person.retain(|waiting| *waiting != contact);
        let c = &mut self.contacts[contact];
        (c.state, c.timer) = (State::Waiting, Ticket::default());
        if self.offer_to_free(contact) {
            self.nobody_waits_any_more(self.contacts[contact].class as usize);
        } else {
            self.stands_in_line(contact);
        }
    }

    /// Nobody is free: the customer waits, for as long as patience lasts; `in_person` for one agent, and how long.
    fn waits(&mut self, contact: u32, in_person: Option<(u32, Span)>) {
        let c = self.contacts[contact];
        let class = c.class as usize;
        if self.closed && self.centre.after_close == AfterClose::SendAway {
            return self.gives_up(contact);
        }
        let Some(numbers) = self.centre.classes.get(class) else { return };
        let mut patience = None;
        if numbers.patience.at_once > 0.0 || numbers.patience.then.is_some() {
            let mut chance = self.keys.stream(Purpose::Patience, c.caller.0, c.attempt);
            if numbers.patience.at_once > 0.0 && chance.happens(numbers.patience.at_once) {
                self.gives_up(contact);
                return;
            }
            patience = numbers.patience.then.as_ref().map(|patience| patience.draw(&mut chance));
        }
        if let Some(balking) = numbers.balking {
            let announced = self.announced_wait(class).as_s() / 60.0;
            let mut chance = self.keys.stream(Purpose::Balks, c.caller.0, c.attempt);
            if chance.happens((balking.per_announced_min * announced).min(1.0)) {
                self.gives_up(contact);
                return;
            }
        }
        self.contacts[contact].state = State::Waiting;
        self.book_waiting(class, true, true);
        if let Some(ms) = patience {
            let planned = self.order.plan(later(self.now, ms), u64::from(contact));
            self.patience.insert(planned);
            self.contacts[contact].patience = planned.ticket();
            if self.patience.len() as u64 > 64 + 2 * self.waiting {
                let contacts = &self.contacts;
                self.patience.keep(|planned| contacts[planned.what() as u32].patience == planned.ticket());
            }
        }
        if let Some((agent, at_most)) = in_person {
            let timer = self.plan(later(self.now, at_most.0 as f64), Event::WaitsForAnybody, contact);
            let c = &mut self.contacts[contact];
            (c.state, c.timer) = (State::WaitingFor(agent), timer);
            self.tasks.in_person.push(contact);
        } else {
            self.stands_in_line(contact);
        }
    }

    /// A contact that was cut off waits again, before all others.
    pub(super) fn waits_first(&mut self, contact: u32) {
        let c = self.contacts[contact];
        let class = c.class as usize;
        self.contacts[contact].state = State::Waiting;
        self.book_waiting(class, true, true);
        self.lines[class].order.push_front((contact, c.stamp));
        let patience = self.centre.classes.get(class).and_then(|class| class.patience.then.as_ref());
        if let Some(patience) = patience {
            let ms = patience.draw(&mut self.keys.stream(Purpose::Patience, c.caller.0, c.attempt));
            let planned = self.order.plan(later(self.now, ms), u64::from(contact));
            self.patience.insert(planned);
            self.contacts[contact].patience = planned.ticket();
        }
        self.plan_overflow(contact);
    }

    /// Takes a place in the order of coming, and plans when further groups are asked.
    fn stands_in_line(&mut self, contact: u32) {
        let c = self.contacts[contact];
        let line = &mut self.lines[c.class as usize];
        if line.last <= c.since {
            line.last = c.since;
            line.order.push_back((contact, c.stamp));
        } else {
            // Somebody has come later: this one has waited in person until now.
            let contacts = &self.contacts;
            let before = |(other, stamp): &(u32, u32)| {
                let other = &contacts[*other];
                other.stamp == *stamp && other.state == State::Waiting && other.since <= c.since
            };
            let place = line.order.iter().rposition(before).map_or(0, |place| place + 1);
            line.order.insert(place, (contact, c.stamp));
        }
        self.plan_overflow(contact);
    }

    /// Plans the moment at which the next group further away is asked.
    pub(super) fn plan_overflow(&mut self, contact: u32) {
        let c = self.contacts[contact];
        let waited = (self.now - c.since).0;
        let routes = &self.lines[c.class as usize].routes;
        if let Some(after) = routes.iter().map(|(_, after)| *after).filter(|after| *after > waited).min() {
            let at = later(c.since, after as f64);
            self.contacts[contact].timer = self.plan(at, Event::Overflows, contact);
        }
    }

    /// Has waited long enough for a group further away.
    pub(super) fn overflows(&mut self, contact: u32) {
        self.contacts[contact].timer = Ticket::default();
        if self.offer_to_free(contact) {
            self.nobody_waits_any_more(self.contacts[contact].class as usize);
        } else {
            self.plan_overflow(contact);
        }
    }

    /// The last of a class has left the line: those who are free may turn to work for when nobody waits.
    fn nobody_waits_any_more(&mut self, class: usize) {
        if !self.closed && self.tasks.any() && self.lines[class].waiting == self.lines[class].deferred {
            for other in 0..self.lines.len() {
                self.hand_out_tasks(other);
            }
        }
    }

    /// The wait that is announced to a newcomer: all before and the newcomer, by turns of the agents on duty.
    fn announced_wait(&self, class: usize) -> Span {
        let Some(numbers) = self.centre.classes.get(class) else { return Span(0) };
        let there: u32 = self.lines[class].routes.iter().map(|(group, _)| self.crews[*group].there).sum();
        let ms = (self.lines[class].waiting + 1) as f64 * numbers.handling.mean_ms() / f64::from(there.max(1));
        Span(ms as u64)
    }

    /// The contact is no longer waiting, whatever the reason.
    pub(super) fn leaves_line(&mut self, contact: u32) {
        let c = self.contacts[contact];
        let class = c.class as usize;
        match c.state {
            State::Waiting => {}
            State::WaitingFor(_) => self.tasks.in_person.retain(|waiting| *waiting != contact),
            State::Deferred => {
                self.book_waiting(class, false, false);
                return;
            }
            _ => return,
        }
        self.book_waiting(class, false, true);
    }

    /// Patience is over, or there was none.
    pub(super) fn gives_up(&mut self, contact: u32) {
        let c = self.contacts[contact];
        let class = c.class as usize;
        self.leaves_line(contact);
        self.book_abandoned(&c, self.now - c.since);
        self.hangs_up(contact);
        let place = &mut self.contacts[contact];
        (place.patience, place.timer, place.state) = (Ticket::default(), Ticket::default(), State::Elsewhere);
        // Clears the places of those who left from the head of the line, so that nothing piles up behind nobody.
        self.lines[class].first(&self.contacts);
        self.nobody_waits_any_more(class);
        let voicemail = self.centre.classes.get(class).and_then(|class| class.voicemail.as_ref());
        if let Some(voicemail) = voicemail {
            let mut chance = self.keys.stream(Purpose::Voicemail, c.caller.0, c.attempt);
            if chance.happens(voicemail.share) {
                let heard = match voicemail.mode {
                    VoicemailMode::Ignored => false,
                    VoicemailMode::List(forgotten) => !chance.happens(forgotten),
                    VoicemailMode::Task => true,
                };
                if heard {
                    self.leaves_message(contact);
                } else {
                    self.is_lost(contact);
                }
                return;
            }
        }
        let share = self.redial_share(contact);
        self.may_redial(contact, share);
    }

    /// The share that redials after giving up.
    fn redial_share(&self, contact: u32) -> f64 {
        let c = &self.contacts[contact];
        let redial = self.centre.classes.get(c.class as usize).and_then(|class| class.redial.as_ref());
        redial.map_or(0.0, |redial| if c.in_vain == 0 { redial.first } else { redial.later })
    }

    /// The customer was not answered: tries again later with this probability, or is lost.
    fn may_redial(&mut self, contact: u32, share: f64) {
        let c = self.contacts[contact];
        let redial = self.centre.classes.get(c.class as usize).and_then(|class| class.redial.as_ref());
        let Some(redial) = redial.filter(|_| share > 0.0) else { return self.is_lost(contact) };
        let mut chance = self.keys.stream(Purpose::Redials, c.caller.0, c.attempt);
        if !chance.happens(share) {
            self.is_lost(contact);
            return;
        }
        let delay = redial.delay.draw(&mut chance);
        if let Some((other, share)) = redial.other
            && other < self.centre.classes.len()
            && chance.happens(share)
        {
            self.contacts[contact].class = other as u32;
        }
        self.contacts[contact].in_vain = self.contacts[contact].in_vain.saturating_add(1);
        self.comes_back(contact, delay, Why::Redial);
    }

    /// The customer will make another attempt after so many milliseconds; nobody redials within the same second.
    pub(super) fn comes_back(&mut self, contact: u32, delay_ms: f64, why: Why) {
        let timer = self.plan(later(self.now, delay_ms.max(1000.0)), Event::Returns, contact);
        let c = &mut self.contacts[contact];
        c.attempt = c.attempt.saturating_add(1).min((1 << 24) - 1);
        // The old place in line is nobody's.
        c.stamp = c.stamp.wrapping_add(1);
        (c.state, c.why, c.timer) = (State::Elsewhere, why, timer);
    }

    /// The customer is gone for today and was not helped.
    pub(super) fn is_lost(&mut self, contact: u32) {
        let c = self.contacts[contact];
        self.tally.count(c.class as usize, c.interval).customers_lost += 1;
        self.contacts.remove(contact);
    }

    /// Closing time under [`AfterClose::SendAway`](crate::queueing::AfterClose::SendAway): nobody is kept waiting.
    pub(super) fn send_away(&mut self) {
        for class in 0..self.lines.len() {
            while let Some(contact) = self.lines[class].first(&self.contacts) {
                self.gives_up(contact);
            }
        }
        for contact in std::mem::take(&mut self.tasks.in_person) {
            self.gives_up(contact);
        }
    }

    /// The customer's telephone line is free again, if there was one.
    #[inline]
    pub(super) fn hangs_up(&mut self, contact: u32) {
        let c = &mut self.contacts[contact];
        if c.on_line {
            c.on_line = false;
            self.phones -= 1;
        }
    }
}

/// Whether the agent is free for this contact.
fn a_ready(run: &Run, agent: usize, chat: bool) -> bool {
    let a = &run.agents[agent];
    a.ready && (chat || a.open == 0)
}
