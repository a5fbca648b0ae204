//! A list with more or fewer entries than the day has intervals.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::plan::Agents;
use crate::staffing::plan::Contacts;
use crate::words::Severity;

/// A list with more or fewer entries than the day has intervals.
pub const CODE: Code = Code {
    name: "plan-list-does-not-fit",
    severity: Severity::Error,
    about: "A list has more or fewer entries than the day has intervals.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let Some((open, close)) = written.opening() else { return };
    let plan = written.plan;
    let minutes = plan.interval.0 / 60_000;
    let intervals = u64::from(close.0 - open.0).div_ceil((minutes * 60).max(1));
    let mut lists: Vec<(String, usize)> = Vec::new();
    for (id, class) in &plan.classes {
        match &class.contacts {
            Contacts::PerInterval(counts) => lists.push((format!("classes.{id}.contacts"), counts.len())),
            Contacts::PerDay { shares, .. } => lists.push((format!("classes.{id}.contacts.percent"), shares.len())),
            _ => {}
        }
    }
    for (id, group) in &plan.groups {
        if let Agents::PerInterval(agents) = &group.agents {
            lists.push((format!("groups.{id}.agents"), agents.len()));
        }
    }
    for (path, length) in lists {
        if length as u64 != intervals {
            let message = format!(
                "this list has {length} entries; from {open} to {close} there are {intervals} intervals of {minutes} minutes"
            );
            out.push(CODE.finding(written.at(&path), message, "Write one entry for each interval.".into()));
        }
    }
}
