//! Contacts come to the seat, are heard by the day, and go.

use super::held::Ended;
use super::meets::meeting;
use super::{Day, Held, Origin, Routine, Saying};
use crate::conversation::Attempt;
use crate::queueing::{Caller, Outcome, Seat};
use crate::scenario::Ref;
use crate::shift::effect::{Effect, What, felt, mean};
use crate::shift::stage::{moment, time};
use crate::shift::{Arrival, Chair, casting};
use crate::words::{Dice, EventKind, Moment, Span, TimeOfDay};
use std::sync::Arc;

impl Day {
    /// Whoever is put through to the seat becomes a conversation.
    pub(in crate::shift) fn pick_up(&mut self) {
        if self.held.as_ref().is_some_and(|held| held.handled.is_some() || held.act().is_some()) {
            // A case that goes on has the whole person, and so has whoever they have gone to.
            return;
        }
        for seat in self.run.seat_contacts() {
            let Seat::Holding { caller, class, waited, since, .. } = seat else { continue };
            if self.has_in_hand_already(caller) {
                continue;
            }
            let held = self.cast_for(class).and_then(|cast| self.conversation(cast, caller, class, waited, since));
            match held {
                Some(mut held) => {
                    self.came += 1;
                    self.note(Saying::Came(held.cast().unwrap_or_default(), waited));
                    self.hears(&mut held);
                    if self.held.is_none() {
                        self.held = Some(held);
                    } else {
                        self.others.push(held);
                    }
                }
                // A class without a cast that could come now: the plan's average handles it.
                None => {
                    let until = (since + mean(&self.run, class)).max(self.now());
                    if !self.stage.casts_of(class).is_empty() {
                        self.passed.push((self.came, until - since));
                    }
                    self.routines.push(Routine { caller, class, since, until });
                }
            }
        }
    }

    fn has_in_hand_already(&self, caller: Caller) -> bool {
        let mut held = self.held.iter().chain(&self.others).filter_map(Held::caller);
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
        let plan = &self.stage.plan;
        let program = casting::program(program, &named.part(), plan, self.run.centre(), &arrival).ok()?;
        let seed = (Dice::stream(self.seed, "contact", number).unit() * 9.0e15) as u64;
        let attempt = Attempt::new(Arc::new(program), seed, &self.language, true);
        Some(Held {
            number: self.came,
            origin: Origin::Queue { caller, class, cast },
            since,
            waited,
            arrival,
            attempt,
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
        let (reasons, cause): (&[Ref], &[Ref]) = match held.origin {
            Origin::Queue { cast, .. } => {
                let Some(cast) = stage.shift.casts.get(cast) else { return };
                (&cast.reasons, &cast.cause)
            }
            Origin::Act(act) => {
                let Some(meeting) = meeting(&stage, &self.acts, act) else { return };
                (&[], &meeting.cause)
            }
        };
        let events = held.attempt.events();
        let (mut tagged, mut learned) = (false, false);
        for event in events.get(held.told..).unwrap_or_default() {
            match &event.kind {
                EventKind::ReasonTagged { reason } => tagged |= casting::names(reasons, reason),
                EventKind::FactLearned { fact } => learned |= casting::names(cause, fact),
                _ => {}
            }
        }
        held.told = events.len();
        let knew = casting::bits(held.attempt.program(), cause) & held.attempt.state().known != 0;
        if tagged {
            let effect = Effect { at: self.now(), what: What::Tagged, action: None, act: None };
            self.change(effect);
        }
        if learned || knew {
            if let Some(act) = held.act().and_then(|act| self.acts.get_mut(act)) {
                act.learned = act.learned.or(Some(true));
            }
            self.learns_cause();
        }
        self.sees_pattern();
    }

    /// A conversation in hand is over, or goes on later; the first of the others comes to the front if it was there.
    pub(super) fn hang_up(&mut self, mut held: Held, ended: Ended) {
        let now = self.now();
        // Whoever the person went to is left behind once, after the first talk.
        let leaves = held.act().filter(|_| held.handled.is_none()).map(|act| (act, held.over_for()));
        match held.origin {
            Origin::Queue { caller, class, .. } if held.handled.is_none() => {
                let outcome = self.outcome(&held);
                (held.outcome, held.handled) = (Some(outcome), Some(now - held.since));
                // A refusal would only say that the seat was free already.
                let _ = self.run.release_seat_contact(now, caller, felt(&self.run, class, outcome));
                self.gone += 1;
                self.note(Saying::Went(outcome));
            }
            Origin::Act(_) if held.handled.is_none() => held.handled = Some(now - held.since),
            Origin::Queue { .. } | Origin::Act(_) => self.is_back_from_case(),
        }
        if self.held.is_none() && !self.others.is_empty() {
            self.held = Some(self.others.remove(0));
            self.is_looked_at();
        }
        self.goes_aside();
        if ended == Ended::UntilLater {
            held.due = Some(self.goes_on_at(&held).max(now));
            let place = self.parked.partition_point(|other| other.due <= held.due);
            self.parked.insert(place, held);
        } else {
            self.done.push(held);
        }
        if let Some((act, ago)) = leaves {
            self.turns_back(act, ago);
        }
        self.pick_up();
    }

    /// A case that went on is over for now: somebody may be put through again.
    pub(super) fn is_back_from_case(&mut self) {
        if self.chair == Chair::Agent {
            self.is_back();
            if !self.wants_aside {
                self.run.seat_comes_back();
            }
        }
    }

    /// When a case goes on: at its hour, or as soon as the person is back from whom they met.
    fn goes_on_at(&self, held: &Held) -> Moment {
        let contact = usize::from(held.attempt.state().contact);
        let Some(later) = held.attempt.program().scenario.later.0.get(contact.saturating_sub(1)) else {
            return self.now();
        };
        let meeting = held.act().and_then(|act| meeting(&self.stage, &self.acts, act));
        let at_once = meeting.is_some_and(|meeting| casting::names(&meeting.on_return, &later.id));
        if at_once { self.now() } else { moment(later.value.starts) }
    }

    /// What the first contact came to, for the rest of the day.
    fn outcome(&self, held: &Held) -> Outcome {
        let (program, state) = (held.attempt.program(), held.attempt.state());
        let cast = held.cast().and_then(|cast| self.stage.shift.casts.get(cast));
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
