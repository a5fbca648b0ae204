use crate::conversation::Attempt;
use crate::words::EventKind;

/// Seconds the customer was on hold.
pub fn measure(attempt: &Attempt) -> f64 {
    let (mut held, mut began) = (0u32, None);
    for event in super::first_contact(attempt) {
        match event.kind {
            EventKind::HoldBegan { .. } => began = Some(event.at_s),
            // Who hangs up on hold ends it too.
            EventKind::HoldEnded | EventKind::Ended { .. } => {
                held += began.take().map_or(0, |began: u32| event.at_s.saturating_sub(began));
            }
            _ => {}
        }
    }
    f64::from(held)
}
