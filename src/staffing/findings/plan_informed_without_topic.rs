//! What changes with a cause that the class does not have.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// What changes with a cause that the class does not have.
pub const CODE: Code = Code {
    name: "plan-informed-without-topic",
    severity: Severity::Error,
    about: "Handling is given for informed agents, but the class has no topic.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        if class.numbers.informed.is_some() && class.topic.is_none() {
            let at = written.name_at(&format!("classes.{id}.informed"));
            let message = format!("\"{id}\" has no topic, so its agents are never informed of anything");
            out.push(CODE.finding(at, message, "Write topic: and the cause these customers call about.".into()));
        }
    }
}
