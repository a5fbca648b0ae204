//! A person of the roster with a group or a kind of shift that does not exist.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::{Id, Severity, nearest};

/// A person of the roster with a group or a kind of shift that does not exist.
pub const CODE: Code = Code {
    name: "plan-roster-unknown-name",
    severity: Severity::Error,
    about: "A person of the roster has a group or a kind of shift that does not exist.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let Some(roster) = &written.plan.roster else { return };
    let groups: Vec<&str> = written.plan.groups.iter().map(|(id, _)| id.as_str()).collect();
    let kinds: Vec<&str> = roster.shift_types.iter().map(|(id, _)| id.as_str()).collect();
    let mut look = |path: String, id: &Id, what: &str, names: &[&str]| {
        if names.contains(&id.as_str()) || id.as_str().is_empty() {
            return;
        }
        let help = match nearest(id.as_str(), names.iter().copied()) {
            Some(near) => format!("Did you mean \"{near}\"?"),
            None if names.is_empty() => format!("There is no {what} in this plan."),
            None => format!("Known here: {}.", names.join(", ")),
        };
        out.push(CODE.finding(written.at(&path), format!("there is no {what} called \"{id}\""), help));
    };
    for (name, worker) in &roster.people {
        for (place, skill) in worker.skills.iter().enumerate() {
            look(format!("people.{name}.skills.{place}"), skill, "group", &groups);
        }
        for (place, wish) in worker.wishes.iter().enumerate() {
            if let Some(kind) = &wish.shift {
                look(format!("people.{name}.wishes.{place}.shift"), kind, "kind of shift", &kinds);
            }
        }
    }
}
