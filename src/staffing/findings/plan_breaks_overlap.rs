//! Two breaks of one person at the same time.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::plan::Agents;
use crate::words::Severity;

/// Two breaks of one person at the same time.
pub const CODE: Code =
    Code { name: "plan-breaks-overlap", severity: Severity::Error, about: "Two breaks of a shift overlap." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, group) in &written.plan.groups {
        let Agents::Shifts(shifts) = &group.agents else { continue };
        for (name, shift) in shifts {
            let overlap = |person: u32| {
                let breaks = shift.breaks_of(person);
                breaks.iter().zip(breaks.iter().skip(1)).any(|((_, before), (next, _))| next < before)
            };
            if shift.breaks.len() > 1 && (0..shift.people).any(overlap) {
                let at = written.at(&format!("groups.{id}.shifts.{name}.breaks"));
                let message = "somebody in this shift would be in two breaks at the same time".into();
                out.push(CODE.finding(at, message, "Let each break begin after the one before it.".into()));
            }
        }
    }
}
