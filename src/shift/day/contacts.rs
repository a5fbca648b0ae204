//! Contacts come to the seat, are heard by the day, and go.

use super::held::Ended;
use super::{Day, Held, Routine, Saying};
use crate::conversation::Attempt;
use crate::queueing::{Caller, Outcome, Seat};
use crate::scenario::Ref;
use crate::shift::effect::{Effect, What, felt, mean};
use crate::shift::stage::{moment, time};
use crate::shift::{Arrival, casting};
use crate::words::{Dice, EventKind, Moment, Span, TimeOfDay};
use std::sync::Arc;

impl Day {
    /// Whoever is put through to the seat becomes a conversation.
    pub(in crate::shift) fn pick_up(&mut self) {
        if self.held.as_ref().is_some_and(|held| held.outcome.is_some()) {
            // A case that goes on has the whole person.
            return;
        }
        for seat in self.run.seat_contacts() {
            let Seat::Holding { caller, class, waited, since, .. } = seat else { continue };
            if self.has_in_hand_already(caller) {
                continue;
            }
            let held = self.stage.cast_of(class).and_then(|cast| self.conversation(cast, caller, class, waited, since));
            match held {
                Some(mut held) => {
                    self.came += 1;
                    self.note(Saying::Came(held.cast, waited));
                    self.hears(&mut held);
                    if self.held.is_none() {
                        self.held = Some(held);
                    } else {
                        self.others.push(held);
                    }
                }
                // A class without a cast: the plan's average handles it.
                None => {
                    let until = (since + mean(&self.run, class)).max(self.now());
                    self.routines.push(Routine { caller, class, since, until });
                }
            }
        }
    }

    fn has_in_hand_already(&self, caller: Caller) -> bool {
        let mut held = self.held.iter().chain(&self.others).map(|held| held.caller);
        held.any(|other| other == caller) || self.routines.iter().any(|routine| routine.caller == caller)
    }

    fn conversation(&self, cast: usize, caller: Caller, class: usize, waited: Span, since: Moment) -> Option<Held> {
        let named = self.stage.shift.casts.get(cast)?;
        let number = (class as u64) << 40 | caller.number();
        let which = Dice::stream(self.seed, "cast", number).below(named.scenarios.len());
        let program = self.stage.programs.get(named.scenarios.get(which)?.id.as_str())?;
        let arrival = Arrival {
            // To the minute: that is how exact clocks on desks are.
            at: TimeOfDay(time(since).0 / 60 * 60),
            waited_s: (waited.0 / 1000) as u32,
            told: self.announced,
            informed: named.topic && self.floor_knows(),
            compensation: self.compensation,
        };
        let program = casting::program(program, named, &self.stage.plan, self.run.centre(), &arrival).ok()?;
        let seed = (Dice::stream(self.seed, "contact", number).unit() * 9.0e15) as u64;
        let attempt = Attempt::new(Arc::new(program), seed, &self.language, true);
        Some(Held {
            number: self.came,
            caller,
            class,
            since,
            waited,
            arrival,
            attempt,
            cast,
            outcome: None,
            handled: None,
            due: None,
            late: Vec::new(),
            base: since,
            told: 0,
            ahead: None,
        })
    }

    /// What a conversation brought to light reaches the day.
    pub(super) fn hears(&mut self, held: &mut Held) {
        let stage = Arc::clone(&self.stage);
        let Some(cast) = stage.shift.casts.get(held.cast) else { return };
        let events = held.attempt.events();
        let (mut tagged, mut learned) = (false, false);
        for event in events.get(held.told..).unwrap_or_default() {
            match &event.kind {
                EventKind::ReasonTagged { reason } => tagged |= casting::names(&cast.reasons, reason),
                EventKind::FactLearned { fact } => learned |= casting::names(&cast.cause, fact),
                _ => {}
            }
        }
        held.told = events.len();
        let knew = casting::bits(held.attempt.program(), &cast.cause) & held.attempt.state().known != 0;
        if tagged {
            let effect = Effect { at: self.now(), what: What::Tagged, action: None, act: None };
            self.change(effect);
        }
        if learned || knew {
            self.learns_cause();
        }
        self.sees_pattern();
    }

    /// A contact in hand is over, or goes on later; the first of the others comes to the front if it was there.
    pub(super) fn hang_up(&mut self, mut held: Held, ended: Ended) {
        let now = self.now();
        if held.outcome.is_none() {
            let outcome = self.outcome(&held);
            (held.outcome, held.handled) = (Some(outcome), Some(now - held.since));
            // A refusal would only say that the seat was free already.
            let _ = self.run.release_seat_contact(now, held.caller, felt(&self.run, held.class, outcome));
            self.gone += 1;
            self.note(Saying::Went(outcome));
        } else {
            self.is_back();
            if !self.wants_aside {
                self.run.seat_comes_back();
            }
        }
        if self.held.is_none() && !self.others.is_empty() {
            self.held = Some(self.others.remove(0));
            self.is_looked_at();
        }
        self.goes_aside();
        if ended == Ended::UntilLater {
            let state = held.attempt.state();
            let later = held.attempt.program().scenario.later.0.get(usize::from(state.contact).saturating_sub(1));
            let due = later.map_or(now, |later| moment(later.value.starts));
            held.due = Some(due.max(now));
            let place = self.parked.partition_point(|other| other.due <= held.due);
            self.parked.insert(place, held);
        } else {
            self.done.push(held);
        }
        self.pick_up();
    }

    /// What the first contact came to, for the rest of the day.
    fn outcome(&self, held: &Held) -> Outcome {
        let (program, state) = (held.attempt.program(), held.attempt.state());
        let cast = self.stage.shift.casts.get(held.cast);
        let promised = |name: &Ref| {
            program.scenario.promises.position(&name.id).is_some_and(|promise| state.promise(promise) != 0)
        };
        if cast.is_some_and(|cast| cast.callbacks.iter().any(promised)) {
            Outcome::Promised
        } else if state.settled || state.promises != 0 {
            Outcome::Solved
        } else {
            Outcome::CallsAgain
        }
    }
}
