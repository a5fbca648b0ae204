//! Customers who give up at once, all of them.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// Customers who give up at once, all of them.
pub const CODE: Code =
    Code { name: "plan-patience-nothing", severity: Severity::Warning, about: "Nobody waits at all." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        let patience = &class.numbers.patience;
        let nothing = patience.then.as_ref().is_some_and(|then| then.mean_ms() <= 0.0);
        for (name, wrong) in [("patience", nothing), ("gives_up_at_once_percent", patience.at_once >= 1.0)] {
            if wrong {
                let message =
                    format!("the customers of \"{id}\" have no patience: whoever is not answered at once is gone");
                let help = "Write how long they wait, as in exponential(mean_s: 150).".into();
                out.push(CODE.finding(written.at(&format!("classes.{id}.{name}")), message, help));
            }
        }
    }
}
