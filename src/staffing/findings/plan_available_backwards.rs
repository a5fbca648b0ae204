//! A time of being available that ends before it begins.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A time of being available that ends before it begins.
pub const CODE: Code = Code {
    name: "plan-available-backwards",
    severity: Severity::Error,
    about: "A time at which a person can come ends before it begins.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (name, worker) in written.plan.roster.iter().flat_map(|roster| &roster.people) {
        for (place, time) in worker.available.iter().flatten().enumerate() {
            if time.to <= time.from {
                let at = written.at(&format!("people.{name}.available.{place}"));
                let message = format!("{name} can come from {} to {}, which is never", time.from, time.to);
                out.push(CODE.finding(at, message, "Swap the two times, or delete the entry.".into()));
            }
        }
    }
}
