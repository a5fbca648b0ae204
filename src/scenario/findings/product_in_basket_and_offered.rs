//! A product is offered that is in the basket from the beginning.

use super::Code;
use crate::scenario::{Effect, Scenario, walk};
use crate::words::{Finding, Severity};

/// A product is offered that is in the basket from the beginning.
pub const CODE: Code = Code {
    name: "product-in-basket-and-offered",
    severity: Severity::Warning,
    about: "A product is offered that is in the basket from the beginning.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let effects = walk::effects(s);
    for (_, choice) in s.choices() {
        if let Some(name) = &choice.value.offer
            && s.products.get(&name.id).is_some_and(|product| product.in_basket)
            && !effects.iter().any(|effect| matches!(effect, Effect::TakeOut(taken) if taken == name))
        {
            let message = format!("\"{}\" is in the basket already", name.id);
            out.push(CODE.finding(name.at, message, "Offer something else, or delete in_basket: true.".into()));
        }
    }
}
