//! A condition reads a flag that nothing sets.

use super::Code;
use crate::scenario::{Condition, Kind, Scenario, walk};
use crate::words::{Finding, Severity};

/// A condition reads a flag that nothing sets.
pub const CODE: Code =
    Code { name: "flag-never-set", severity: Severity::Error, about: "A condition reads a flag that nothing sets." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let names = walk::Names::of(s);
    for (at, condition) in walk::conditions(s) {
        if let Condition::Is(flag) = condition
            && !names.has(Kind::Flag, flag)
        {
            let help = match names.nearest(Kind::Flag, flag) {
                Some(near) => format!("Did you mean \"{near}\"?"),
                None => format!("Write Set(\"{}\") among the effects of something.", flag.id),
            };
            out.push(CODE.finding(at, format!("nothing sets the flag \"{}\"", flag.id), help));
        }
    }
}
