//! The one front door: whoever wants something done says so with a [`Command`], and hears in [`Notice`]s what came of it.
//!
//! Screens hold a shared reference to the [`Office`] and push commands; nothing else changes it. The same office
//! works without any window.

use crate::conversation::{Attempt, Offer, Program, Refusal};
use crate::queueing::{Run, Seat};
use crate::staffing::Plan;
use crate::words::{Moment, Span};
use std::sync::Arc;

/// Something a person wants.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// Sit down and take a contact of the scenario at this place of the list.
    Begin {
        /// Place in [`Office::programs`].
        scenario: usize,
        /// What chance is keyed by.
        seed: u64,
    },
    /// Decide.
    Decide(Offer),
    /// Stand up.
    Leave,
}

/// What came of a command.
#[derive(Clone, PartialEq, Debug)]
pub enum Notice {
    /// A contact has begun.
    Began,
    /// A decision was taken.
    Decided,
    /// The contact and its after-call work are over.
    Finished,
    /// A click that came too late, or was never possible; nothing has changed.
    Refused(Refusal),
    /// The seat is free again.
    Left,
}

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
}

/// Everything that is open.
pub struct Office {
    programs: Vec<Arc<Program>>,
    plan: Plan,
    language: String,
    sitting: Option<Sitting>,
}

impl Office {
    /// Opens with scenarios that can be played and the plan of the day around them.
    pub fn new(programs: Vec<Arc<Program>>, plan: Plan, language: &str) -> Office {
        Office { programs, plan, language: language.to_owned(), sitting: None }
    }

    /// The scenarios.
    pub fn programs(&self) -> &[Arc<Program>] {
        &self.programs
    }

    /// The plan of the day.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Language of what is said.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Who sits in the seat, and the day around them.
    pub fn sitting(&self) -> Option<&Sitting> {
        self.sitting.as_ref()
    }

    /// Carries out a command.
    pub fn apply(&mut self, command: Command) -> Vec<Notice> {
        match command {
            Command::Begin { scenario, seed } => match self.programs.get(scenario) {
                Some(program) => {
                    self.sitting = Some(sit_down(program, &self.plan, &self.language, seed));
                    vec![Notice::Began]
                }
                None => Vec::new(),
            },
            Command::Decide(offer) => self.decide(offer),
            Command::Leave => {
                self.sitting = None;
                vec![Notice::Left]
            }
        }
    }

    fn decide(&mut self, offer: Offer) -> Vec<Notice> {
        let Some(sitting) = &mut self.sitting else { return Vec::new() };
        if let Err(refusal) = sitting.attempt.decide(offer) {
            return vec![Notice::Refused(refusal)];
        }
        let now = sitting.picked_up + Span::from_s(f64::from(sitting.attempt.at_s()));
        if sitting.attempt.is_over() {
            // The seat is free from now on; a refusal would only say that it was free already.
            let _ = sitting.day.release_seat(now);
            return vec![Notice::Decided, Notice::Finished];
        }
        sitting.day.advance_to(now);
        vec![Notice::Decided]
    }
}

/// The day runs until a contact reaches the trainee's seat; from then on the conversation says when it ends.
fn sit_down(program: &Arc<Program>, plan: &Plan, language: &str, seed: u64) -> Sitting {
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
    Sitting { attempt: Attempt::new(Arc::clone(program), seed, language, true), day, picked_up }
}
