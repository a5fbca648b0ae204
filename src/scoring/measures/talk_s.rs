use crate::conversation::Attempt;

/// Seconds the customer was there and not on hold.
pub fn measure(attempt: &Attempt) -> f64 {
    super::contact_s(attempt) - super::hold_s::measure(attempt)
}
