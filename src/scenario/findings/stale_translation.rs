//! Texts have changed since they were translated.

use super::{Code, first_few, shown};
use crate::scenario::{Scenario, check::Translations, walk};
use crate::words::{Finding, Severity};

/// Texts have changed since they were translated.
pub const CODE: Code = Code {
    name: "stale-translation",
    severity: Severity::Warning,
    about: "Texts have changed since they were translated.",
};

/// Looks for it.
pub fn check(s: &Scenario, translations: Translations<'_>, out: &mut Vec<Finding>) {
    for (language, at) in walk::claimed(s) {
        let stale: Vec<&str> = translations.stale.get(language).into_iter().flatten().map(String::as_str).collect();
        if !stale.is_empty() {
            let message =
                format!("{} texts have changed since they were translated into {}", stale.len(), shown(language));
            out.push(CODE.finding(at, message, format!("Look again at {}.", first_few(&stale))));
        }
    }
}
