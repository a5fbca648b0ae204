//! What the person does with the contacts in hand: decides in the one in front, turns to another, takes up a case, leaves.

use super::{Day, Held, Origin, Saying, ShiftRefusal};
use crate::conversation::{Offer, Phase};
use crate::queueing::Outcome;
use crate::shift::Chair;
use crate::shift::effect::felt;
use crate::words::{Moment, Span};

impl Day {
    /// Whether the person has anything in hand that the seat was put through to, or a case that goes on.
    pub(in crate::shift) fn has_in_hand(&self) -> bool {
        // Somebody is in front as soon as anybody is there.
        self.held.is_some() || !self.routines.is_empty()
    }

    /// Decides in the contact in front; the day goes on as long as that takes, and so do all others in hand.
    pub fn decide(&mut self, offer: Offer) -> Result<(), ShiftRefusal> {
        let Some(held) = &mut self.held else { return Err(ShiftRefusal::NoContact) };
        let before = held.attempt.state().contact;
        held.attempt.decide(offer).map_err(ShiftRefusal::Talk)?;
        held.ahead = None;
        let (to, ended) = (held.at(), held.ended(before));
        self.bring(to);
        if let Some(mut held) = self.held.take() {
            self.hears(&mut held);
            match ended {
                Some(ended) => self.hang_up(held, ended),
                None => self.held = Some(held),
            }
        }
        Ok(())
    }

    /// Turns to another contact in hand, by its place among the [`Day::others`]: it is in front from now on, unless it has
    /// gone by the time one looks at it. Finding the thread takes as long as the shift says, in which everybody in hand
    /// waits; without that, whoever turns from one to the next and back again would stop the time.
    pub fn turn_to(&mut self, place: usize) -> Result<(), ShiftRefusal> {
        if self.held.is_none() {
            return Err(ShiftRefusal::NoContact);
        }
        if place >= self.others.len() {
            return Err(ShiftRefusal::NotNow);
        }
        let wanted = self.others.remove(place);
        if let Some(held) = self.held.replace(wanted) {
            self.puts_back(held);
        }
        self.bring(self.now() + self.stage.shift.turning);
        self.front_passes_in_silence();
        self.is_looked_at();
        Ok(())
    }

    /// Whoever of the others has waited longest for a word, by the place among the [`Day::others`].
    pub fn longest_waiting(&self) -> Option<usize> {
        let waiting = self.others.iter().enumerate().filter_map(|(place, held)| Some((held.waits_since()?, place)));
        waiting.min().map(|(_, place)| place)
    }

    /// A contact in hand is not in front any more.
    pub(super) fn puts_back(&mut self, held: Held) {
        let place = self.others.partition_point(|other| other.number < held.number);
        self.others.insert(place, held);
    }

    /// What is in front is looked at from now on: after-call work that was left lying begins where the day is.
    pub(super) fn is_looked_at(&mut self) {
        let now = self.now();
        if let Some(held) = self.held.as_mut().filter(|held| held.attempt.state().phase == Phase::WrapUp) {
            held.base = Moment(now.0.saturating_sub(u64::from(held.attempt.at_s()) * 1000));
        }
    }

    /// Takes up a case that goes on, by its place among the [`Day::parked`]; after the window the day goes on to it.
    pub fn take_up(&mut self, place: usize) -> Result<(), ShiftRefusal> {
        if self.has_in_hand() {
            return Err(ShiftRefusal::InContact);
        }
        if self.doing.is_some() {
            return Err(ShiftRefusal::Busy);
        }
        let due = self.parked.get(place).and_then(|held| held.due).ok_or(ShiftRefusal::NotNow)?;
        if due > self.now() {
            if self.now() < self.stage.to() {
                return Err(ShiftRefusal::NotNow);
            }
            self.bring(due);
        }
        let now = self.now();
        if self.chair == Chair::Agent {
            if now < self.stage.to() {
                self.run.seat_steps_away().map_err(|_| ShiftRefusal::InContact)?;
            }
            self.goes_away(None, Span(0));
        }
        let mut held = self.parked.remove(place);
        let late = now - due;
        held.late.push(late);
        held.due = None;
        held.base = Moment(now.0.saturating_sub(u64::from(held.attempt.at_s()) * 1000));
        self.note(Saying::TakenUp(late));
        self.held = Some(held);
        Ok(())
    }

    /// Gives up what is still open and goes: whoever is on the line will call again.
    pub fn leave(&mut self) {
        let in_hand: Vec<Held> = self.held.take().into_iter().chain(std::mem::take(&mut self.others)).collect();
        for mut held in in_hand {
            let leaves = held.act().filter(|_| held.handled.is_none()).map(|act| (act, held.over_for()));
            match held.origin {
                Origin::Queue { caller, class, .. } if held.handled.is_none() => {
                    let (now, outcome) = (self.now(), Outcome::CallsAgain);
                    (held.outcome, held.handled) = (Some(outcome), Some(now - held.since));
                    let _ = self.run.release_seat_contact(now, caller, felt(&self.run, class, outcome));
                    self.gone += 1;
                }
                Origin::Act(_) if held.handled.is_none() => held.handled = Some(self.now() - held.since),
                Origin::Queue { .. } | Origin::Act(_) if self.chair == Chair::Agent => self.is_back(),
                Origin::Queue { .. } | Origin::Act(_) => {}
            }
            self.wants_aside = false;
            self.was_asked_aside();
            self.done.push(held);
            self.note(Saying::Left);
            match leaves {
                // Whoever leaves somebody they have gone to is not back yet.
                Some((act, ago)) => self.turns_back(act, ago),
                None => self.run.seat_comes_back(),
            }
        }
        for held in std::mem::take(&mut self.parked) {
            self.done.push(held);
            self.note(Saying::Left);
        }
    }

    /// Whether the person is talking, writing, or free.
    pub fn phase(&self) -> Option<Phase> {
        self.held.as_ref().map(|held| held.attempt.state().phase)
    }
}
