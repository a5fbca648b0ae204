//! The best answer stands in the same place, or is the longest, too often.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// The best answer stands in the same place, or is the longest, too often.
pub const CODE: Code = Code { name: "best-answer-has-a-place", severity: Severity::Warning, about: "The best answer stands in the same place, or is the longest, too often." };

/// The finding at `at`.
pub fn found(at: Place, what: &str) -> Finding {
    let help = "Move answers about and shorten good ones: a trainee learns the pattern before the lesson.";
    CODE.finding(at, format!("the best answer is {what}"), help.into())
}
