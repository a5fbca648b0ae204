//! A what-if that begins while the centre is closed.

use crate::reading::Code;
use crate::words::{Finding, Moment, Place, Severity, TimeOfDay};

/// A what-if that begins while the centre is closed.
pub const CODE: Code = Code {
    name: "what-if-outside-opening",
    severity: Severity::Error,
    about: "A what-if begins while the centre is closed.",
};

/// The finding at the time from which on it should hold.
pub fn found(at: Place, from: TimeOfDay, open: Moment, close: Moment) -> Finding {
    let time = |moment: Moment| TimeOfDay(u32::try_from(moment.0 / 1000).unwrap_or(u32::MAX));
    let message =
        format!("this what-if begins at {from}, but the centre is open from {} to {}", time(open), time(close));
    CODE.finding(at, message, "Write a time while it is open, or leave from: out for the whole day.".to_string())
}
