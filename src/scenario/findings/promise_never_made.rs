//! A promise is declared that nobody can make.

use super::Code;
use crate::scenario::{Effect, Kind, Scenario, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A promise is declared that nobody can make.
pub const CODE: Code = Code {
    name: "promise-never-made",
    severity: Severity::Warning,
    about: "A promise is declared that nobody can make.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let names = walk::Names::of(s);
    let mut made: BTreeSet<&str> = BTreeSet::new();
    for effect in walk::effects(s) {
        if let Effect::Promise(promise) = effect {
            made.extend(names.meant(Kind::Promise, promise));
        }
    }
    for promise in s.promises.iter().filter(|promise| !made.contains(promise.id.as_str())) {
        let message = format!("nobody can make the promise \"{}\"", promise.id);
        let help = format!("Write Promise(\"{}\") among the effects of the choice that makes it.", promise.id);
        out.push(CODE.finding(promise.at, message, help));
    }
}
