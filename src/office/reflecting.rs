//! What somebody thinks of their own contact: the guess before the card, and the goal for the next time.

use super::{Notice, Office, Review, Tried};
use crate::records::Reflection;

/// Letters that are kept of an explanation and of a goal.
const LONGEST: usize = 2_000;

/// Goals that are shown.
const GOALS: usize = 3;

impl Office {
    /// What was thought of the contact in the seat.
    pub fn reflection(&self) -> Option<&Reflection> {
        self.reflection.as_ref()
    }

    /// The goals somebody has chosen last, the newest first, each once.
    pub fn goals(&self) -> Vec<&str> {
        let mut goals: Vec<&str> = Vec::new();
        for goal in self.tried.iter().rev().filter_map(goal_of) {
            if !goals.contains(&goal) {
                goals.push(goal);
            }
            if goals.len() == GOALS {
                break;
            }
        }
        goals
    }

    /// Keeps what somebody thinks of the contact that is over, whether its card is there already or not.
    pub(super) fn reflect(&mut self, reflection: Reflection) -> Vec<Notice> {
        let Some(sitting) = self.sitting.as_ref().filter(|sitting| sitting.attempt.is_over()) else {
            return Vec::new();
        };
        let reflection = within_bounds(reflection);
        if let (Some(memory), Some(journal)) = (&mut self.memory, &sitting.journal) {
            memory.reflect(journal.attempt(), reflection.clone());
        }
        let counts = !self.shift_waits();
        if let (true, Some(Review::Done(_)), Some(tried)) = (counts, &self.review, self.tried.last_mut()) {
            tried.reflection = Some(reflection.clone());
        }
        self.reflection = Some(reflection);
        vec![Notice::Reflected]
    }
}

fn goal_of(tried: &Tried) -> Option<&str> {
    tried.reflection.as_ref()?.goal.as_deref()
}

/// The same with the guess on the scale and the texts not too long; a goal without a letter is none.
fn within_bounds(reflection: Reflection) -> Reflection {
    let shorten = |text: String| text.chars().take(LONGEST).collect::<String>();
    Reflection {
        guessed_points: reflection.guessed_points.map(|points| points.min(100)),
        guessed_step: reflection.guessed_step,
        explained: shorten(reflection.explained),
        goal: reflection.goal.map(shorten).filter(|goal| !goal.trim().is_empty()),
    }
}
