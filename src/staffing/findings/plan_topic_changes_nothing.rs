//! A cause whose knowledge helps nobody.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A cause whose knowledge helps nobody.
pub const CODE: Code = Code {
    name: "plan-topic-changes-nothing",
    severity: Severity::Warning,
    about: "Knowing a cause changes nothing for a class.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        if class.topic.is_some() && class.numbers.informed.is_none() && class.needs.is_none() {
            let at = written.at(&format!("classes.{id}.topic"));
            let message = format!("whether the floor knows the cause changes nothing for \"{id}\"");
            let help = "Write informed: and what handling takes then, or needs: and the department.".into();
            out.push(CODE.finding(at, message, help));
        }
    }
}
