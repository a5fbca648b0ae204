//! A fact, procedure or product is never used.

use super::{Code, own};
use crate::scenario::{Kind, Scenario, walk};
use crate::words::{Finding, Id, Place, Severity};

/// A fact, procedure or product is never used.
pub const CODE: Code =
    Code { name: "unused-name", severity: Severity::Warning, about: "A fact, procedure or product is never used." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let used = walk::Names::of(s).used(s);
    let mut tell = |kind: Kind, id: &Id, at: Place| {
        if own(at) && !used.contains(&(kind, id.as_str())) {
            let message = format!("the {} \"{id}\" is never used", kind.word());
            out.push(CODE.finding(at, message, "Use it, or delete it.".into()));
        }
    };
    s.facts.iter().for_each(|x| tell(Kind::Fact, &x.id, x.at));
    s.procedures.iter().for_each(|x| tell(Kind::Procedure, &x.id, x.at));
    let offered = s.products.iter().filter(|x| !x.value.in_basket);
    offered.for_each(|x| tell(Kind::Product, &x.id, x.at));
}
