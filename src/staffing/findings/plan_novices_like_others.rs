//! Novices who are like everybody else.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// Novices who are like everybody else.
pub const CODE: Code =
    Code { name: "plan-novices-like-others", severity: Severity::Warning, about: "Novices work like everybody else." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, group) in &written.plan.groups {
        let Some(novices) = group.novices else { continue };
        let learned = novices.learning_days > 0.0 && novices.days_in >= novices.learning_days;
        if learned || novices.factor == 1.0 {
            let at = written.at(&format!("groups.{id}.novices"));
            let message = "these novices handle contacts like everybody else".into();
            let help = "Write a factor: above 1, and days_in: below learning_days:; or delete the novices.".into();
            out.push(CODE.finding(at, message, help));
        }
    }
}
