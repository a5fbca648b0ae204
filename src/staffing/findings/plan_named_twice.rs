//! The same route or the same class twice in one list.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// The same route or the same class twice in one list.
pub const CODE: Code =
    Code { name: "plan-named-twice", severity: Severity::Error, about: "A group or a class stands twice in one list." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let routes = written.plan.classes.iter().filter_map(|(id, class)| {
        let names = class.routes.as_ref()?.iter().map(|(group, _)| group).collect::<Vec<_>>();
        Some((format!("classes.{id}.routes"), names))
    });
    let answers = written.plan.groups.iter().map(|(id, group)| {
        (format!("groups.{id}.answers"), group.answers.iter().map(|(class, _)| class).collect::<Vec<_>>())
    });
    for (path, names) in routes.chain(answers) {
        for (place, name) in names.iter().enumerate() {
            if names.iter().take(place).any(|before| before == name) {
                let at = written.at(&format!("{path}.{place}"));
                out.push(CODE.finding(
                    at,
                    format!("\"{name}\" stands in this list already"),
                    "Delete one of the two.".into(),
                ));
            }
        }
    }
}
