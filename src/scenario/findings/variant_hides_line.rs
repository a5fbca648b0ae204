//! A variant without a condition hides the plain line and every variant after it.

use super::Code;
use crate::scenario::{Opening, Scenario};
use crate::words::{Finding, Id, Place, Severity};

/// A variant without a condition hides the plain line and every variant after it.
pub const CODE: Code = Code {
    name: "variant-hides-line",
    severity: Severity::Warning,
    about: "A variant without a condition hides the plain line and every variant after it.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let mut always: Vec<(&Id, Place)> = Vec::new();
    for node in &s.nodes {
        if let Opening::Line { variants, .. } = &node.value.opens {
            always.extend(variants.iter().filter(|x| x.value.when.is_empty()).map(|x| (&x.id, x.at)));
        }
    }
    for question in s.departments.iter().flat_map(|x| &x.value.questions) {
        always.extend(question.value.or.iter().filter(|x| x.value.when.is_empty()).map(|x| (&x.id, x.at)));
    }
    for (id, at) in always {
        let message = format!("\"{id}\" is always said: what follows it and the plain line never are");
        out.push(CODE.finding(at, message, "Write a condition after when:.".into()));
    }
}
