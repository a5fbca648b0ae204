//! A surge into a class whose contacts come at given times.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::plan::Contacts;
use crate::words::Severity;

/// A surge into a class whose contacts come at given times.
pub const CODE: Code = Code {
    name: "plan-surge-into-list",
    severity: Severity::Error,
    about: "A surge feeds a class whose contacts come at given times.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, surge) in &written.plan.surges {
        let class = written.plan.classes.iter().find(|(class, _)| *class == surge.class);
        if class.is_some_and(|(_, class)| matches!(class.contacts, Contacts::At(_))) {
            let at = written.at(&format!("surges.{id}.class"));
            let message = format!("the contacts of \"{}\" come at given times and at no other", surge.class);
            out.push(CODE.finding(at, message, "Feed a class of its own, or write contacts per hour.".into()));
        }
    }
}
