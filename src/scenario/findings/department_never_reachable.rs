//! Nobody ever answers at a department while the contact lasts.

use super::Code;
use crate::scenario::{Repair, Scenario, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// Nobody ever answers at a department while the contact lasts.
pub const CODE: Code = Code {
    name: "department-never-reachable",
    severity: Severity::Warning,
    about: "Nobody ever answers at a department while the contact lasts.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let hours = walk::hours(s, true);
    let repaired: BTreeSet<&str> = walk::repairs(s)
        .filter_map(|(_, repair)| match repair {
            Repair::Reach(department, _) => Some(department.id.as_str()),
            _ => None,
        })
        .collect();
    for department in &s.departments {
        let x = &department.value;
        let asked = !x.questions.is_empty() || x.transfer.iter().any(|kind| kind.id.as_str() == "warm");
        let answers = x.reach.0.iter().any(|(from, to, reach)| {
            // What a newcomer may expect says that the silence is meant.
            let sometimes = reach.percent.0 > 0 || reach.expected.0 > 0;
            sometimes && hours.iter().any(|(begin, end)| from.0 < *end && *begin < to.0)
        });
        if asked && !answers && !repaired.contains(department.id.as_str()) {
            let message = format!("nobody answers at \"{}\" while the contact lasts", department.id);
            let help = "Write a percent: above 0 for that time; if the silence is meant, what a newcomer may expect: expected: 60.";
            out.push(CODE.finding(department.at, message, help.into()));
        }
    }
}
