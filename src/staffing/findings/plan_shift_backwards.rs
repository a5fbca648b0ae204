//! A shift that ends before it begins.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::plan::Agents;
use crate::words::Severity;

/// A shift that ends before it begins.
pub const CODE: Code =
    Code { name: "plan-shift-backwards", severity: Severity::Error, about: "A shift ends before it begins." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, group) in &written.plan.groups {
        let Agents::Shifts(shifts) = &group.agents else { continue };
        for (name, shift) in shifts {
            if shift.to <= shift.from {
                let at = written.at(&format!("groups.{id}.shifts.{name}.to"));
                let message = format!("this shift begins at {} and ends at {}", shift.from, shift.to);
                let help = "Write a later time after to:; a plan is one day, from midnight to midnight.".into();
                out.push(CODE.finding(at, message, help));
            }
        }
    }
}
