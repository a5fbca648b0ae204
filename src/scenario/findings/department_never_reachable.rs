//! Nobody ever answers at a department while the contact lasts.

use super::Code;
use crate::scenario::{Repair, Scenario, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// Departments keep the same hours every day.
const DAY_S: u32 = 86_400;

/// Nobody ever answers at a department while the contact lasts.
pub const CODE: Code = Code {
    name: "department-never-reachable",
    severity: Severity::Warning,
    about: "Nobody ever answers at a department while the contact lasts.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let hours: Vec<(u32, u32)> =
        walk::hours(s, true).into_iter().map(|(begin, end)| (begin % DAY_S, begin % DAY_S + (end - begin))).collect();
    let open = |from: u32, to: u32| hours.iter().any(|(begin, end)| from < *end && *begin < to);
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
            sometimes && (open(from.0, to.0) || open(from.0 + DAY_S, to.0 + DAY_S))
        });
        if asked && !answers && !repaired.contains(department.id.as_str()) {
            let message = format!("nobody answers at \"{}\" while the contact lasts", department.id);
            let help = "Write a percent: above 0 for that time; if the silence is meant, what a newcomer may expect: expected: 60.";
            out.push(CODE.finding(department.at, message, help.into()));
        }
    }
}
