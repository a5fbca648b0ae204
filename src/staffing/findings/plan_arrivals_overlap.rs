//! Two stretches of arrivals that overlap.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::{Severity, TimeOfDay};

/// Two stretches of arrivals that overlap.
pub const CODE: Code =
    Code { name: "plan-arrivals-overlap", severity: Severity::Error, about: "Two stretches of arrivals overlap, so their rates contradict each other." };

/// Looks for it.
pub fn check(written: &Written, out: &mut Findings) {
    let mut stretches: Vec<_> = written.stretches().filter(|(from, to, _)| from < to).collect();
    stretches.sort_by_key(|(from, _, at)| (*from, at.from));
    let mut taken: Option<TimeOfDay> = None;
    for (from, to, at) in stretches {
        if let Some(until) = taken.filter(|until| from < *until) {
            let message = format!("this stretch begins at {from}, and another one lasts until {until}");
            out.push(CODE.finding(at, message, "Let each stretch begin where the one before it ends, or later.".into()));
        }
        taken = taken.max(Some(to));
    }
}
