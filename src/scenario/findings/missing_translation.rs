//! Texts of a scenario are not translated into a language it claims.

use super::{Code, first_few, shown};
use crate::scenario::{Scenario, check::Translations, walk};
use crate::words::{Finding, Severity};

/// Texts of a scenario are not translated into a language it claims.
pub const CODE: Code = Code {
    name: "missing-translation",
    severity: Severity::Warning,
    about: "Texts of a scenario are not translated into a language it claims.",
};

/// Looks for it.
pub fn check(s: &Scenario, translations: Translations<'_>, out: &mut Vec<Finding>) {
    let texts = walk::texts(s);
    let lines: Vec<&str> = texts.into_iter().filter(|text| text.at.to > 0).map(|text| text.line.as_str()).collect();
    for (language, at) in walk::claimed(s) {
        let translated = translations.texts.get(language);
        let missing: Vec<&str> =
            lines.iter().copied().filter(|line| translated.is_none_or(|all| !all.contains_key(*line))).collect();
        if !missing.is_empty() {
            let message =
                format!("{} of {} texts are not translated into {}", missing.len(), lines.len(), shown(language));
            out.push(CODE.finding(at, message, format!("Translate {}.", first_few(&missing))));
        }
    }
}
