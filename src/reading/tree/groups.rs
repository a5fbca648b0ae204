//! A group that is complete: its entries become a list, a map, fields or items.

use super::{Builder, Entry, Field, Form, Frame, Value};
use crate::reading::codes;
use crate::reading::lexer::Bracket;

impl Builder<'_> {
    /// Makes a group's entries its value and hands it on.
    pub(super) fn finish(&mut self, mut frame: Frame, end: usize) {
        if let Some(key) = frame.key.take() {
            let at = key.at;
            frame.entries.push(Entry { key: Some(key), value: Value { at, form: Form::Hole } });
        }
        let at = self.place(frame.start, end.max(frame.start));
        let form = match frame.bracket {
            Bracket::Square => Form::List(values(frame.entries)),
            Bracket::Curly => Form::Map(self.pairs(frame.entries)),
            Bracket::Round if frame.bare || frame.quoted => {
                Form::Fields { name: frame.name, fields: self.named(frame.entries) }
            }
            Bracket::Round => Form::Items { name: frame.name, items: values(frame.entries) },
        };
        self.give(Value { at, form });
    }

    fn pairs(&mut self, entries: Vec<Entry>) -> Vec<(Value, Value)> {
        let mut pairs = Vec::with_capacity(entries.len());
        let mut reported = false;
        for Entry { key, value } in entries {
            match key {
                Some(key) => pairs.push((key, value)),
                None => {
                    if value.form != Form::Hole && !reported {
                        reported = true;
                        self.out.push(codes::missing_colon::found(value.at));
                    }
                    let hole = Value { at: value.at, form: Form::Hole };
                    pairs.push((value, hole));
                }
            }
        }
        pairs
    }

    fn named(&mut self, entries: Vec<Entry>) -> Vec<Field> {
        let mut fields = Vec::with_capacity(entries.len());
        let mut reported = false;
        for Entry { key, value } in entries {
            let (name, at, wrong) = match key {
                Some(Value { at, form: Form::Word(name) }) => (name, at, ""),
                Some(Value { at, form: Form::Text(name) }) => (name, at, "a name in quotes"),
                Some(Value { form: Form::Hole, .. }) => continue,
                Some(Value { at, .. }) => (String::new(), at, "a number"),
                None if value.form == Form::Hole => continue,
                None => (String::new(), value.at, "a value without a name"),
            };
            if !wrong.is_empty() && !reported {
                reported = true;
                let help = "Write name: before a value; write { } around entries with quoted names; a fraction is written with a point, as in 0.5.";
                self.out.push(codes::wrong_form::found(at, "an entry with a bare name", wrong, help));
            }
            if !name.is_empty() {
                fields.push(Field { name, at, value });
            }
        }
        fields
    }
}

/// The values alone, in a list of their own: turned into one in place it would keep the room of the entries.
fn values(entries: Vec<Entry>) -> Vec<Value> {
    let mut values = Vec::with_capacity(entries.len());
    values.extend(entries.into_iter().map(|entry| entry.value));
    values
}
