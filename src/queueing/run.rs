use std::collections::{BTreeMap, VecDeque};

use super::arrivals::Arrivals;
use super::calendar::{Calendar, Ticket};
use super::{AgentState, Caller, Centre, Distribution, Refusal, Seat, Tally, Waiting};
use crate::words::{Dice, Moment, Span};

/// One day of a [`Centre`] in progress.
///
/// A plain value: a clone taken in mid-day goes on exactly as the original does, or differently when it
/// is interfered with. The line is first come, first served; the agent who has been idle longest takes
/// the next caller; a caller whose patience ends before an answer leaves. After closing time nobody new
/// calls, whoever waits is still served, and an agent leaves when free with nobody waiting.
#[derive(Clone, PartialEq, Debug)]
pub struct Run {
    centre: Centre,
    seed: u64,
    now: Moment,
    calendar: Calendar<Event>,
    arrivals: Arrivals,
    /// Who waits. Callers are numbered as they arrive, so the first in the map is the first in line.
    line: BTreeMap<Caller, Place>,
    agents: Vec<AgentState>,
    /// The idle agents, longest idle first.
    idle: VecDeque<usize>,
    tally: Tally,
}

/// What can be planned.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Event {
    Arrives(Caller),
    GivesUp(Caller),
    TalkEnds { agent: usize, caller: Caller },
    AfterCallEnds { agent: usize },
    Closes,
}

/// A place in line.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Place {
    since: Moment,
    gives_up: Option<Ticket>,
}

impl Run {
    /// The day `seed` of a centre, at the moment it opens.
    pub fn new(centre: &Centre, seed: u64) -> Run {
        let mut run = Run {
            now: centre.open,
            seed,
            calendar: Calendar::default(),
            arrivals: Arrivals::new(centre, seed),
            line: BTreeMap::new(),
            agents: vec![AgentState::Idle { since: centre.open }; centre.agents],
            idle: (0..centre.agents).collect(),
            tally: Tally::new(centre),
            centre: centre.clone(),
        };
        // Closing is planned first, so that it comes first at its moment.
        run.calendar.insert(centre.close.max(centre.open), Event::Closes);
        run.plan_next_arrival();
        run
    }

    /// The definition this day is a day of.
    pub fn centre(&self) -> &Centre {
        &self.centre
    }

    /// Where the day is.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// When something will happen next by itself; `None` when only somebody outside can still do anything.
    pub fn next_event_at(&self) -> Option<Moment> {
        self.calendar.next_at()
    }

    /// Lets everything happen up to `moment` and at it; a moment in the past changes nothing.
    pub fn advance_to(&mut self, moment: Moment) {
        while self.step(moment) {}
        self.now = self.now.max(moment);
        self.tally.note_waiting(self.now, self.line.len());
    }

    /// Lets everything happen that is still planned, and gives the day's results.
    ///
    /// A caller in the human seat stays there, and so does one who waits for it with endless patience.
    pub fn finish(&mut self) -> &Tally {
        while self.step(Moment(u64::MAX)) {}
        &self.tally
    }

    /// Who waits, first in line first.
    pub fn waiting(&self) -> impl Iterator<Item = Waiting> {
        self.line.iter().map(|(caller, place)| Waiting {
            caller: *caller,
            since: place.since,
            patience_ends: place.gives_up.map(Ticket::at),
        })
    }

    /// What every agent is doing.
    pub fn agents(&self) -> &[AgentState] {
        &self.agents
    }

    /// The results so far.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// How things stand in the human seat.
    pub fn seat(&self) -> Seat {
        if !self.centre.human_seat {
            return Seat::None;
        }
        match self.agents.first() {
            Some(AgentState::Human { caller, waited, since }) => {
                Seat::Holding { caller: *caller, waited: *waited, since: *since }
            }
            Some(AgentState::Gone { since }) => Seat::Gone { since: *since },
            Some(
                AgentState::Idle { since } | AgentState::Talking { since, .. } | AgentState::AfterCall { since, .. },
            ) => Seat::Free { since: *since },
            None => Seat::None,
        }
    }

    /// Ends the contact in the human seat at `at`, after-call work included; the seat takes the next caller.
    ///
    /// The day goes on to `at` first, and what was planned for that very moment happens before the release.
    pub fn release_seat(&mut self, at: Moment) -> Result<(), Refusal> {
        if at < self.now {
            return Err(Refusal::InThePast { asked: at, now: self.now });
        }
        let Some(AgentState::Human { .. }) = self.agents.first() else {
            return Err(Refusal::NobodyInTheSeat);
        };
        self.advance_to(at);
        self.frees(0);
        self.tally.note_waiting(self.now, self.line.len());
        Ok(())
    }

    /// Lets the next event happen if it is due by `until`; says whether one was.
    fn step(&mut self, until: Moment) -> bool {
        let Some((at, event)) = self.calendar.take_until(until) else { return false };
        self.now = at;
        self.tally.note_waiting(at, self.line.len());
        match event {
            Event::Arrives(caller) => self.arrives(caller),
            Event::GivesUp(caller) => {
                if let Some(place) = self.line.remove(&caller) {
                    self.tally.note_abandoned(place.since);
                }
            }
            Event::TalkEnds { agent, caller } => self.talk_ends(agent, caller),
            Event::AfterCallEnds { agent } => self.frees(agent),
            Event::Closes => {
                while let Some(agent) = self.idle.pop_front() {
                    self.agents[agent] = AgentState::Gone { since: at };
                }
            }
        }
        self.tally.note_waiting(at, self.line.len());
        true
    }

    fn arrives(&mut self, caller: Caller) {
        self.plan_next_arrival();
        self.tally.note_offered(self.now);
        match self.idle.pop_front() {
            Some(agent) => self.answers(agent, caller, self.now),
            None => {
                let patience = self
                    .centre
                    .patience
                    .map(|mean| Distribution::Exponential(mean).draw(&mut self.dice("patience", caller)));
                let gives_up = patience.map(|span| self.calendar.insert(later(self.now, span), Event::GivesUp(caller)));
                self.line.insert(caller, Place { since: self.now, gives_up });
            }
        }
    }

    /// `agent` answers the caller who has been waiting since `since`.
    fn answers(&mut self, agent: usize, caller: Caller, since: Moment) {
        let waited = self.now - since;
        self.tally.note_answered(since, waited);
        self.agents[agent] = if self.centre.human_seat && agent == 0 {
            AgentState::Human { caller, waited, since: self.now }
        } else {
            let talk = self.centre.talk.draw(&mut self.dice("talk", caller));
            self.calendar.insert(later(self.now, talk), Event::TalkEnds { agent, caller });
            AgentState::Talking { caller, since: self.now }
        };
    }

    fn talk_ends(&mut self, agent: usize, caller: Caller) {
        let after_call = self.centre.after_call.draw(&mut self.dice("after-call", caller));
        if after_call == Span(0) {
            self.frees(agent);
        } else {
            self.agents[agent] = AgentState::AfterCall { caller, since: self.now };
            self.calendar.insert(later(self.now, after_call), Event::AfterCallEnds { agent });
        }
    }

    /// `agent` is free: takes whoever waits longest, or leaves after closing time, or idles.
    fn frees(&mut self, agent: usize) {
        if let Some((caller, place)) = self.line.pop_first() {
            if let Some(ticket) = place.gives_up {
                self.calendar.cancel(ticket);
            }
            self.answers(agent, caller, place.since);
        } else if self.now >= self.centre.close {
            self.agents[agent] = AgentState::Gone { since: self.now };
        } else {
            self.agents[agent] = AgentState::Idle { since: self.now };
            self.idle.push_back(agent);
        }
    }

    fn plan_next_arrival(&mut self) {
        if let Some((caller, at)) = self.arrivals.next() {
            self.calendar.insert(at, Event::Arrives(caller));
        }
    }

    /// A stream that is this caller's alone, whatever the plan.
    fn dice(&self, purpose: &str, caller: Caller) -> Dice {
        Dice::stream(self.seed, purpose, caller.0)
    }
}

/// `span` after `moment`, and at the latest the end of time.
fn later(moment: Moment, span: Span) -> Moment {
    Moment(moment.0.saturating_add(span.0))
}

#[cfg(test)]
mod tests;
