//! A group that answers a class but is never asked.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A group that answers a class but is never asked.
pub const CODE: Code = Code {
    name: "plan-skill-never-asked",
    severity: Severity::Warning,
    about: "A group answers a class whose routes leave it out.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, group) in &written.plan.groups {
        for (place, (name, _)) in group.answers.iter().enumerate() {
            let class = written.plan.classes.iter().find(|(class, _)| class == name);
            let routes = class.and_then(|(_, class)| class.routes.as_ref());
            if routes.is_some_and(|routes| !routes.iter().any(|(asked, _)| asked == id)) {
                let at = written.at(&format!("groups.{id}.answers.{place}"));
                let help = format!("Write \"{id}\" into the routes: of \"{name}\", or delete these routes.");
                out.push(CODE.finding(at, format!("the routes of \"{name}\" leave \"{id}\" out"), help));
            }
        }
    }
}
