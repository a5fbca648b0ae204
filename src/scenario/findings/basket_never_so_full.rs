//! A condition waits for a basket fuller than it can get.

use super::Code;
use crate::scenario::{Condition, Scenario, walk};
use crate::words::{Finding, Severity};

/// A condition waits for a basket fuller than it can get.
pub const CODE: Code = Code {
    name: "basket-never-so-full",
    severity: Severity::Warning,
    about: "A condition waits for a basket fuller than it can get.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let most: i64 = s.products.iter().map(|product| product.value.price).sum();
    for (at, condition) in walk::conditions(s) {
        if let Condition::BasketAtLeast(sum) = condition
            && *sum > most
        {
            let message = format!("all products together cost {most}, never {sum}");
            out.push(CODE.finding(at, message, format!("Write a sum up to {most}.")));
        }
    }
}
