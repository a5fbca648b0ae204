//! A department has questions, and there is no way to ask them.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A department has questions, and there is no way to ask them.
pub const CODE: Code = Code {
    name: "department-without-means",
    severity: Severity::Warning,
    about: "A department has questions, and there is no way to ask them.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for department in s.departments.iter().filter(|x| x.value.means.is_empty() && !x.value.questions.is_empty()) {
        let message = format!("there is no way to reach \"{}\"", department.id);
        out.push(CODE.finding(
            department.at,
            message,
            "Write means: { phone: (rings: 20, talks: 30) }, chat: or walk:.".into(),
        ));
    }
}
