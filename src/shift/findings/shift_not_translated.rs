//! Lines of a shift that are missing in a language it claims.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// Lines of a shift that are missing in a language it claims.
pub const CODE: Code = Code {
    name: "shift-not-translated",
    severity: Severity::Warning,
    about: "Lines of a shift are missing in a language it claims.",
};

/// The finding.
pub fn found(at: Place, language: &str, missing: &[&str]) -> Finding {
    const NAMED: usize = 5;
    let named = missing.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    let more = if missing.len() > NAMED { format!(" and {} more", missing.len() - NAMED) } else { String::new() };
    let help = format!("Write them into {language}.ftl beside the shift: {named}{more}.");
    CODE.finding(at, format!("{} lines are not there in \"{language}\"", missing.len()), help)
}
