//! A kind of shift that can never begin.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::roster::has_room;
use crate::words::Severity;

/// A kind of shift that can never begin.
pub const CODE: Code = Code {
    name: "plan-shift-type-impossible",
    severity: Severity::Error,
    about: "A kind of shift has no time to begin at which it lies within a day and has room for its breaks.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (name, kind) in written.plan.roster.iter().flat_map(|roster| &roster.shift_types) {
        if !has_room(kind) {
            let at = written.name_at(&format!("shift_types.{name}"));
            let message = if kind.latest < kind.earliest {
                format!("its earliest beginning is {}, its latest {}", kind.earliest, kind.latest)
            } else {
                "at no time from its earliest to its latest beginning does it end on the same day and have room for its breaks".into()
            };
            let help = "Widen the windows of its breaks, or change its length or when it begins.";
            out.push(CODE.finding(at, message, help.into()));
        }
    }
}
