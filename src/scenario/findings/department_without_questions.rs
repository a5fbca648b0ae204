//! A department can neither be asked anything nor take a customer.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A department can neither be asked anything nor take a customer.
pub const CODE: Code = Code {
    name: "department-without-questions",
    severity: Severity::Warning,
    about: "A department can neither be asked anything nor take a customer.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for department in s.departments.iter().filter(|x| x.value.questions.is_empty() && x.value.transfer.is_empty()) {
        let message = format!("\"{}\" can neither be asked anything nor take a customer", department.id);
        out.push(CODE.finding(department.at, message, "Write questions: or transfer:, or delete it.".into()));
    }
}
