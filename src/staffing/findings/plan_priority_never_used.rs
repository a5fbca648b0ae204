//! Points that no group looks at.

use crate::queueing::Picks;
use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// Points that no group looks at.
pub const CODE: Code = Code {
    name: "plan-priority-never-used",
    severity: Severity::Warning,
    about: "A class has a priority, but its groups choose in their own order.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        let answering =
            written.plan.groups.iter().filter(|(_, group)| group.answers.iter().any(|(name, _)| name == id));
        let mut picks = answering.map(|(_, group)| group.numbers.picks).peekable();
        if picks.peek().is_none() || picks.any(|picks| picks == Picks::ByPriority) {
            continue;
        }
        for (name, points) in
            [("priority", class.numbers.priority), ("ageing_per_minute", class.numbers.ageing_per_min)]
        {
            if points != 0.0 {
                let message = format!("every group that answers \"{id}\" chooses in_order, whatever the points");
                let at = written.at(&format!("classes.{id}.{name}"));
                out.push(CODE.finding(at, message, "Delete it, or write picks: by_priority for a group.".into()));
            }
        }
    }
}
