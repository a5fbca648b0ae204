//! Time on a day in a seat: the day goes on, what was planned comes about, and whoever is in hand lives through it.

use super::{Day, Held};
use crate::queueing::Outcome;
use crate::shift::Chair;
use crate::shift::effect::Effect;
use crate::words::Moment;

/// What is on its way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::shift) enum Coming {
    /// The day is changed.
    Effect(Effect),
    /// The day is changed by somebody else.
    Given(Effect),
    /// The person who acts has reached whom they asked, or the place where nobody is.
    Asks(usize),
    /// Whoever was asked is there, and the conversation begins.
    Meets(usize),
    /// The person has time again.
    Back,
}

impl Day {
    /// Lets time pass while nobody is on the line, or while after-call work is being done beside others who wait, at most up
    /// to `to`; stops when somebody is on the line, when none of the others waits any more, when something has come back, or
    /// when whoever wanted to sit aside does. Says whether it went all the way with nobody in hand.
    pub fn advance(&mut self, to: Moment) -> bool {
        let lingered = self.lingers();
        while self.lingers() && self.now() < to {
            self.brings_the_next(to);
        }
        if lingered {
            self.is_looked_at();
        }
        while self.held.is_none() && self.now() < to {
            let planned = self.next_by_itself().filter(|at| *at <= to);
            let waits = self.chair == Chair::Agent
                && self.doing.is_none()
                && self.routines.len() < self.places()
                && self.now() < self.stage.to();
            let event = if waits { self.run.next_event_at().filter(|at| *at <= to) } else { None };
            let next = planned.into_iter().chain(event).min().unwrap_or(to);
            let (busy, sat_aside) = (self.doing.is_some(), self.aside.is_some());
            self.bring(next);
            self.ends_by_itself();
            if busy && self.doing.is_none() {
                self.pick_up();
                return self.now() >= to;
            }
            if waits {
                self.pick_up();
            }
            if !sat_aside && self.aside.is_some() {
                return self.now() >= to;
            }
        }
        self.held.is_none()
    }

    /// Whether time goes on although somebody is in front: the talk is over and is being written up, and others are in hand.
    pub fn lingers(&self) -> bool {
        self.held.as_ref().is_some_and(|held| !held.is_talking()) && !self.others.is_empty()
    }

    /// When something comes about next that the person has begun, or that is in hand by itself.
    pub(super) fn next_by_itself(&self) -> Option<Moment> {
        let planned = self.coming.first().map(|(at, _)| *at);
        let window = self.aside.map(|_| self.stage.to());
        let routines = self.routines.iter().map(|routine| routine.until);
        planned.into_iter().chain(routines).chain(window).min()
    }

    /// A contact that is no conversation is over once its time has come, and so is the window for whoever sits aside.
    pub(super) fn ends_by_itself(&mut self) {
        let now = self.now();
        if self.aside.is_some() && now >= self.stage.to() {
            self.no_longer_aside();
            self.run.seat_comes_back();
        }
        while let Some(place) = self.routines.iter().position(|routine| routine.until <= now) {
            let routine = self.routines.remove(place);
            // A refusal would only say that nobody is there any more.
            let _ = self.run.release_seat_contact(now, routine.caller, Outcome::Solved);
            self.gone += 1;
            self.goes_aside();
            self.pick_up();
        }
    }

    /// The day goes on to a moment, and what was on its way until then comes about. Where the seat holds several contacts
    /// at a time, those that are not in front live through it in silence, whoever is put through meanwhile comes, and
    /// whoever has gone makes room: each at its own moment, and of one moment in the order in which they came.
    pub(super) fn bring(&mut self, to: Moment) {
        if self.places() == 1 {
            self.goes_to(to);
            return;
        }
        while self.now() < to {
            self.brings_the_next(to);
        }
    }

    /// The day goes on to whatever happens next around a seat that holds several contacts, at most up to `to`.
    fn brings_the_next(&mut self, to: Moment) {
        let silence = self.others.iter_mut().filter_map(Held::silent_until).min();
        let all = [silence, self.next_by_itself(), self.run.next_event_at()];
        let next = all.into_iter().flatten().fold(to, Moment::min);
        self.goes_to(next);
        self.ends_by_itself();
        self.others_pass_in_silence();
        self.pick_up();
    }

    /// The day alone goes on to a moment.
    fn goes_to(&mut self, to: Moment) {
        while let Some((at, coming)) = self.coming.first().copied().filter(|(at, _)| *at <= to) {
            self.coming.remove(0);
            self.run.advance_to(at);
            self.comes(coming);
        }
        let close = self.run.centre().close;
        if to <= close {
            self.run.advance_to(to);
            return;
        }
        // A case may go on the next morning. In the centre only what is still planned comes about by then: nobody keeps
        // books about the hours of the night.
        self.run.advance_to(Moment(close.0.saturating_sub(1)));
        while let Some(at) = self.run.next_event_at().filter(|at| *at <= to) {
            self.run.advance_to(at);
        }
        self.after = Some(to);
    }

    /// Plans what comes later.
    pub(in crate::shift) fn plan(&mut self, at: Moment, coming: Coming) {
        let place = self.coming.partition_point(|(planned, _)| *planned <= at);
        self.coming.insert(place, (at, coming));
    }

    /// Those in hand who are not in front come to where the day is, in the order in which they came.
    fn others_pass_in_silence(&mut self) {
        let now = self.now();
        let is_due = |held: &mut Held| held.silent_until().is_some_and(|until| until <= now);
        while let Some(place) = self.others.iter_mut().position(is_due) {
            let mut held = self.others.remove(place);
            let ended = held.goes_on_in_silence();
            self.hears(&mut held);
            match ended {
                Some(ended) => self.hang_up(held, ended),
                None => self.puts_back(held),
            }
        }
    }

    /// The contact in front comes to where the day is in the same way.
    pub(super) fn front_passes_in_silence(&mut self) {
        let now = self.now();
        while let Some(mut held) = self.held.take() {
            if held.silent_until().is_none_or(|until| until > now) {
                self.held = Some(held);
                return;
            }
            let ended = held.goes_on_in_silence();
            self.hears(&mut held);
            match ended {
                // Somebody else is in front then.
                Some(ended) => self.hang_up(held, ended),
                None => self.held = Some(held),
            }
        }
    }
}
