//! A shift while the centre is closed.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::plan::Agents;
use crate::words::Severity;

/// A shift while the centre is closed.
pub const CODE: Code = Code {
    name: "plan-shift-outside-opening",
    severity: Severity::Warning,
    about: "A shift lies wholly outside the opening hours.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let Some((open, close)) = written.opening() else { return };
    for (id, group) in &written.plan.groups {
        let Agents::Shifts(shifts) = &group.agents else { continue };
        for (name, shift) in shifts {
            if shift.from < shift.to && (shift.to <= open || close <= shift.from) {
                let at = written.name_at(&format!("groups.{id}.shifts.{name}"));
                let message = format!(
                    "these people are there from {} to {}, the centre is open from {open} to {close}",
                    shift.from, shift.to
                );
                out.push(CODE.finding(at, message, "Move the shift, or open longer.".into()));
            }
        }
    }
}
