//! Contacts while the centre is closed.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::plan::Contacts;
use crate::words::Severity;

/// Contacts while the centre is closed.
pub const CODE: Code = Code {
    name: "plan-contacts-outside-opening",
    severity: Severity::Warning,
    about: "Contacts are planned outside the opening hours, where nobody can come.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let Some((open, close)) = written.opening() else { return };
    let help = "Only what lies within the opening hours counts; shorten it or open longer.";
    for (id, class) in &written.plan.classes {
        match &class.contacts {
            Contacts::Stretches(stretches) => {
                for (place, stretch) in stretches.iter().enumerate() {
                    let (from, to) = (stretch.from, stretch.to);
                    if from < to && (from < open || close < to) {
                        let at = written.at(&format!("classes.{id}.contacts.{place}"));
                        let message = format!(
                            "this stretch lasts from {from} to {to}, the centre is open from {open} to {close}"
                        );
                        out.push(CODE.finding(at, message, help.into()));
                    }
                }
            }
            Contacts::At(times) => {
                let outside = times.iter().filter(|time| **time < open || close <= **time).count();
                if outside > 0 {
                    let message = format!("{outside} of these times lie outside {open} to {close}");
                    out.push(CODE.finding(written.at(&format!("classes.{id}.contacts")), message, help.into()));
                }
            }
            _ => {}
        }
    }
}
