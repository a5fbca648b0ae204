//! A name that is not written in small letters, digits and hyphens, or lacks its quotes.

use super::{Code, shown};
use crate::words::{Finding, Place, Severity};

/// A name that is not written in small letters, digits and hyphens, or lacks its quotes.
pub const CODE: Code = Code { name: "bad-name", severity: Severity::Error, about: "A name is not well formed." };

/// The finding at `at`.
pub fn found(at: Place, name: &str, repaired: &str) -> Finding {
    let message = if name == repaired {
        format!("the name {} needs quotes", shown(name))
    } else {
        format!("{} cannot be a name", shown(name))
    };
    let help = format!("Names are quoted and made of small letters a to z, digits and hyphens, beginning with a letter: \"{repaired}\".");
    CODE.finding(at, message, help)
}
