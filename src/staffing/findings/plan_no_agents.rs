//! A plan without agents.

use crate::queueing::Staff;
use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A plan without agents.
pub const CODE: Code = Code { name: "plan-no-agents", severity: Severity::Warning, about: "Nobody is ever on duty." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let centre = written.plan.centre();
    let anybody = centre.groups.iter().any(|group| match &group.staff {
        Staff::Count(steps) => steps.iter().any(|(_, agents)| *agents > 0),
        Staff::People(people) => people.iter().any(|person| !person.on_duty.is_empty()),
    });
    if !anybody {
        let message = "nobody is ever on duty, so no contact will be answered".into();
        out.push(CODE.finding(written.at("groups"), message, "Write how many agents there are in a group.".into()));
    }
}
