//! The stretch in which help is welcome is empty or lies after the visitor has left.

use super::Code;
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};

/// The stretch in which help is welcome is empty or lies after the visitor has left.
pub const CODE: Code = Code {
    name: "visits-best-after-leaving",
    severity: Severity::Warning,
    about: "The stretch in which help is welcome is empty or lies after the visitor has left.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for (node, visits) in walk::visits(s) {
        let ((from, to), leaves) = (visits.best_s, visits.leaves_s);
        if from >= to || to > leaves {
            let message = format!("help is welcome from {from} to {to} seconds, the visitor leaves after {leaves}");
            let help = "Write two growing numbers after best:, and leaves: not before them.";
            out.push(CODE.finding(node.at, message, help.into()));
        }
    }
}
