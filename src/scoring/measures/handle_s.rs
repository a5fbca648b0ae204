use crate::conversation::Attempt;

/// Handle time: talk, hold and after-call work.
pub fn measure(attempt: &Attempt) -> f64 {
    super::talk_s::measure(attempt) + super::hold_s::measure(attempt) + super::after_call_s::measure(attempt)
}
