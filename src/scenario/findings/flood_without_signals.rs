//! In a flood nobody can show that they listen.

use super::Code;
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};

/// In a flood nobody can show that they listen.
pub const CODE: Code = Code {
    name: "flood-without-signals",
    severity: Severity::Warning,
    about: "In a flood nobody can show that they listen.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for (node, _) in walk::floods(s).filter(|(_, flood)| flood.signals.is_empty()) {
        let message = format!("in \"{}\" there is no listening signal to give", node.id);
        out.push(CODE.finding(node.at, message, "Write at least one text: texts: { \"mm\": \"Mm-hm.\" }.".into()));
    }
}
