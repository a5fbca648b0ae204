//! The length of a walk that nobody takes.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// The length of a walk that nobody takes.
pub const CODE: Code = Code {
    name: "plan-walk-never-taken",
    severity: Severity::Warning,
    about: "A walk has a length, but the lead never walks.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, topic) in &written.plan.topics {
        let walks = topic.lead.is_some_and(|lead| lead.walks_after.is_none() && lead.walk.0 > 0);
        if walks {
            let at = written.at(&format!("topics.{id}.lead"));
            let help = "Write walks_after: and after how many tries in vain, or delete the walk.".into();
            out.push(CODE.finding(at, "the lead never goes there on foot".into(), help));
        }
    }
}
