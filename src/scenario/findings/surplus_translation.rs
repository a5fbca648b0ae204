//! A translation has lines that belong to no text.

use super::{Code, first_few, shown};
use crate::scenario::{Scenario, check::Translations, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A translation has lines that belong to no text.
pub const CODE: Code = Code {
    name: "surplus-translation",
    severity: Severity::Warning,
    about: "A translation has lines that belong to no text.",
};

/// Looks for it.
pub fn check(s: &Scenario, translations: Translations<'_>, out: &mut Vec<Finding>) {
    let lines: BTreeSet<&str> = walk::texts(s).into_iter().map(|text| text.line.as_str()).collect();
    for (language, at) in walk::claimed(s) {
        let translated = translations.texts.get(language).into_iter().flatten();
        let surplus: Vec<&str> =
            translated.map(|(line, _)| line.as_str()).filter(|line| !lines.contains(line)).collect();
        if !surplus.is_empty() {
            let message = format!("{} translations into {} belong to no text", surplus.len(), shown(language));
            out.push(CODE.finding(at, message, format!("Rename or delete {}.", first_few(&surplus))));
        }
    }
}
