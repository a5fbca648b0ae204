use crate::conversation::{Attempt, Phase};

/// Seconds of one entry or click in after-call work; an assumption. The situation itself does not count them.
const SECONDS: f64 = 10.0;

/// Seconds of after-call work.
pub fn measure(attempt: &Attempt) -> f64 {
    SECONDS * attempt.steps().iter().filter(|step| step.before.phase == Phase::WrapUp).count() as f64
}
