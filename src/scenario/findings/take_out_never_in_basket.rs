//! A product is taken out of the basket that never gets into it.

use super::Code;
use crate::scenario::{Effect, Scenario, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A product is taken out of the basket that never gets into it.
pub const CODE: Code = Code {
    name: "take-out-never-in-basket",
    severity: Severity::Warning,
    about: "A product is taken out of the basket that never gets into it.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let offered: BTreeSet<&str> =
        s.choices().filter_map(|(_, choice)| choice.value.offer.as_ref()).map(|name| name.id.as_str()).collect();
    for effect in walk::effects(s) {
        if let Effect::TakeOut(name) = effect
            && let Some(product) = s.products.get(&name.id)
            && !product.in_basket
            && !offered.contains(name.id.as_str())
        {
            let message = format!("\"{}\" is never in the basket, so there is nothing to take out", name.id);
            out.push(CODE.finding(name.at, message, "Write in_basket: true, or offer it somewhere.".into()));
        }
    }
}
