//! What the floor does not know: departments that may pick up, and causes that somebody has to bring to the floor.

use super::{Event, Moment, Run, Ticket, later};
use crate::queueing::chance::Purpose;
use crate::queueing::{Caller, Outcome};
use crate::words::{Span, TimeOfDay};

/// The people of a department who are being asked, each until when.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Desk {
    answering: Vec<Moment>,
}

/// How far a cause has come.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Cause {
    /// The floor knows it.
    pub known: bool,
    /// Since when.
    pub since: Moment,
    /// How many contacts agents have tagged with it.
    pub tagged: u32,
    /// The lead has begun to look for it.
    looking: bool,
    tries: u32,
    on_the_way: bool,
    pub ticket: Ticket,
}

impl Run {
    /// Notices that were sent, and leads who will look at the reasons.
    pub(super) fn begin_topics(&mut self) {
        for position in 0..self.causes.len() {
            let Some(topic) = self.centre.topics.get(position) else { continue };
            let (told, lead) = (topic.told, topic.lead);
            if let Some(at) = told {
                if at <= self.now {
                    self.cause_known(position);
                } else {
                    self.plan(at, Event::CauseKnown, position as u32);
                }
            }
            if let Some(lead) = lead
                && self.causes[position].ticket == Ticket::default()
                && !self.causes[position].looking
            {
                self.causes[position].ticket = self.plan(lead.looks_from, Event::LeadTries, position as u32);
            }
        }
    }

    /// Whether the floor knows a cause; no cause is nothing to know.
    pub(super) fn knows(&self, topic: Option<usize>) -> bool {
        topic.and_then(|topic| self.causes.get(topic)).is_some_and(|cause| cause.known)
    }

    /// What comes of a contact that needs an answer only a department has: the try costs talk time.
    pub(super) fn needs_answer(&mut self, contact: u32, group: usize, known: bool, talk_ms: &mut f64) -> Outcome {
        let c = self.contacts[contact];
        let centre = std::sync::Arc::clone(&self.centre);
        let Some(numbers) = centre.classes.get(c.class as usize) else { return Outcome::Solved };
        if let Some(position) = numbers.topic
            && !known
        {
            self.is_tagged(position, c.caller, c.attempt);
        }
        let Some(need) = numbers.need.filter(|_| !known) else { return Outcome::Solved };
        let mut chance = self.keys.stream(Purpose::Need, c.caller.0, c.attempt);
        if !chance.happens(need.share) {
            return Outcome::Solved;
        }
        if let Some(asked) = self.asks(need.department, c.caller, c.attempt << 8) {
            *talk_ms += asked;
            return Outcome::Solved;
        }
        *talk_ms += need.vain.0 as f64;
        let share = |usual: f64| self.promises_of(group, c.class as usize, usual);
        match &numbers.promise {
            Some(promise) if chance.happens(share(promise.share)) => Outcome::Promised,
            Some(promise) if chance.happens(promise.unpromised_calls) => Outcome::CallsAgain,
            _ => Outcome::Solved,
        }
    }

    /// How many people of a department are being asked at this moment.
    pub fn being_asked(&self, department: usize) -> usize {
        let desk = self.desks.get(department);
        desk.map_or(0, |desk| desk.answering.iter().filter(|until| **until > self.now).count())
    }

    /// Asks a department: how long the answer takes, in milliseconds, or `None` when nobody answers.
    pub(super) fn asks(&mut self, department: usize, who: Caller, occasion: u32) -> Option<f64> {
        let (numbers, desk) = (self.centre.departments.get(department)?, self.desks.get_mut(department)?);
        let time = TimeOfDay(u32::try_from(self.now.0 / 1000).unwrap_or(u32::MAX));
        let (now, headcount) = (self.now, numbers.headcount.at(time).copied().unwrap_or(0));
        desk.answering.retain(|until| *until > now);
        let picks_up = numbers.reach.at(time).map_or(0.0, |share| share.get());
        let mut chance = self.keys.stream(Purpose::PickUp, who.0, occasion);
        if desk.answering.len() >= headcount as usize || !chance.happens(picks_up) {
            return None;
        }
        let answer = numbers.answer.draw(&mut self.keys.stream(Purpose::Answer, who.0, occasion));
        let ms = numbers.pick_up.0 as f64 + answer;
        desk.answering.push(later(now, ms));
        Some(ms)
    }

    /// Somebody outside asks a department by telephone: how long it takes until they have answered, or `None` when nobody
    /// picks up. `occasion` tells one try from another.
    pub fn asks_department(&mut self, department: usize, occasion: u32) -> Option<Span> {
        self.asks(department, outsider(department), occasion).map(|ms| Span(ms as u64))
    }

    /// Somebody outside goes to a department's people on foot: how long they take to answer, or `None` when none of them
    /// is in the house.
    pub fn asks_on_foot(&mut self, department: usize) -> Option<Span> {
        self.walks_to(department).map(|ms| Span(ms as u64))
    }

    /// An agent tags a contact with its reason, perhaps; enough of them make a pattern.
    fn is_tagged(&mut self, position: usize, who: Caller, occasion: u32) {
        let Some(lead) = self.centre.topics.get(position).and_then(|topic| topic.lead) else { return };
        if !self.keys.stream(Purpose::Lead, who.0, occasion).happens(lead.tagged) {
            return;
        }
        self.tags(position);
    }

    /// One more contact is tagged with the reason of a topic.
    pub fn tags(&mut self, position: usize) {
        let lead = self.centre.topics.get(position).and_then(|topic| topic.lead);
        let Some(cause) = self.causes.get_mut(position) else { return };
        cause.tagged += 1;
        let Some(lead) = lead else { return };
        // From the first look on, the lead notices the moment the pattern is there.
        if cause.tagged == lead.notices_after && self.now >= lead.looks_from && !cause.looking {
            let ticket = self.plan(self.now, Event::LeadTries, position as u32);
            self.causes[position].ticket = ticket;
        }
    }

    /// The lead looks at the reasons, and tries to find the cause once there is a pattern.
    pub(super) fn lead_tries(&mut self, position: usize) {
        let topic = self.centre.topics.get(position).map(|topic| (topic.department, topic.lead));
        let Some((department, Some(lead))) = topic else { return };
        let cause = &mut self.causes[position];
        cause.ticket = Ticket::default();
        if cause.known || cause.on_the_way || self.closed || cause.tagged < lead.notices_after {
            return;
        }
        cause.looking = true;
        cause.tries += 1;
        let tries = cause.tries;
        let walks = lead.walks_after.is_some_and(|after| tries > after);
        let who = Caller::new(u16::MAX as usize, position as u64);
        let found = if walks { self.walks_to(department) } else { self.asks(department, who, tries) };
        let walk = if walks { lead.walk.0 as f64 } else { 0.0 };
        match found {
            Some(answer) => {
                self.causes[position].on_the_way = true;
                let at = later(self.now, walk + answer + lead.briefing.0 as f64);
                self.plan(at, Event::CauseKnown, position as u32);
            }
            None => {
                let at = later(self.now, (walk + lead.tries_every.0 as f64).max(1000.0));
                self.causes[position].ticket = self.plan(at, Event::LeadTries, position as u32);
            }
        }
    }

    /// On foot somebody is found whenever somebody is there.
    fn walks_to(&mut self, department: usize) -> Option<f64> {
        let numbers = self.centre.departments.get(department)?;
        let time = TimeOfDay(u32::try_from(self.now.0 / 1000).unwrap_or(u32::MAX));
        (numbers.headcount.at(time).copied().unwrap_or(0) > 0).then(|| numbers.answer.mean_ms())
    }

    /// The floor knows the cause: contacts from now on are informed.
    pub(super) fn cause_known(&mut self, position: usize) {
        if let Some(cause) = self.causes.get_mut(position)
            && !cause.known
        {
            (cause.known, cause.since) = (true, self.now);
            self.tally.known_at_ms[position] = Some(self.now.0);
        }
    }
}

/// Whose chance it is when somebody outside asks a department: no customer's, and not the lead's.
fn outsider(department: usize) -> Caller {
    Caller::new(usize::from(u16::MAX), 1 << 20 | department as u64)
}
