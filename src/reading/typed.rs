//! Takes typed values out of the tree. Every method gives a value or nothing, and reports what is wrong.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::{Findings, Form, Value, codes};
use crate::words::{Finding, Id, Percent, Place, TimeOfDay, nearest};

/// Reads typed values and reports whatever does not fit. A [`Form::Hole`] is silent: it was reported before.
pub struct Reader<'f> {
    /// Where findings go.
    pub findings: &'f mut Findings,
}

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

struct Entry<'v> {
    name: &'v str,
    at: Place,
    value: &'v Value,
    taken: bool,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::parse;
    use crate::words::FileId;

    /// Reads a value with `read` and gives the codes of all findings in order, with the byte each begins at.
    fn found<T>(text: &str, read: impl FnOnce(&mut Reader<'_>, &Value) -> T) -> (T, Vec<String>) {
        let mut findings = Findings::new();
        let value = parse(FileId(0), text, &mut findings);
        let result = read(&mut Reader { findings: &mut findings }, &value);
        let codes = findings.sorted().iter().map(|f| format!("{}@{}", f.code, f.place.from)).collect();
        (result, codes)
    }

    #[test]
    fn simple_values_are_read_or_reported() {
        assert_eq!(found("\"a\"", |r, v| r.text(v)), (Some("a".into()), vec![]));
        assert_eq!(found("calm", |r, v| r.text(v)).1, ["unquoted-text@0"]);
        assert_eq!(found("5", |r, v| r.text(v)), (None, vec!["wrong-form@0".into()]));
        assert_eq!(found("\"true\"", |r, v| r.truth(v)), (Some(true), vec!["quoted-word@0".into()]));
        assert_eq!(found("5", |r, v| r.truth(v)).1, ["wrong-form@0"]);
        assert_eq!(found("5", |r, v| r.integer(v, "x", 0..=9)), (Some(5), vec![]));
        assert_eq!(found("5.0", |r, v| r.integer(v, "x", 0..=9)), (Some(5), vec!["whole-number-wanted@0".into()]));
        assert_eq!(found("5.5", |r, v| r.integer(v, "x", 0..=9)), (None, vec!["whole-number-wanted@0".into()]));
        assert_eq!(found("10", |r, v| r.integer(v, "x", 0..=9)), (None, vec!["number-out-of-range@0".into()]));
        assert_eq!(found("5", |r, v| r.number(v, "x", 0.0..=9.5)), (Some(5.0), vec![]));
        assert_eq!(found("9.6", |r, v| r.number(v, "x", 0.0..=9.5)).1, ["number-out-of-range@0"]);
        assert_eq!(found("NaN", |r, v| r.number(v, "x", 0.0..=9.5)).1, ["bad-number@0"]);
        assert_eq!(found("\"08:30\"", |r, v| r.time_of_day(v)), (Some(TimeOfDay(30600)), vec![]));
        assert_eq!(found("\"8:30\"", |r, v| r.time_of_day(v)).1, ["bad-time@0"]);
        assert_eq!(found("80", |r, v| r.percent(v)), (Some(Percent(80)), vec![]));
        for bad in ["101", "-1", "0.5", "\"50%\""] {
            assert_eq!(found(bad, |r, v| r.percent(v)), (None, vec!["bad-percent@0".into()]), "{bad}");
        }
        assert_eq!(found("\"own-it\"", |r, v| r.id(v).map(|(id, _)| id.to_string())), (Some("own-it".into()), vec![]));
        assert_eq!(found("\"Own it\"", |r, v| r.id(v)).1, ["bad-name@0"]);
        assert_eq!(
            found("own-it", |r, v| r.id(v).map(|(id, _)| id.to_string())),
            (Some("own-it".into()), vec!["unquoted-text@0".into()])
        );
    }

    #[test]
    fn words_are_suggested() {
        const LEGAL: &[(&str, u8)] = &[("calm", 0), ("angry", 1)];
        assert_eq!(found("calm", |r, v| r.one_of(v, "an anger", LEGAL)), (Some(0), vec![]));
        assert_eq!(found("\"calm\"", |r, v| r.one_of(v, "an anger", LEGAL)), (Some(0), vec!["quoted-word@0".into()]));
        assert_eq!(found("angri", |r, v| r.one_of(v, "an anger", LEGAL)), (None, vec!["unknown-word@0".into()]));
        let mut findings = Findings::new();
        let value = parse(FileId(0), "angri", &mut findings);
        Reader { findings: &mut findings }.one_of(&value, "an anger", LEGAL);
        assert!(findings.iter().any(|f| f.help == "Did you mean angry?"));
    }

    #[test]
    fn groups_are_read_or_reported() {
        assert_eq!(found("[1, 2]", |r, v| r.list(v, "the tags").len()), (2, vec![]));
        assert_eq!(found("1", |r, v| r.list(v, "the tags").len()), (0, vec!["wrong-form@0".into()]));
        let names = |r: &mut Reader<'_>, v: &Value| {
            r.map(v, "the nodes").iter().map(|(id, ..)| id.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(
            found("{\"a\": 1, \"b\": 2, \"a\": 3}", names),
            (vec!["a".into(), "b".into()], vec!["duplicate-name@17".into()])
        );
        assert_eq!(found("{twice_a: 1}", names), (vec!["twice-a".into()], vec!["bad-name@1".into()]));
        assert_eq!(found("[1]", names).1, ["wrong-form@0"]);
    }

    #[test]
    fn fields_are_taken_missed_and_suggested() {
        let read = |r: &mut Reader<'_>, v: &Value| {
            let mut fields = r.fields(v, "the clock");
            let beat = fields.need(r, "beat").and_then(|v| r.integer(v, "beat", 1..=10));
            let limit = fields.take("limit").and_then(|v| r.integer(v, "limit", 1..=1000));
            fields.done(r);
            (beat, limit)
        };
        assert_eq!(found("(beat: 5, limit: Some(100))", read), ((Some(5), Some(100)), vec![]));
        assert_eq!(found("Clock(beat: 5, limit: None)", read), ((Some(5), None), vec![]));
        assert_eq!(found("(limt: 5)", read).1, ["missing-field@0", "unknown-field@1"]);
        assert_eq!(found("(beat: 5, beat: 6)", read), ((Some(5), None), vec!["duplicate-field@10".into()]));
        assert_eq!(found("{beat: 5}", read), ((Some(5), None), vec!["wrong-form@0".into()]));
        assert_eq!(found("5", read).1, ["wrong-form@0"]);
        assert_eq!(found("(beat: , limit: 5)", read), ((None, Some(5)), vec!["missing-value@5".into()]));
        assert_eq!(found("()", read).1, ["missing-field@0"]);
    }

    #[test]
    fn heads_have_arguments() {
        assert_eq!(
            found("Never", |r, v| r.head(v, "a condition").map(|(name, _, a)| (name.to_owned(), a == Arguments::None)))
                .0,
            Some(("Never".into(), true))
        );
        assert!(
            found("Knows(\"a\")", |r, v| matches!(r.head(v, "a condition"), Some(("Knows", _, Arguments::Items([_])))))
                .0
        );
        assert!(
            found("Call(a: 1)", |r, v| matches!(r.head(v, "a condition"), Some(("Call", _, Arguments::Fields(_))))).0
        );
        assert_eq!(found("5", |r, v| r.head(v, "a condition").is_none()), (true, vec!["wrong-form@0".into()]));
    }

    #[test]
    fn names_are_repaired() {
        for (bad, good) in [("Own it", "own-it"), ("own_it", "own-it"), ("2nd", "n-2nd"), ("", "n"), ("É", "n")] {
            assert_eq!(repaired(bad), good);
            assert!(Id::well_formed(&repaired(bad)));
        }
    }
}
