//! News that reaches everybody at once although something is said of how it spreads.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::{Severity, Span};

/// News that reaches everybody at once although something is said of how it spreads.
pub const CODE: Code = Code {
    name: "plan-news-changes-nothing",
    severity: Severity::Warning,
    about: "How news spreads among agents changes nothing.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let plan = written.plan;
    let covers = plan.guided.map_or(0.0, |guided| guided.covers);
    let all_guided = plan.groups.iter().all(|(_, group)| group.guided.unwrap_or(covers) >= 1.0);
    for (id, topic) in &plan.topics {
        if topic.spread > Span(0) && all_guided && !plan.groups.is_empty() {
            let path = ["spread_s", "spread_minutes", "spread_hours"].map(|name| format!("topics.{id}.{name}"));
            let path = path.into_iter().find(|path| written.says(path)).unwrap_or_else(|| format!("topics.{id}"));
            let message = "a workflow shows the news to everybody at once, so nobody has to read it".into();
            let help = "Leave the spread out, or write guided_percent: for a group that works without the workflow.";
            out.push(CODE.finding(written.at(&path), message, help.into()));
        }
    }
    if plan.topics.iter().all(|(_, topic)| topic.spread == Span(0)) {
        for (id, _) in plan.groups.iter().filter(|(_, group)| group.guided.is_some()) {
            let at = written.at(&format!("groups.{id}.guided_percent"));
            let message = format!("all agents hear of everything at once, \"{id}\" like the others");
            out.push(CODE.finding(at, message, "Write spread_minutes: in the topic that some hear of later.".into()));
        }
    }
}
