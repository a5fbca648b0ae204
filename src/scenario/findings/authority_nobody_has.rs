//! A choice asks for more authority than this trainee has and any repair gives.

use super::Code;
use crate::scenario::{Repair, Scenario, walk};
use crate::words::{Finding, Severity};

/// A choice asks for more authority than this trainee has and any repair gives.
pub const CODE: Code = Code {
    name: "authority-nobody-has",
    severity: Severity::Warning,
    about: "A choice asks for more authority than this trainee has and any repair gives.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let given = walk::repairs(s).filter_map(|(_, repair)| match repair {
        Repair::Authority(sum) => Some(*sum),
        _ => None,
    });
    let most = given.fold(s.desk.authority, i64::max);
    for (_, choice) in s.choices().filter(|(_, choice)| choice.value.authority > most) {
        let message = format!("\"{}\" is never offered: the authority here is {most} at most", choice.id);
        let help =
            "Write a smaller sum after authority:, or a larger one in desk:, or the Authority(…) that repairs a flaw.";
        out.push(CODE.finding(choice.at, message, help.into()));
    }
}
