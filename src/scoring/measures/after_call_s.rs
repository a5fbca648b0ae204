use crate::conversation::{AFTER_CALL_ACT_S, Attempt, Phase};

/// Seconds of after-call work.
pub fn measure(attempt: &Attempt) -> f64 {
    let acts = attempt.steps().iter().filter(|step| step.before.phase == Phase::WrapUp).count();
    f64::from(AFTER_CALL_ACT_S) * acts as f64
}
