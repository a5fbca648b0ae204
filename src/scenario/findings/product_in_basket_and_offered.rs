//! A product is offered that is in the basket from the beginning.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A product is offered that is in the basket from the beginning.
pub const CODE: Code = Code {
    name: "product-in-basket-and-offered",
    severity: Severity::Warning,
    about: "A product is offered that is in the basket from the beginning.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for (_, choice) in s.choices() {
        if let Some(name) = &choice.value.offer
            && s.products.get(&name.id).is_some_and(|product| product.in_basket)
        {
            let message = format!("\"{}\" is in the basket already", name.id);
            out.push(CODE.finding(name.at, message, "Offer something else, or delete in_basket: true.".into()));
        }
    }
}
