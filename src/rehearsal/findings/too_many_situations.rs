//! The scenario is too large to be solved exactly.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// The scenario is too large to be solved exactly.
pub const CODE: Code = Code { name: "too-many-situations", severity: Severity::Warning, about: "The scenario is too large to be solved exactly." };

/// The finding at `at`.
pub fn found(at: Place, _why: &str) -> Finding {
    let help = "Fewer look-ups and facts at the same time, fewer ways back, shorter limits: see the author's guide.";
    CODE.finding(at, "the scenario has more situations than can be solved exactly".to_owned(), help.into())
}
