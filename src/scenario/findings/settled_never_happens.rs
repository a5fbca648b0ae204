//! A condition waits for the matter to be settled, and nothing settles it.

use super::Code;
use crate::scenario::{Condition, Effect, Scenario, walk};
use crate::words::{Finding, Severity};

/// A condition waits for the matter to be settled, and nothing settles it.
pub const CODE: Code = Code {
    name: "settled-never-happens",
    severity: Severity::Warning,
    about: "A condition waits for the matter to be settled, and nothing settles it.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let settles = walk::effects(s).into_iter().any(|effect| *effect == Effect::Settle);
    let waits = walk::conditions(s).into_iter().find(|(_, condition)| **condition == Condition::Settled);
    if let (false, Some((at, _))) = (settles, waits) {
        let help = "Write Settle among the effects of the choice that settles it: then: [Settle].";
        out.push(CODE.finding(at, "nothing settles the matter, so Settled never holds".into(), help.into()));
    }
}
