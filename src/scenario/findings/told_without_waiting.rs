//! The customer was told how long it takes, and did not wait long enough for that to matter.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// The customer was told how long it takes, and did not wait long enough for that to matter.
pub const CODE: Code = Code {
    name: "told-without-waiting",
    severity: Severity::Warning,
    about: "The customer was told how long it takes, and did not wait long enough for that to matter.",
};

/// From here on waiting adds to the anger, unless one was told.
const WAITING_COUNTS_S: u32 = 180;

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    if s.clock.told && s.clock.waited_s < WAITING_COUNTS_S {
        let message = format!("told: true changes nothing after {} seconds of waiting", s.clock.waited_s);
        let help =
            format!("Waiting counts from {WAITING_COUNTS_S} seconds on: write more after waited:, or delete told:.");
        out.push(CODE.finding(s.title.at, message, help));
    }
}
