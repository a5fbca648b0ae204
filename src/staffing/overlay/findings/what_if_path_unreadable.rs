//! A path that cannot be read.

use crate::reading::Code;
use crate::reading::codes::shown;
use crate::words::{Finding, Place, Severity};

/// A path that cannot be read.
pub const CODE: Code =
    Code { name: "what-if-path-unreadable", severity: Severity::Error, about: "A path of a what-if cannot be read." };

/// The finding at `at`.
pub fn found(at: Place, path: &str) -> Finding {
    let message = format!("\"{}\" is no path into a plan", shown(path));
    let help =
        "Write names with dots between them, as in \"groups.floor.agents\"; \"#2\" is the second item, \"*\" is \
                every one."
            .to_string();
    CODE.finding(at, message, help)
}
