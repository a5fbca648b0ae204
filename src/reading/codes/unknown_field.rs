//! A name that no entry of this group has.

use super::{Code, shown};
use crate::words::{Finding, Place, Severity};

/// A name that no entry of this group has.
pub const CODE: Code = Code { name: "unknown-field", severity: Severity::Error, about: "A name is not known in this group." };

/// The finding at `at`.
pub fn found(at: Place, name: &str, what: &str, nearest: Option<&str>, legal: &str) -> Finding {
    let message = format!("{what} has no entry called {}", shown(name));
    let help = match nearest {
        Some(near) => format!("Did you mean {near}?"),
        None => format!("Known here: {legal}."),
    };
    CODE.finding(at, message, help)
}
