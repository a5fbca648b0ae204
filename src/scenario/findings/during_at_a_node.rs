//! `during` stands at the choice of a node, which is offered there anyway.

use super::Code;
use crate::scenario::{ChoicePlace, Scenario};
use crate::words::{Finding, Severity};

/// `during` stands at the choice of a node, which is offered there anyway.
pub const CODE: Code = Code {
    name: "during-at-a-node",
    severity: Severity::Warning,
    about: "`during` stands at the choice of a node, which is offered there anyway.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for (place, choice) in s.choices() {
        if let (ChoicePlace::Node(_), Some(name)) = (place, choice.value.during.first()) {
            let help = "Delete during:, or move the choice to anytime:.";
            out.push(CODE.finding(name.at, "a choice of a node is offered at that node only".into(), help.into()));
        }
    }
}
