use crate::conversation::Attempt;
use crate::words::{EventKind, PromiseState};

/// Promises kept.
pub fn measure(attempt: &Attempt) -> f64 {
    super::count(attempt, |kind| matches!(kind, EventKind::PromiseTurned { state: PromiseState::Kept, .. }))
}
