//! A fixed word in quotes.

use super::{Code, shown};
use crate::words::{Finding, Place, Severity};

/// A fixed word in quotes.
pub const CODE: Code = Code { name: "quoted-word", severity: Severity::Error, about: "A fixed word is in quotes." };

/// The finding at `at`.
pub fn found(at: Place, word: &str) -> Finding {
    let message = format!("{} is a fixed word and has no quotes", shown(word));
    let help = format!("Write {} without quotes.", shown(word));
    CODE.finding(at, message, help)
}
