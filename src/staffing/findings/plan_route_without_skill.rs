//! A route to a group that does not answer the class.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A route to a group that does not answer the class.
pub const CODE: Code = Code {
    name: "plan-route-without-skill",
    severity: Severity::Error,
    about: "A route leads to a group that does not answer the class.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        for (place, (name, _)) in class.routes.iter().flatten().enumerate() {
            let group = written.plan.groups.iter().find(|(group, _)| group == name);
            if group.is_some_and(|(_, group)| !group.answers.iter().any(|(answered, _)| answered == id)) {
                let at = written.at(&format!("classes.{id}.routes.{place}"));
                let help = format!("Write \"{id}\" into the answers: of \"{name}\", or delete the route.");
                out.push(CODE.finding(at, format!("\"{name}\" does not answer \"{id}\""), help));
            }
        }
    }
}
