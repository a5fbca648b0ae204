use crate::conversation::{Attempt, Hangs, Offer};
use crate::words::EventKind;

/// How often the customer was handed over; a try at which nobody answered is none.
pub fn measure(attempt: &Attempt) -> f64 {
    let choices = &attempt.program().rules.choices;
    let tried = attempt.steps().iter().filter(|step| match step.offer {
        Offer::Choose(ix) => {
            choices.get(usize::from(ix)).is_some_and(|choice| matches!(choice.hangs, Hangs::Transfer { .. }))
        }
        _ => false,
    });
    let failed = super::count(attempt, |kind| matches!(kind, EventKind::TransferFailed { .. }));
    (tried.count() as f64 - failed).max(0.0)
}
