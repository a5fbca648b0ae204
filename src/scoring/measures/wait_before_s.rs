use crate::conversation::Attempt;

/// Seconds the customer waited before somebody picked up.
pub fn measure(attempt: &Attempt) -> f64 {
    f64::from(attempt.program().scenario.clock.waited_s)
}
