//! Contacts that nobody can serve.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::plan::Group;
use crate::words::Severity;

/// Contacts that nobody can serve.
pub const CODE: Code = Code {
    name: "plan-class-without-group",
    severity: Severity::Error,
    about: "No group answers a class, so its contacts wait in vain.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, _) in &written.plan.classes {
        let answered = |group: &Group| group.answers.iter().any(|(class, _)| class == id);
        if !written.plan.groups.iter().any(|(_, group)| answered(group)) {
            let message = format!("no group answers \"{id}\"");
            let help = format!("Write \"{id}\" into the answers: of a group.");
            out.push(CODE.finding(written.name_at(&format!("classes.{id}")), message, help));
        }
    }
}
