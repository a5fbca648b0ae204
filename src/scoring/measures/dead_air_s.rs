use crate::conversation::Attempt;

/// Seconds in which nobody spoke and nobody had said that it would take a while.
pub fn measure(attempt: &Attempt) -> f64 {
    let silent = attempt.steps().iter().filter(|step| super::silence(attempt, step) && step.before.cover == 0);
    silent.count() as f64 * f64::from(attempt.program().rules.beat_s)
}
