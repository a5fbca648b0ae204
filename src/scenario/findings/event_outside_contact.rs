//! Something on the timeline happens before the contact begins or after it is over.

use super::Code;
use crate::scenario::{Scenario, Timing, walk};
use crate::words::{Finding, Severity};

/// Something on the timeline happens before the contact begins or after it is over.
pub const CODE: Code = Code {
    name: "event-outside-contact",
    severity: Severity::Warning,
    about: "Something on the timeline happens before the contact begins or after it is over.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for event in &s.events {
        let Some((begin, end)) = walk::hours_of(s, event.value.contact.as_ref()) else { continue };
        let inside = match event.value.timing {
            Timing::At(time) => begin <= time.0 && time.0 < end,
            Timing::After(seconds) => seconds < end - begin,
        };
        if !inside {
            let message = format!("\"{}\" does not happen while the contact lasts", event.id);
            out.push(CODE.finding(event.at, message, "Write a time between starts: and limit: seconds later.".into()));
        }
    }
}
