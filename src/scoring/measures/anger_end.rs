use crate::conversation::Attempt;

/// Anger at the end, or now, 0 to 100.
pub fn measure(attempt: &Attempt) -> f64 {
    f64::from(attempt.state().anger_shown())
}
