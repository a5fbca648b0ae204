//! A condition waits for a system to freeze that never does.

use super::Code;
use crate::scenario::{Condition, Freezes, Scenario, System, walk};
use crate::words::{Finding, Severity};

/// A condition waits for a system to freeze that never does.
pub const CODE: Code = Code {
    name: "never-frozen",
    severity: Severity::Warning,
    about: "A condition waits for a system to freeze that never does.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let freezes = |system: &System, what: fn(&Freezes) -> bool| {
        system.freezes.is_some_and(|freezes| freezes.percent.0 > 0 && what(&freezes))
    };
    if s.systems.iter().any(|system| freezes(&system.value, |freezes| freezes.whole_machine)) {
        return;
    }
    for (at, condition) in walk::conditions(s) {
        if let Condition::Frozen(name) = condition
            && s.systems.get(&name.id).is_some_and(|system| !freezes(system, |_| true))
        {
            let message = format!("the system \"{}\" never freezes", name.id);
            out.push(CODE.finding(at, message, "Write freezes: there, or leave the condition out.".into()));
        }
    }
}
