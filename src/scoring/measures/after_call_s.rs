use crate::conversation::{AFTER_CALL_ACT_S, Attempt, Phase};

/// Seconds of after-call work, of the first contact as all of handle time.
pub fn measure(attempt: &Attempt) -> f64 {
    let wrap_up = |phase: Phase, contact: u8| phase == Phase::WrapUp && contact == 0;
    let acts = attempt.steps().iter().filter(|step| wrap_up(step.before.phase, step.before.contact)).count();
    f64::from(AFTER_CALL_ACT_S) * acts as f64
}
