//! A cause that nobody calls about.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::written::Kind;
use crate::words::Severity;

/// A cause that nobody calls about.
pub const CODE: Code =
    Code { name: "plan-topic-never-called-about", severity: Severity::Warning, about: "No class calls about a topic." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, _) in &written.plan.topics {
        if !written.is_used(Kind::Topic, id) {
            let at = written.name_at(&format!("topics.{id}"));
            let help = format!("Write topic: \"{id}\" into a class, or delete it.");
            out.push(CODE.finding(at, format!("nobody calls about \"{id}\""), help));
        }
    }
}
