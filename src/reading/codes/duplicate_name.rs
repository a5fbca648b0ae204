//! Two things with the same name in one map.

use super::{Code, shown};
use crate::words::{Finding, Place, Severity};

/// Two things with the same name in one map.
pub const CODE: Code = Code { name: "duplicate-name", severity: Severity::Error, about: "Two things have the same name." };

/// The finding at `at`.
pub fn found(at: Place, name: &str) -> Finding {
    let message = format!("the name {} is used twice", shown(name));
    let help = "Rename one of the two; the first one counts.".into();
    CODE.finding(at, message, help)
}
