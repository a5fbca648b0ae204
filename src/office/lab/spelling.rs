//! How a value stands in its field: texts without the quotes that the plan's file wants around them.

use super::written::{quoted, written};
use crate::reading::{Form, Value};

/// How what stands in a field is written in a plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spelling {
    /// As it stands.
    Written,
    /// A text, with quotes around it.
    Text,
    /// Several texts with commas between them, each with quotes, all in square brackets.
    Texts,
}

/// What is a text wherever it is written, by the last name of its path.
const TEXTS: [&str; 5] = ["title", "about", "currency", "topic", "told_at"];

impl Spelling {
    /// That of a value that is written.
    pub(super) fn of(value: &Value) -> Spelling {
        let plain = |item: &Value| matches!(&item.form, Form::Text(text) if !text.contains(','));
        match &value.form {
            Form::Text(_) => Spelling::Text,
            Form::List(items) if !items.is_empty() && items.iter().all(plain) => Spelling::Texts,
            _ => Spelling::Written,
        }
    }

    /// That of a value that could be written at a path.
    pub(super) fn of_missing(path: &str) -> Spelling {
        let name = path.rsplit('.').next().unwrap_or(path);
        if TEXTS.contains(&name) { Spelling::Text } else { Spelling::Written }
    }

    /// What a field shows of a value.
    pub(super) fn shown(self, value: &Value) -> String {
        let plain = |value: &Value| match &value.form {
            Form::Text(text) => text.clone(),
            _ => written(value),
        };
        match (self, &value.form) {
            (Spelling::Texts, Form::List(items)) => items.iter().map(plain).collect::<Vec<String>>().join(", "),
            (Spelling::Text, _) => plain(value),
            _ => written(value),
        }
    }

    /// What is to be written for what stands in a field. Whoever writes quotes or brackets means them.
    pub fn spelled(self, text: &str) -> String {
        let within = |first: char, last: char| text.len() > 1 && text.starts_with(first) && text.ends_with(last);
        match self {
            Spelling::Text if !within('"', '"') => quoted(text),
            Spelling::Texts if !within('[', ']') => {
                let texts = text.split(',').map(str::trim).filter(|text| !text.is_empty());
                let texts: Vec<String> = texts.map(|text| quoted(text.trim_matches('"'))).collect();
                format!("[{}]", texts.join(", "))
            }
            _ => text.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Findings, parse};
    use crate::words::FileId;

    #[test]
    fn what_is_shown_is_written_as_it_was() {
        for (value, shown) in [
            ("\"08:00\"", "08:00"),
            ("\"the \\\"old\\\" plan\"", "the \"old\" plan"),
            ("[\"calls\", \"mail\"]", "calls, mail"),
            ("[\"one, two\"]", "[\"one, two\"]"),
            ("[monday, friday]", "[monday, friday]"),
            ("exponential(mean_s: 240)", "exponential(mean_s: 240)"),
            ("17", "17"),
        ] {
            let mut findings = Findings::new();
            let tree = parse(FileId(0), value, &mut findings);
            assert!(!findings.has_errors(), "{value}");
            let spelling = Spelling::of(&tree);
            assert_eq!(spelling.shown(&tree), shown);
            assert_eq!(spelling.spelled(shown), value, "{shown}");
        }
        assert_eq!(Spelling::Text.spelled("\"08:00\""), "\"08:00\"");
        assert_eq!(Spelling::Texts.spelled("[\"calls\"]"), "[\"calls\"]");
        assert_eq!(Spelling::of_missing("topics.billing.told_at").spelled("12:54"), "\"12:54\"");
        assert_eq!(Spelling::of_missing("lines").spelled("40"), "40");
    }
}
