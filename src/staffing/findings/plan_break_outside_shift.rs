//! A break outside its shift.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::plan::{Agents, Shift};
use crate::words::{Severity, TimeOfDay};

/// A break outside its shift.
pub const CODE: Code =
    Code { name: "plan-break-outside-shift", severity: Severity::Error, about: "A break lies outside its shift." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, group) in &written.plan.groups {
        let Agents::Shifts(shifts) = &group.agents else { continue };
        for (name, shift) in shifts.iter().filter(|(_, shift)| shift.from < shift.to && shift.people > 0) {
            for (place, pause) in shift.breaks.iter().enumerate() {
                // The last person's turn is the latest.
                let alone = Shift { breaks: vec![*pause], ..shift.clone() };
                let last = alone.breaks_of(shift.people - 1).first().copied();
                let outside = last.is_none_or(|(_, to)| pause.from < shift.from || to > shift.to.0);
                if outside {
                    let at = written.at(&format!("groups.{id}.shifts.{name}.breaks.{place}"));
                    let until = TimeOfDay(last.map_or(pause.to.0, |(_, to)| to));
                    let (begins, ends) = (shift.from, shift.to);
                    let message =
                        format!("this break lasts from {} to {until}, the shift from {begins} to {ends}", pause.from);
                    let help =
                        "A break begins after its shift and ends before it; with at_once: the last ones go last.";
                    out.push(CODE.finding(at, message, help.into()));
                }
            }
        }
    }
}
