//! Novices who learn in no time.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// Novices who learn in no time.
pub const CODE: Code = Code {
    name: "plan-learning-days-nothing",
    severity: Severity::Error,
    about: "Novices learn in 0 days, so there are none.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let novices = written.plan.groups.iter().filter_map(|(id, group)| {
        let novices = group.novices?;
        (novices.learning_days == 0.0).then(|| format!("groups.{id}.novices.learning_days"))
    });
    let guided = written.plan.guided.is_some_and(|guided| guided.learning_days == Some(0.0));
    for path in novices.chain(guided.then(|| "guided_workflow.learning_days".into())) {
        let message = "whoever learns in 0 days is no novice".into();
        out.push(CODE.finding(written.at(&path), message, "Write how many working days it takes, as in 60.".into()));
    }
}
