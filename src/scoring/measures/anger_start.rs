use crate::conversation::Attempt;

/// Anger at pick-up, 0 to 100.
pub fn measure(attempt: &Attempt) -> f64 {
    f64::from(attempt.program().rules.anger) * 25.0
}
