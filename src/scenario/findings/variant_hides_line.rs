//! A variant without a condition hides the plain line and every variant after it.

use super::Code;
use crate::scenario::{Opening, Scenario};
use crate::words::{Finding, Severity};

/// A variant without a condition hides the plain line and every variant after it.
pub const CODE: Code = Code {
    name: "variant-hides-line",
    severity: Severity::Warning,
    about: "A variant without a condition hides the plain line and every variant after it.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for node in &s.nodes {
        if let Opening::Line { variants, .. } = &node.value.opens {
            for variant in variants.iter().filter(|variant| variant.value.when.is_empty()) {
                let message =
                    format!("\"{}\" is always said: what follows it and the plain line never are", variant.id);
                out.push(CODE.finding(variant.at, message, "Write a condition after when:.".into()));
            }
        }
    }
}
