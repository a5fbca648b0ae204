use crate::conversation::{Attempt, Offer};

/// Look-ups begun.
pub fn measure(attempt: &Attempt) -> f64 {
    attempt.steps().iter().filter(|step| matches!(step.offer, Offer::LookUp(_))).count() as f64
}
