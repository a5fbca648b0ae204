//! A product is offered, and the scenario has no shop.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A product is offered, and the scenario has no shop.
pub const CODE: Code = Code {
    name: "offer-without-shop",
    severity: Severity::Warning,
    about: "A product is offered, and the scenario has no shop.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    if s.shop.is_none() {
        for (_, choice) in s.choices() {
            if let Some(product) = &choice.value.offer {
                let help = "Write shop: with what an offer is taken for, or delete offer:.";
                out.push(CODE.finding(product.at, "without a shop an offer does nothing".into(), help.into()));
            }
        }
    }
}
