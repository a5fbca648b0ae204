//! A translation has a blank that its text does not have.

use super::{Code, blanks, first_few, shown};
use crate::scenario::{Scenario, check::Translations, walk};
use crate::words::{Finding, Severity};

/// A translation has a blank that its text does not have.
pub const CODE: Code = Code {
    name: "unknown-blank-in-translation",
    severity: Severity::Error,
    about: "A translation has a blank that its text does not have.",
};

/// Looks for it.
pub fn check(s: &Scenario, translations: Translations<'_>, out: &mut Vec<Finding>) {
    for (language, at) in walk::claimed(s) {
        let Some(translated) = translations.texts.get(language) else { continue };
        let mut wrong = Vec::new();
        for text in walk::texts(s) {
            if let Some(translation) = translated.get(&text.line)
                && !blanks(translation).is_subset(&blanks(&text.source))
            {
                wrong.push(text.line.as_str());
            }
        }
        if !wrong.is_empty() {
            let (number, language) = (wrong.len(), shown(language));
            let message = format!("{number} translations into {language} have a blank that their text does not have");
            out.push(CODE.finding(at, message, format!("Write the same blanks in {}.", first_few(&wrong))));
        }
    }
}
