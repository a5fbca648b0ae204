//! Named entries, taken out one by one; what nobody takes is reported.

use super::{Reader, listed};
use crate::reading::{Form, Value, codes};
use crate::words::{Place, nearest};
use std::collections::BTreeSet;

impl Reader<'_> {
    /// The named entries in round brackets; a name before the bracket is tolerated.
    pub fn fields<'v>(&mut self, value: &'v Value, what: &str) -> FieldReader<'v> {
        let mut reader =
            FieldReader { at: value.at, what: what.to_owned(), entries: Vec::new(), legal: Vec::new(), silent: false };
        let help = format!("Write {what} in round brackets, each entry as name: value.");
        match &value.form {
            Form::Fields { fields, .. } => {
                let mut seen = BTreeSet::new();
                for field in fields {
                    if seen.insert(field.name.as_str()) {
                        reader.entries.push(Entry {
                            name: field.name.as_str(),
                            at: field.at,
                            value: &field.value,
                            taken: false,
                        });
                    } else {
                        self.report(codes::duplicate_field::found(field.at, &field.name));
                    }
                }
            }
            Form::Items { items, .. } if items.is_empty() => {}
            Form::Map(entries) => {
                self.wrong_form(value, "a group in round brackets", &help);
                let mut seen = BTreeSet::new();
                for (key, value) in entries {
                    if let Form::Word(name) | Form::Text(name) = &key.form
                        && seen.insert(name.as_str())
                    {
                        reader.entries.push(Entry { name: name.as_str(), at: key.at, value, taken: false });
                    }
                }
            }
            _ => {
                self.wrong_form(value, "a group in round brackets", &help);
                reader.silent = true;
            }
        }
        reader
    }
}

/// The named entries of one group, taken out one by one.
pub struct FieldReader<'v> {
    at: Place,
    what: String,
    entries: Vec<Entry<'v>>,
    legal: Vec<&'static str>,
    /// The group could not be read and was reported: nothing more about it.
    silent: bool,
}

impl<'v> FieldReader<'v> {
    /// Where the group stands.
    pub fn at(&self) -> Place {
        self.at
    }

    /// An entry that may be left out; `Some(x)` counts as `x`, `None` as left out.
    pub fn take(&mut self, name: &'static str) -> Option<&'v Value> {
        self.legal.push(name);
        let entry = self.entries.iter_mut().find(|entry| entry.name == name)?;
        entry.taken = true;
        let value = entry.value;
        match &value.form {
            Form::Word(word) if word == "None" => None,
            Form::Items { name: Some(name), items } if name.text == "Some" && items.len() == 1 => items.first(),
            _ => Some(value),
        }
    }

    /// An entry that must be there; reported if it is not.
    pub fn need(&mut self, r: &mut Reader<'_>, name: &'static str) -> Option<&'v Value> {
        let value = self.take(name);
        if value.is_none() && !self.silent {
            r.report(codes::missing_field::found(self.at, name, &self.what));
        }
        value
    }

    /// Reports every entry that was not taken.
    pub fn done(self, r: &mut Reader<'_>) {
        for entry in self.entries.iter().filter(|entry| !entry.taken) {
            let near = nearest(entry.name, self.legal.iter().copied());
            let all = listed(self.legal.iter().copied());
            r.report(codes::unknown_field::found(entry.at, entry.name, &self.what, near, &all));
        }
    }
}

/// One entry, and whether it has been taken.
struct Entry<'v> {
    name: &'v str,
    at: Place,
    value: &'v Value,
    taken: bool,
}
