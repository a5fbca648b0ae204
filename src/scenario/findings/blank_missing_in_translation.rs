//! A translation leaves out a blank of its text.

use super::{Code, blanks, first_few, shown};
use crate::scenario::{Scenario, check::Translations, walk};
use crate::words::{Finding, Severity};

/// A translation leaves out a blank of its text.
pub const CODE: Code = Code {
    name: "blank-missing-in-translation",
    severity: Severity::Error,
    about: "A translation leaves out a blank of its text.",
};

/// Looks for it.
pub fn check(s: &Scenario, translations: Translations<'_>, out: &mut Vec<Finding>) {
    for (language, at) in walk::claimed(s) {
        let Some(translated) = translations.texts.get(language) else { continue };
        let mut lacking = Vec::new();
        for text in walk::texts(s) {
            if let Some(translation) = translated.get(&text.line)
                && !blanks(&text.source).is_subset(&blanks(translation))
            {
                lacking.push(text.line.as_str());
            }
        }
        if !lacking.is_empty() {
            let message = format!("{} translations into {} leave out a blank", lacking.len(), shown(language));
            out.push(CODE.finding(at, message, format!("Write the same blanks in {}.", first_few(&lacking))));
        }
    }
}
