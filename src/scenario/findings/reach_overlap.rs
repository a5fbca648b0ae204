//! Two stretches of a department's hours overlap.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// Two stretches of a department's hours overlap.
pub const CODE: Code = Code {
    name: "reach-overlap",
    severity: Severity::Warning,
    about: "Two stretches of a department's hours overlap.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for department in &s.departments {
        let mut stretches: Vec<(u32, u32)> =
            department.value.reach.0.iter().map(|(from, to, _)| (from.0, to.0)).collect();
        stretches.sort_unstable();
        if stretches.windows(2).any(|pair| matches!(pair, [(_, end), (begin, _)] if begin < end)) {
            let message = format!("the hours of \"{}\" overlap, and the first that is written counts", department.id);
            out.push(CODE.finding(
                department.at,
                message,
                "Let each stretch begin where the one before it ends.".into(),
            ));
        }
    }
}
