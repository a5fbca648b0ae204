//! A voice menu or a voicemail where nobody calls.

use crate::queueing::Channel;
use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A voice menu or a voicemail where nobody calls.
pub const CODE: Code = Code {
    name: "plan-phone-only",
    severity: Severity::Warning,
    about: "A voice menu or a voicemail has no effect, because nobody calls.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        if class.numbers.channel == Channel::Phone {
            continue;
        }
        for name in ["menu", "voicemail"] {
            let path = format!("classes.{id}.{name}");
            if written.says(&path) {
                let message = format!("the contacts of \"{id}\" do not come by telephone");
                let help = format!("Delete {name}:, or write channel: phone.");
                out.push(CODE.finding(written.name_at(&path), message, help));
            }
        }
    }
}
