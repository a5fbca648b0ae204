//! The trainee's seat: one conversation in it, the day around it, and the clock between the two.

use super::Clock;
use crate::conversation::{Attempt, Offer, Opens, Phase, Program, Refusal};
use crate::queueing::{Run, Seat};
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
    /// Place of the scenario in [`Office::programs`](super::Office::programs).
    pub scenario: usize,
    /// Real time since the last beat.
    pub clock: Clock,
}

impl Sitting {
    /// The day runs until a contact reaches the trainee's seat; from then on the conversation says when it ends.
    pub(super) fn down(program: &Arc<Program>, scenario: usize, plan: &Plan, language: &str, seed: u64) -> Sitting {
        let mut centre = plan.centre();
        centre.human_seat = Some(0);
        let centre = Arc::new(centre);
        let mut day = Run::new(&centre, seed);
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
        let attempt = Attempt::new(Arc::clone(program), seed, language, true);
        Sitting { attempt, day, picked_up, scenario, clock: Clock::default() }
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

    /// Lets real time pass; says whether a beat is full and has to pass in the conversation.
    pub(super) fn pass(&mut self, ms: u64, pace: u32) -> bool {
        let beat_ms = self.beat_ms();
        self.time_runs() && self.clock.pass(ms, pace, beat_ms)
    }

    /// Takes a decision; the next beat begins with it.
    pub(super) fn decide(&mut self, offer: Offer) -> Result<(), Refusal> {
        let before = self.attempt.at_s();
        self.carry_out(offer)?;
        // What the hands do meanwhile takes no time, and must not hold it up either.
        if self.attempt.at_s() != before {
            self.clock.begin_beat();
        }
        Ok(())
    }

    /// Lets the beat pass for which the clock has run: the same offer as deciding to wait.
    pub(super) fn pass_a_beat(&mut self) -> Result<(), Refusal> {
        self.carry_out(Offer::Wait)
    }

    /// Carries out a decision, and brings the day to where the conversation is then.
    fn carry_out(&mut self, offer: Offer) -> Result<(), Refusal> {
        self.attempt.decide(offer)?;
        let now = self.picked_up + Span::from_s(f64::from(self.attempt.at_s()));
        if self.attempt.is_over() {
            // The seat is free from now on; a refusal would only say that it was free already.
            let _ = self.day.release_seat(now);
        } else {
            self.day.advance_to(now);
        }
        Ok(())
    }
}
