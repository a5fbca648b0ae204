//! The trainee's seat: one conversation in it, the day around it, and the clock between the two.

use super::Clock;
use crate::conversation::{Attempt, Offer, Opens, Phase, Refusal};
use crate::queueing::{Run, Seat};
use crate::records::Journal;
use crate::scenario::Channel;
use crate::staffing::Plan;
use crate::words::{EventKind, Moment, Span};
use std::sync::Arc;

/// Where the day stands when a trainee sits down: the default backdrop of a scenario.
const SITS_DOWN_AT: Moment = Moment((10 * 60 + 30) * 60 * 1000);

/// A contact in the trainee's seat, and the day around it.
pub struct Sitting {
    /// The conversation.
    pub attempt: Attempt,
    /// The contact centre around it; the trainee holds its human seat.
    pub day: Run,
    /// When the contact reached the seat.
    pub picked_up: Moment,
    /// Place of the scenario in [`Office::programs`](super::Office::programs), if it still stands there.
    pub scenario: Option<usize>,
    /// Real time since the last beat.
    pub clock: Clock,
    /// Where its decisions are written down, if they are.
    pub(super) journal: Option<Journal>,
    /// What is being written down and counts as soon as that is done.
    pub(super) pending: Option<Step>,
}

/// What moves the conversation on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    /// Somebody has decided.
    Decided(Offer),
    /// The clock has run for a whole beat: the same offer as deciding to wait.
    Beat,
}

impl Step {
    /// What it is in the conversation.
    pub fn offer(self) -> Offer {
        match self {
            Step::Decided(offer) => offer,
            Step::Beat => Offer::Wait,
        }
    }
}

impl Sitting {
    /// The day runs until a contact reaches the trainee's seat; from then on the conversation says when it ends. One
    /// that has been begun before goes on where it was, and so does the day.
    pub(super) fn down(attempt: Attempt, scenario: Option<usize>, plan: &Plan) -> Sitting {
        let mut centre = plan.centre();
        centre.human_seat = Some(0);
        let centre = Arc::new(centre);
        let mut day = Run::new(&centre, attempt.seed());
        // Whoever reached the seat before the trainee sat down was an ordinary call.
        loop {
            match day.seat() {
                Seat::Holding { since, class, .. } if since < SITS_DOWN_AT => {
                    let handled = centre.classes.get(class).map_or(0.0, |class| class.handling.mean_ms());
                    if day.release_seat(since + Span(handled as u64)).is_err() {
                        break;
                    }
                }
                Seat::Holding { .. } => break,
                _ => match day.next_event_at() {
                    Some(next) => day.advance_to(next),
                    None => break,
                },
            }
        }
        let picked_up = day.now();
        let clock = Clock::default();
        let mut sitting = Sitting { attempt, day, picked_up, scenario, clock, journal: None, pending: None };
        if !sitting.attempt.steps().is_empty() {
            sitting.bring_the_day();
        }
        sitting
    }

    /// Milliseconds of a beat.
    pub fn beat_ms(&self) -> u64 {
        u64::from(self.attempt.program().rules.beat_s) * 1000
    }

    /// Milliseconds since the case began, the part of the beat that is running included.
    pub fn now_ms(&self) -> u64 {
        u64::from(self.attempt.at_s()) * 1000 + self.clock.passed_ms()
    }

    /// Whether the next beat passes by itself: while a customer is there and nobody has stopped the time.
    pub fn time_runs(&self) -> bool {
        !self.clock.paused && self.attempt.state().phase == Phase::Talk
    }

    /// How much of a line has been spoken that began at `at_s`, in words of `of`. Speech that the conversation has
    /// left behind is whole; what is written is there at once.
    pub fn words_heard(&self, at_s: u32, of: usize) -> usize {
        let (program, state) = (self.attempt.program(), self.attempt.state());
        let scenario = &program.scenario;
        let node = program.rules.nodes.get(usize::from(state.node));
        let floods = node.is_some_and(|node| matches!(node.opens, Opens::Flood(_)));
        let spoken = matches!(scenario.channel, Channel::Phone | Channel::Desk);
        if !spoken || state.phase != Phase::Talk || (state.speech == 0 && !floods) {
            return of;
        }
        let passed_ms = self.now_ms().saturating_sub(u64::from(at_s) * 1000);
        let words = passed_ms * u64::from(scenario.caller.pace.words_in_10_s()) / 10_000;
        of.min(words as usize + 1)
    }

    /// The last line the customer said, by its place among the events: the one that may still be under way.
    pub fn last_line(&self) -> Option<usize> {
        let spoken = |kind: &EventKind| matches!(kind, EventKind::CustomerSpoke { .. });
        self.attempt.events().iter().rposition(|event| spoken(&event.kind))
    }

    /// Lets real time pass; says whether a beat is full and has to pass in the conversation. While a step is being
    /// written down time stands still: a slow disk must not cost anybody patience.
    pub(super) fn pass(&mut self, ms: u64, pace: u32) -> bool {
        let beat_ms = self.beat_ms();
        self.pending.is_none() && self.time_runs() && self.clock.pass(ms, pace, beat_ms)
    }

    /// Why a step cannot be taken now.
    pub(super) fn refuses(&self, step: Step) -> Option<Refusal> {
        if self.attempt.is_over() {
            return Some(Refusal::Over);
        }
        let possible = self.pending.is_none() && self.attempt.offers().contains(&step.offer());
        (!possible).then_some(Refusal::NotOffered)
    }

    /// Takes a step, and brings the day to where the conversation is then.
    pub(super) fn take(&mut self, step: Step) -> Result<(), Refusal> {
        let before = self.attempt.at_s();
        self.attempt.decide(step.offer())?;
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
            let _ = self.day.release_seat(now);
        } else {
            self.day.advance_to(now);
        }
    }
}
