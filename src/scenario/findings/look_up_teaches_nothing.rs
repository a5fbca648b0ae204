//! A look-up teaches nothing.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A look-up teaches nothing.
pub const CODE: Code =
    Code { name: "look-up-teaches-nothing", severity: Severity::Warning, about: "A look-up teaches nothing." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for look_up in s.systems.iter().flat_map(|x| &x.value.look_up).filter(|q| q.value.learn.is_empty()) {
        let message = format!("\"{}\" teaches nothing", look_up.id);
        out.push(CODE.finding(
            look_up.at,
            message,
            "Name at least one fact after learn:, even if it leads astray.".into(),
        ));
    }
}
