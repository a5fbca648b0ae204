//! A name that stands for nothing in this plan.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::written::Kind;
use crate::words::{Severity, nearest};

/// A name that stands for nothing in this plan.
pub const CODE: Code =
    Code { name: "plan-unknown-name", severity: Severity::Error, about: "A name stands for nothing in this plan." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (path, kind, id) in written.uses() {
        let names = written.names(kind);
        // A name that could not be read was reported already.
        if names.contains(&id) || id.as_str().is_empty() {
            continue;
        }
        let what = match kind {
            Kind::Class => "class",
            Kind::Group => "group",
            Kind::Department => "department",
            Kind::Topic => "topic",
        };
        let help = match nearest(id.as_str(), names.iter().map(|name| name.as_str())) {
            Some(near) => format!("Did you mean \"{near}\"?"),
            None if names.is_empty() => format!("There is no {what} in this plan."),
            None => format!("Known here: {}.", names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ")),
        };
        out.push(CODE.finding(written.at(&path), format!("there is no {what} called \"{id}\""), help));
    }
}
