//! A side talk has no way back.

use super::Code;
use crate::scenario::{Scenario, graph::Graph};
use crate::words::{Finding, Severity};

/// A side talk has no way back.
pub const CODE: Code =
    Code { name: "detour-without-back", severity: Severity::Warning, about: "A side talk has no way back." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for at in Graph::of(s).without_way_back() {
        let help = "Write back: true at a choice of the side talk, or goto: instead of detour:.";
        out.push(CODE.finding(at, "nothing leads back from this side talk".into(), help.into()));
    }
}
