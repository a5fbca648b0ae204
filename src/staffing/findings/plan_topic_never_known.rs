//! A cause that the floor never learns.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A cause that the floor never learns.
pub const CODE: Code =
    Code { name: "plan-topic-never-known", severity: Severity::Warning, about: "Nobody brings a cause to the floor." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, topic) in &written.plan.topics {
        let never = match (&topic.told_at, &topic.lead) {
            (Some(_), _) => false,
            (None, None) => true,
            (None, Some(lead)) => {
                lead.tagged == 0.0 || lead.looks_from.is_some_and(|looks| looks >= written.plan.close)
            }
        };
        if never && written.opening().is_some() {
            let at = written.name_at(&format!("topics.{id}"));
            let help =
                "Write told_at: and the time of a notice, or lead: and how the lead finds it in opening hours.".into();
            out.push(CODE.finding(at, format!("the floor never learns of \"{id}\""), help));
        }
    }
}
