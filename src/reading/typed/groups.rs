//! Groups: lists, maps, and words with brackets after them.

use super::{Reader, repaired};
use crate::reading::{Form, Value, codes};
use crate::words::{Id, Place};
use std::collections::BTreeSet;

/// What stands in the brackets after a word.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Arguments<'v> {
    /// No brackets.
    None,
    /// Values.
    Items(&'v [Value]),
    /// Named entries: the whole value, for [`Reader::fields`].
    Fields(&'v Value),
}

impl Reader<'_> {
    /// The values in square brackets.
    pub fn list<'v>(&mut self, value: &'v Value, what: &str) -> &'v [Value] {
        match &value.form {
            Form::List(items) => items.as_slice(),
            Form::Items { name: None, items } => {
                self.wrong_form(value, "a list in square brackets", &format!("Write [ ] around {what}."));
                items.as_slice()
            }
            _ => {
                self.wrong_form(value, "a list in square brackets", &format!("Write [ ] around {what}."));
                &[]
            }
        }
    }

    /// The entries in curly brackets, their names checked; of two with one name the first counts.
    pub fn map<'v>(&mut self, value: &'v Value, what: &str) -> Vec<(Id, Place, &'v Value)> {
        let Form::Map(entries) = &value.form else {
            let help = format!("Write {{ }} around {what}, each as \"name\": value.");
            self.wrong_form(value, "a group in curly brackets", &help);
            return Vec::new();
        };
        let mut seen = BTreeSet::new();
        let mut read = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let id = match &key.form {
                Form::Text(name) if Id::well_formed(name) => Id::new(name),
                Form::Text(name) | Form::Word(name) => {
                    let better = repaired(name);
                    self.report(codes::bad_name::found(key.at, name, &better));
                    Id::new(&better)
                }
                _ => {
                    self.wrong_form(key, "a name in quotes", "Write a name in quotes, as in \"own-it\".");
                    continue;
                }
            };
            if seen.insert(id.clone()) {
                read.push((id, key.at, value));
            } else {
                self.report(codes::duplicate_name::found(key.at, id.as_str()));
            }
        }
        read
    }

    /// A word, alone or with brackets after it, as `Never` or `Learn("gap")`.
    pub fn head<'v>(&mut self, value: &'v Value, what: &str) -> Option<(&'v str, Place, Arguments<'v>)> {
        match &value.form {
            Form::Word(word) => Some((word.as_str(), value.at, Arguments::None)),
            Form::Items { name: Some(name), items } => {
                Some((name.text.as_str(), name.at, Arguments::Items(items.as_slice())))
            }
            Form::Fields { name: Some(name), .. } => Some((name.text.as_str(), name.at, Arguments::Fields(value))),
            Form::Text(text) if !text.is_empty() && text.chars().all(|c| c.is_ascii_alphabetic()) => {
                self.report(codes::quoted_word::found(value.at, text));
                Some((text.as_str(), value.at, Arguments::None))
            }
            _ => {
                self.wrong_form(
                    value,
                    what,
                    "Write its name, and after it round brackets if it needs more: Name or Name(…).",
                );
                None
            }
        }
    }
}
