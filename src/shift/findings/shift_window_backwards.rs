//! A window that ends before it begins.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// A window that ends before it begins.
pub const CODE: Code =
    Code { name: "shift-window-backwards", severity: Severity::Error, about: "A shift's window ends before it begins." };

/// The finding.
pub fn found(at: Place) -> Finding {
    CODE.finding(at, "this window ends before it begins".into(), "Write a later time after to:.".into())
}
