//! A choice of the after-call work leads somewhere or expects an answer.

use super::Code;
use crate::scenario::{Scenario, Then};
use crate::words::{Finding, Severity};

/// A choice of the after-call work leads somewhere or expects an answer.
pub const CODE: Code = Code {
    name: "wrap-up-leads-on",
    severity: Severity::Warning,
    about: "A choice of the after-call work leads somewhere or expects an answer.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for choice in &s.wrap_up {
        let x = &choice.value;
        if x.to != Then::Stay || x.reply.is_some() || x.covers_s > 0 || x.offer.is_some() {
            let message = format!("the customer has gone when \"{}\" is done", choice.id);
            let help =
                "Delete goto:, ends:, detour:, back:, reply:, covers: and offer: here; after-call work ends by itself.";
            out.push(CODE.finding(choice.at, message, help.into()));
        }
    }
}
