//! Agents without skills.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// Agents without skills.
pub const CODE: Code =
    Code { name: "plan-group-without-classes", severity: Severity::Error, about: "A group answers nothing." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, group) in &written.plan.groups {
        if group.answers.is_empty() && written.says(&format!("groups.{id}.answers")) {
            let message = format!("the agents of \"{id}\" answer nothing");
            let help = "Write the classes they answer: answers: [\"general\"].".into();
            out.push(CODE.finding(written.at(&format!("groups.{id}.answers")), message, help));
        }
    }
}
