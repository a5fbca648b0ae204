//! Changes that were tried, written into the text of the plan.

use super::editing::{Edit, edited, inserted};
use super::written::written;
use crate::reading::{Field, Form, Value};

/// The text of `before` in which everything says what `after` says; whatever is the same in both is not touched.
pub(super) fn baked(text: &str, before: &Value, after: &Value) -> String {
    let mut edits = Vec::new();
    compare(text, before, after, &mut edits);
    edited(text, edits)
}

fn compare(text: &str, before: &Value, after: &Value, edits: &mut Vec<Edit>) {
    let same_name = match (&before.form, &after.form) {
        (Form::Fields { name: a, .. }, Form::Fields { name: b, .. })
        | (Form::Items { name: a, .. }, Form::Items { name: b, .. }) => {
            a.as_ref().map(|name| &name.text) == b.as_ref().map(|name| &name.text)
        }
        _ => true,
    };
    match (&before.form, &after.form) {
        (Form::Fields { fields: old, .. }, Form::Fields { fields: new, .. }) if same_name && keeps(old, new) => {
            let mut missing = Vec::new();
            for field in new {
                match old.iter().find(|known| known.name == field.name) {
                    Some(known) => compare(text, &known.value, &field.value, edits),
                    None => missing.push((field.name.clone(), written(&field.value))),
                }
            }
            add(text, before, after, missing, edits);
        }
        (Form::Map(old), Form::Map(new)) if begins_alike(old, new) => {
            let mut missing = Vec::new();
            for (place, (key, value)) in new.iter().enumerate() {
                match old.get(place) {
                    Some((_, known)) => compare(text, known, value, edits),
                    None => missing.push((word(key), written(value))),
                }
            }
            add(text, before, after, missing, edits);
        }
        (Form::Items { items: old, .. }, Form::Items { items: new, .. })
            if same_name && old.len() == new.len() && !old.is_empty() =>
        {
            old.iter().zip(new).for_each(|(old, new)| compare(text, old, new, edits));
        }
        (Form::List(old), Form::List(new)) if old.len() == new.len() && !old.is_empty() => {
            old.iter().zip(new).for_each(|(old, new)| compare(text, old, new, edits));
        }
        _ => replace(before, after, edits),
    }
}

/// Puts entries in that were not there; where that cannot be, the whole group is written anew.
fn add(text: &str, before: &Value, after: &Value, missing: Vec<(String, String)>, edits: &mut Vec<Edit>) {
    if missing.is_empty() {
        return;
    }
    match inserted(text, before, &missing) {
        Some(edit) => edits.push(edit),
        None => replace(before, after, edits),
    }
}

fn replace(before: &Value, after: &Value, edits: &mut Vec<Edit>) {
    let new = written(after);
    if written(before) != new {
        edits.push((before.at.from as usize, before.at.to as usize, new));
    }
}

/// Whether a map begins with the names of another one.
fn begins_alike(old: &[(Value, Value)], new: &[(Value, Value)]) -> bool {
    new.len() >= old.len() && old.iter().zip(new).all(|((old, _), (new, _))| word(old) == word(new))
}

/// Whether every old entry is still there.
fn keeps(old: &[Field], new: &[Field]) -> bool {
    old.iter().all(|field| new.iter().any(|other| other.name == field.name))
}

fn word(key: &Value) -> String {
    match &key.form {
        Form::Text(text) | Form::Word(text) => text.clone(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Findings, parse};
    use crate::staffing::overlay::{Overlay, patch_all};
    use crate::words::FileId;

    #[test]
    fn changes_are_written_where_they_belong() {
        let text = "Plan(\n    // The floor.\n    groups: {\n        \"floor\": (agents: 20), // twenty\n    },\n    \
                    classes: {\"calls\": (talk: lognormal(mean_s: 200, sd_s: 100))},\n    reach: [(from: \"08:00\", percent: 9)],\n)\n";
        let what_if = "(title: \"t\", about: \"a\", set: [(path: \"groups.floor.agents\", add: 5), \
                       (path: \"groups.floor.shrinkage_percent\", to: 10), (path: \"classes.calls.talk\", times: 1.1), \
                       (path: \"reach\", to: [(from: \"09:00\", percent: 8), (from: \"10:00\", percent: 7)]), \
                       (path: \"lines\", to: 30)])";
        let mut findings = Findings::new();
        let before = parse(FileId(0), text, &mut findings);
        let overlay = Overlay::read(FileId(1), what_if, &mut findings).expect("it is readable");
        let mut after = before.clone();
        patch_all(&mut after, &overlay.set, &mut findings);
        let new = baked(text, &before, &after);
        assert_eq!(
            new,
            "Plan(\n    // The floor.\n    groups: {\n        \"floor\": (agents: 25, shrinkage_percent: 10), // twenty\n    },\n    \
             classes: {\"calls\": (talk: lognormal(mean_s: 220, sd_s: 110))},\n    reach: [(from: \"09:00\", percent: 8), \
             (from: \"10:00\", percent: 7)],\n    lines: 30,\n)\n"
        );
        assert_eq!(baked(&new, &after, &after), new, "what is the same stays");
    }
}
