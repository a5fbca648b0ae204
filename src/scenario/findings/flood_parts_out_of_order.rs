//! The parts of a flood are not in the order of time.

use super::Code;
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};

/// The parts of a flood are not in the order of time.
pub const CODE: Code = Code {
    name: "flood-parts-out-of-order",
    severity: Severity::Warning,
    about: "The parts of a flood are not in the order of time.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for (_, flood) in walk::floods(s) {
        for pair in flood.parts.0.windows(2) {
            let [earlier, later] = pair else { continue };
            if later.value.at_s <= earlier.value.at_s {
                let message = format!("\"{}\" does not come after \"{}\"", later.id, earlier.id);
                out.push(CODE.finding(
                    later.at,
                    message,
                    "Sort the parts by at:, each later than the one before.".into(),
                ));
            }
        }
    }
}
