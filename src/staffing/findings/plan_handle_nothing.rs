//! A class that takes no time.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A class that takes no time.
pub const CODE: Code =
    Code { name: "plan-handle-nothing", severity: Severity::Warning, about: "Handling a class takes no time." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        let informed = class.numbers.informed.as_ref();
        for (name, handling) in [("handle", Some(&class.numbers.handling)), ("informed", informed)] {
            if handling.is_some_and(|handling| handling.mean_ms() <= 0.0) {
                let message = format!("handling \"{id}\" takes no time");
                let help = "Write how long it takes, as in talk: exponential(mean_s: 240).".into();
                out.push(CODE.finding(written.at(&format!("classes.{id}.{name}")), message, help));
            }
        }
    }
}
