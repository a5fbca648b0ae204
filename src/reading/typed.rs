//! Takes typed values out of the tree. Every method gives a value or nothing, and reports what is wrong.

mod fields;
mod groups;
#[cfg(test)]
mod tests;

pub use fields::FieldReader;
pub use groups::Arguments;

use super::{Findings, Form, Value, codes};
use crate::words::{Finding, Id, Percent, Place, TimeOfDay, nearest};
use std::ops::RangeInclusive;

/// Reads typed values and reports whatever does not fit. A [`Form::Hole`] is silent: it was reported before.
pub struct Reader<'f> {
    /// Where findings go.
    pub findings: &'f mut Findings,
}

impl Reader<'_> {
    /// Adds a finding.
    pub fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Reports that something else was expected; silent where the value was reported already.
    pub fn wrong_form(&mut self, value: &Value, expected: &str, help: &str) {
        if value.form != Form::Hole {
            self.report(codes::wrong_form::found(value.at, expected, &described(value), help));
        }
    }

    /// A quoted text; a bare word is reported and taken for one.
    pub fn text(&mut self, value: &Value) -> Option<String> {
        match &value.form {
            Form::Text(text) => Some(text.clone()),
            Form::Word(word) => {
                self.report(codes::unquoted_text::found(value.at, word));
                Some(word.clone())
            }
            _ => {
                self.wrong_form(value, "a text", "Write a text in quotes: \"…\".");
                None
            }
        }
    }

    /// `true` or `false`.
    pub fn truth(&mut self, value: &Value) -> Option<bool> {
        match &value.form {
            Form::Truth(truth) => Some(*truth),
            Form::Text(text) if text == "true" || text == "false" => {
                self.report(codes::quoted_word::found(value.at, text));
                Some(text == "true")
            }
            _ => {
                self.wrong_form(value, "true or false", "Write true or false, without quotes.");
                None
            }
        }
    }

    /// A whole number within `range`.
    pub fn integer(&mut self, value: &Value, what: &str, range: RangeInclusive<i64>) -> Option<i64> {
        match &value.form {
            Form::Integer(number) if range.contains(number) => Some(*number),
            Form::Integer(_) => {
                let range = format!("{} to {}", range.start(), range.end());
                self.report(codes::number_out_of_range::found(value.at, what, &range));
                None
            }
            Form::Decimal(number) => {
                let rounded = number.round();
                let near = if rounded.abs() < 1e15 { rounded as i64 } else { *range.start() };
                self.report(codes::whole_number_wanted::found(value.at, what, &near.to_string()));
                (rounded == *number && range.contains(&near)).then_some(near)
            }
            _ => {
                self.wrong_form(value, "a whole number", "Write a number without quotes, as in 12.");
                None
            }
        }
    }

    /// A number within `range`, with or without a fraction.
    pub fn number(&mut self, value: &Value, what: &str, range: RangeInclusive<f64>) -> Option<f64> {
        let number = match &value.form {
            Form::Integer(number) => *number as f64,
            Form::Decimal(number) => *number,
            Form::Word(word) if matches!(word.as_str(), "inf" | "NaN") => {
                self.report(codes::bad_number::found(value.at, word));
                return None;
            }
            _ => {
                self.wrong_form(value, "a number", "Write a number without quotes, as in 12 or 0.5.");
                return None;
            }
        };
        if number.is_finite() && range.contains(&number) {
            return Some(number);
        }
        let range = format!("{} to {}", range.start(), range.end());
        self.report(codes::number_out_of_range::found(value.at, what, &range));
        None
    }

    /// A time of day in quotes, as `"09:30"`.
    pub fn time_of_day(&mut self, value: &Value) -> Option<TimeOfDay> {
        match &value.form {
            Form::Text(text) => {
                let time = TimeOfDay::parse(text);
                if time.is_none() {
                    self.report(codes::bad_time::found(value.at, text));
                }
                time
            }
            _ => {
                self.wrong_form(
                    value,
                    "a time of day",
                    "Write hours and minutes with two digits each, in quotes: \"09:30\".",
                );
                None
            }
        }
    }

    /// A whole number from 0 to 100.
    pub fn percent(&mut self, value: &Value) -> Option<Percent> {
        if let Form::Integer(number) = value.form
            && let Ok(percent) = u8::try_from(number)
            && percent <= 100
        {
            return Some(Percent(percent));
        }
        if value.form != Form::Hole {
            self.report(codes::bad_percent::found(value.at, &described(value)));
        }
        None
    }

    /// A bare word that is one of a fixed few.
    pub fn one_of<T: Copy>(&mut self, value: &Value, what: &str, legal: &[(&'static str, T)]) -> Option<T> {
        let find = |word: &str| legal.iter().find(|(name, _)| *name == word).map(|(_, meaning)| *meaning);
        let word = match &value.form {
            Form::Word(word) => {
                if let Some(meaning) = find(word.as_str()) {
                    return Some(meaning);
                }
                word
            }
            Form::Text(text) => {
                if let Some(meaning) = find(text.as_str()) {
                    self.report(codes::quoted_word::found(value.at, text));
                    return Some(meaning);
                }
                text
            }
            _ => {
                let help = format!("Write one of: {}.", listed(legal.iter().map(|(name, _)| *name)));
                self.wrong_form(value, what, &help);
                return None;
            }
        };
        let near = nearest(word, legal.iter().map(|(name, _)| *name));
        let all = listed(legal.iter().map(|(name, _)| *name));
        self.report(codes::unknown_word::found(value.at, word, what, near, &all));
        None
    }

    /// The name of a thing: a quoted text of small letters, digits and hyphens.
    pub fn id(&mut self, value: &Value) -> Option<(Id, Place)> {
        match &value.form {
            Form::Text(text) if Id::well_formed(text) => Some((Id::new(text), value.at)),
            Form::Text(text) => {
                self.report(codes::bad_name::found(value.at, text, &repaired(text)));
                None
            }
            Form::Word(word) => {
                self.report(codes::unquoted_text::found(value.at, word));
                Id::well_formed(word).then(|| (Id::new(word), value.at))
            }
            _ => {
                self.wrong_form(value, "a name in quotes", "Write a name in quotes, as in \"own-it\".");
                None
            }
        }
    }
}

/// A few words in one line.
fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// A value in an author's words.
fn described(value: &Value) -> String {
    match &value.form {
        Form::Hole => "nothing".into(),
        Form::Text(text) => format!("the text \"{}\"", codes::shown(text)),
        Form::Integer(number) => format!("the number {number}"),
        Form::Decimal(number) => format!("the number {number}"),
        Form::Truth(truth) => truth.to_string(),
        Form::Word(word) => format!("the word {}", codes::shown(word)),
        Form::Fields { name: Some(name), .. } | Form::Items { name: Some(name), .. } => {
            format!("{}(…)", codes::shown(&name.text))
        }
        Form::Fields { name: None, .. } | Form::Items { name: None, .. } => "a group in round brackets".into(),
        Form::List(_) => "a list in square brackets".into(),
        Form::Map(_) => "a group in curly brackets".into(),
    }
}

/// The well-formed name most like what was written.
fn repaired(text: &str) -> String {
    let mut name = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            name.push(c.to_ascii_lowercase());
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        if name.len() >= 40 {
            break;
        }
    }
    let name = name.trim_end_matches('-');
    if Id::well_formed(name) { name.to_owned() } else { format!("n-{name}").trim_end_matches('-').to_owned() }
}
