//! Patience of customers who do not wait.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// Patience of customers who do not wait.
pub const CODE: Code = Code {
    name: "plan-deferred-never-waits",
    severity: Severity::Warning,
    about: "Work for later has a patience or redials, but nobody waits.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        if class.numbers.deferred.is_none() {
            continue;
        }
        for name in ["patience", "gives_up_at_once_percent", "balking", "callback_offer"] {
            let path = format!("classes.{id}.{name}");
            if written.says(&path) {
                let message = format!("\"{id}\" is done when there is time, so nobody waits in line for it");
                out.push(CODE.finding(written.name_at(&path), message, format!("Delete {name}:.")));
            }
        }
    }
}
