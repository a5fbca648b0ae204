use crate::conversation::Attempt;
use crate::words::EventKind;

/// How often a system froze.
pub fn measure(attempt: &Attempt) -> f64 {
    super::count(attempt, |kind| matches!(kind, EventKind::SystemFroze { .. }))
}
