//! The same name twice in one group.

use super::{Code, shown};
use crate::words::{Finding, Place, Severity};

/// The same name twice in one group.
pub const CODE: Code = Code { name: "duplicate-field", severity: Severity::Error, about: "A name is written twice in one group." };

/// The finding at `at`.
pub fn found(at: Place, name: &str) -> Finding {
    let message = format!("{} is written twice in this group", shown(name));
    let help = "Delete one of the two; the first one counts.".into();
    CODE.finding(at, message, help)
}
