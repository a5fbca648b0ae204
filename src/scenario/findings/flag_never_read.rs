//! A flag is set that no condition reads.

use super::Code;
use crate::scenario::{Condition, Effect, Kind, Scenario, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A flag is set that no condition reads.
pub const CODE: Code =
    Code { name: "flag-never-read", severity: Severity::Warning, about: "A flag is set that no condition reads." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let names = walk::Names::of(s);
    let mut known = BTreeSet::new();
    for (_, condition) in walk::conditions(s) {
        if let Condition::Is(flag) = condition {
            known.extend(names.meant(Kind::Flag, flag));
        }
    }
    for effect in walk::effects(s) {
        if let Effect::Set(flag) = effect
            && known.insert(flag.id.as_str())
        {
            let message = format!("no condition reads the flag \"{}\"", flag.id);
            out.push(CODE.finding(
                flag.at,
                message,
                format!("Write Is(\"{}\") in a condition, or delete it.", flag.id),
            ));
        }
    }
}
