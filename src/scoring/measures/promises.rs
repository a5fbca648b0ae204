use crate::conversation::Attempt;

/// Promises made.
pub fn measure(attempt: &Attempt) -> f64 {
    let promises = 0..attempt.program().rules.promises.len();
    promises.filter(|promise| attempt.state().promise(*promise) != 0).count() as f64
}
