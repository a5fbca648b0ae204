//! A class without a single contact.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A class without a single contact.
pub const CODE: Code =
    Code { name: "plan-class-never-comes", severity: Severity::Warning, about: "No contact of a class ever comes." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let Some(_) = written.opening() else { return };
    let centre = written.plan.centre();
    for ((id, _), numbers) in written.plan.classes.iter().zip(&centre.classes) {
        let fed = written.uses().iter().any(|(path, _, name)| *name == id && path.ends_with("redial.other_class"));
        if !fed && numbers.demand.expected(centre.open, centre.close) <= 0.0 {
            let at = written.name_at(&format!("classes.{id}"));
            let help = "Write contacts:, or let a surge or a redial feed the class.".into();
            out.push(CODE.finding(at, format!("no contact of \"{id}\" ever comes"), help));
        }
    }
}
