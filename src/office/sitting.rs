//! The trainee's seat: one conversation in it, the day around it, and the clock between the two.

use super::backdrop::Around;
use super::mute::Muted;
use super::{Clock, Stage};
use crate::conversation::{Attempt, Offer, Phase, Refusal};
use crate::queueing::{Outcome, Run, Seat};
use crate::records::{Entry, Journal, Mode};
use crate::words::{Id, Moment, Span};

/// A contact in the trainee's seat, and the day around it.
pub struct Sitting {
    /// The conversation.
    pub attempt: Attempt,
    /// The contact centre around it; the trainee holds its human seat.
    pub day: Run,
    /// The departments of that day by name, in its own order.
    pub departments: Vec<Id>,
    /// When the contact reached the seat.
    pub picked_up: Moment,
    /// Place of the scenario in [`Office::programs`](super::Office::programs), if it still stands there.
    pub scenario: Option<usize>,
    /// How it is played.
    pub mode: Mode,
    /// Real time since the last beat.
    pub clock: Clock,
    /// When a click came too late or was never possible, on the clock of [`Sitting::now_ms`].
    pub refused_ms: Option<u64>,
    /// Where its decisions are written down, if they are.
    pub(super) journal: Option<Journal>,
    /// What is being written down and counts as soon as that is done.
    pub(super) pending: Option<Step>,
    /// The microphone, where it was switched off.
    pub(super) microphone: Option<Muted>,
    /// What a group was shown, and at how many steps; at any other number it was shown nothing yet.
    pub(super) staged: (usize, Stage),
}

/// What moves the conversation on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    /// Somebody has decided.
    Decided(Offer),
    /// The clock has run for a whole beat: the same offer as deciding to wait.
    Beat,
    /// Only the first so many decisions count from here on.
    Back(u32),
}

impl Step {
    /// What it is in the conversation; going back is nothing there.
    pub fn offer(self) -> Option<Offer> {
        match self {
            Step::Decided(offer) => Some(offer),
            Step::Beat => Some(Offer::Wait),
            Step::Back(_) => None,
        }
    }

    /// What is written down of it.
    pub fn entry(self) -> Entry {
        match self {
            Step::Decided(offer) => Entry::Decided(offer),
            Step::Beat => Entry::Decided(Offer::Wait),
            Step::Back(steps) => Entry::Back(steps),
        }
    }
}

impl Sitting {
    /// The day runs until the moment of its backdrop, at which somebody is on the line in the trainee's seat; from then on
    /// the conversation says when it ends. One that has been begun before goes on where it was, and so does the day.
    pub(super) fn down(attempt: Attempt, scenario: Option<usize>, around: &Around, mode: Mode) -> Sitting {
        let day = around.day(attempt.seed());
        let picked_up = day.now();
        let clock = Clock::default();
        let departments = around.house.departments.clone();
        let mut sitting = Sitting {
            attempt,
            day,
            departments,
            picked_up,
            scenario,
            mode,
            clock,
            refused_ms: None,
            journal: None,
            pending: None,
            microphone: None,
            staged: Default::default(),
        };
        if !sitting.attempt.steps().is_empty() {
            sitting.bring_the_day();
        }
        sitting
    }

    /// Milliseconds of a beat.
    pub fn beat_ms(&self) -> u64 {
        self.hand().beat_ms()
    }

    /// Milliseconds since the case began, the part of the beat that is running included.
    pub fn now_ms(&self) -> u64 {
        self.hand().now_ms()
    }

    /// Whether the next beat passes by itself: while a customer is there and nobody has stopped the time.
    pub fn time_runs(&self) -> bool {
        !self.clock.paused && self.attempt.state().phase == Phase::Talk && self.mode_lets_time_run()
    }

    /// How much of a line has been spoken that began at `at_s`, in words of `of`. Speech that the conversation has
    /// left behind is whole; what is written is there at once.
    pub fn words_heard(&self, at_s: u32, of: usize) -> usize {
        self.hand().words_heard(at_s, of)
    }

    /// The last line the customer said, by its place among the events: the one that may still be under way.
    pub fn last_line(&self) -> Option<usize> {
        self.hand().last_line()
    }

    /// Lets real time pass; says whether a beat is full and has to pass in the conversation. While a step is being
    /// written down time stands still: a slow disk must not cost anybody patience.
    pub(super) fn pass(&mut self, ms: u64, pace: u32) -> bool {
        let beat_ms = self.beat_ms();
        self.pending.is_none() && self.time_runs() && self.clock.pass(ms, pace, beat_ms)
    }

    /// Why a step cannot be taken now.
    pub(super) fn refuses(&self, step: Step) -> Option<Refusal> {
        let possible = match (step, step.offer()) {
            (Step::Back(steps), _) => self.can_keep(steps),
            (_, Some(_)) if self.attempt.is_over() => return Some(Refusal::Over),
            (_, offer) => offer.is_some_and(|offer| self.attempt.offers().contains(&offer)),
        };
        (!possible || self.pending.is_some()).then_some(Refusal::NotOffered)
    }

    /// Takes a step, and brings the day to where the conversation is then.
    pub(super) fn take(&mut self, step: Step) -> Result<(), Refusal> {
        let before = self.attempt.at_s();
        self.attempt.decide(step.offer().ok_or(Refusal::NotOffered)?)?;
        self.bring_the_day();
        // The next beat begins with a decision. What the hands do meanwhile takes no time, and must not hold it up.
        if matches!(step, Step::Decided(_)) && self.attempt.at_s() != before {
            self.clock.begin_beat();
        }
        Ok(())
    }

    fn bring_the_day(&mut self) {
        let now = self.picked_up + Span::from_s(f64::from(self.attempt.at_s()));
        if self.attempt.is_over() {
            // The seat is free from now on; a refusal would only say that it was free already.
            let outcome = self.outcome();
            let _ = self.day.release_seat_as(now, outcome);
        } else {
            self.day.advance_to(now);
        }
    }

    /// What comes of the contact for the rest of the day: a matter that is settled comes to an end, a promise becomes work,
    /// and whoever got neither calls again, where the plan says that people of this kind do.
    fn outcome(&self) -> Outcome {
        let Seat::Holding { class, .. } = self.day.seat() else { return Outcome::Solved };
        let Some(class) = self.day.centre().classes.get(class) else { return Outcome::Solved };
        let state = self.attempt.state();
        let promises = self.attempt.program().scenario.promises.len();
        let promised = (0..promises).any(|promise| state.promise(promise) > 0);
        let calls_again = class.repeat.is_some() || class.promise.is_some() && class.need.is_some();
        match (state.settled, promised && class.promise.is_some(), calls_again) {
            (true, ..) | (false, false, false) => Outcome::Solved,
            (false, true, _) => Outcome::Promised,
            (false, false, true) => Outcome::CallsAgain,
        }
    }
}
