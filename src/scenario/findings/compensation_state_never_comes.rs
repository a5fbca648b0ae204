//! A condition waits for a state of compensation that never comes.

use super::Code;
use crate::scenario::{Condition, Effect, Scenario, walk};
use crate::words::{CompensationState, Finding, Severity};

/// A condition waits for a state of compensation that never comes.
pub const CODE: Code = Code {
    name: "compensation-state-never-comes",
    severity: Severity::Warning,
    about: "A condition waits for a state of compensation that never comes.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let mut comes = vec![s.compensation.as_ref().map_or(CompensationState::None, |list| list.state)];
    for effect in walk::effects(s) {
        if let Effect::Compensation(state) = effect {
            comes.push(*state);
        }
    }
    comes.sort_unstable();
    comes.dedup();
    for (at, condition) in walk::conditions(s) {
        if let Condition::Compensation(state) = condition
            && !comes.contains(state)
        {
            let help = "Write it after state: in compensation:, or Compensation(…) among the effects of something.";
            out.push(CODE.finding(at, "compensation never comes to this state".into(), help.into()));
        }
    }
}
