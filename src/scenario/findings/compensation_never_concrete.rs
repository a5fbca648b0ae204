//! Compensation can never be given rightly: its sum is never decided.

use super::Code;
use crate::scenario::{Effect, Scenario, walk};
use crate::words::{CompensationState, Finding, Severity};

/// Compensation can never be given rightly: its sum is never decided.
pub const CODE: Code = Code {
    name: "compensation-never-concrete",
    severity: Severity::Note,
    about: "Compensation can never be given rightly: its sum is never decided.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let decided = Effect::Compensation(CompensationState::Concrete);
    if s.compensation.as_ref().is_some_and(|list| list.state != CompensationState::Concrete)
        && !walk::effects(s).contains(&&decided)
    {
        let message = "the sum is never decided, so whatever is given oversteps";
        let help = "Write state: concrete, or Compensation(concrete) where it is decided, unless this is meant.";
        out.push(CODE.finding(s.title.at, message.into(), help.into()));
    }
}
