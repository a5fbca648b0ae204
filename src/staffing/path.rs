//! Paths to the fields of a plan: `classes.billing.handle.factor`.

use crate::reading::{Form, Value};
use crate::words::Place;

/// What stands at a path, and where its name stands; `None` when nothing is written there.
///
/// The steps of a path are names of entries, names of things, and numbers of list items counted from 0, joined by points.
pub fn find<'v>(tree: &'v Value, path: &str) -> Option<(Place, &'v Value)> {
    let mut here = (tree.at, bare(tree));
    for step in path.split('.') {
        here = inside(here.1, step)?;
    }
    Some(here)
}

/// As [`find`]; for a path that leads further than what is written, the last thing on the way.
pub(super) fn nearest_to<'v>(tree: &'v Value, path: &str) -> (Place, &'v Value) {
    let mut here = (tree.at, bare(tree));
    for step in path.split('.') {
        match inside(here.1, step) {
            Some(next) => here = next,
            None => break,
        }
    }
    here
}

fn inside<'v>(value: &'v Value, step: &str) -> Option<(Place, &'v Value)> {
    let (name_at, found) = match &value.form {
        Form::Fields { fields, .. } => {
            let field = fields.iter().find(|field| field.name == step)?;
            (field.at, &field.value)
        }
        Form::Map(entries) => {
            let named = |key: &Value| matches!(&key.form, Form::Text(name) | Form::Word(name) if name == step);
            let (key, value) = entries.iter().find(|(key, _)| named(key))?;
            (key.at, value)
        }
        Form::List(items) | Form::Items { items, .. } => {
            let item = items.get(step.parse::<usize>().ok()?)?;
            (item.at, item)
        }
        _ => return None,
    };
    Some((name_at, bare(found)))
}

/// `Some(x)` counts as `x`.
fn bare(value: &Value) -> &Value {
    match &value.form {
        Form::Items { name: Some(name), items } if name.text == "Some" => match items.as_slice() {
            [only] => only,
            _ => value,
        },
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Findings, parse};
    use crate::words::FileId;

    #[test]
    fn paths_lead_through_groups_maps_lists_and_variants() {
        let text = "Plan(classes: {\"a-b\": (x: Some(list(n: 5)), y: [1, (z: 7)])})";
        let tree = parse(FileId(0), text, &mut Findings::new());
        let number = |path: &str| find(&tree, path).map(|(_, value)| value.form.clone());
        assert_eq!(number("classes.a-b.x.n"), Some(Form::Integer(5)));
        assert_eq!(number("classes.a-b.y.0"), Some(Form::Integer(1)));
        assert_eq!(number("classes.a-b.y.1.z"), Some(Form::Integer(7)));
        for nothing in ["", "classes.c", "classes.a-b.y.2", "classes.a-b.y.z", "classes.a-b.x.n.m"] {
            assert_eq!(number(nothing), None, "{nothing}");
        }
        let (name_at, _) = nearest_to(&tree, "classes.a-b.nothing.here");
        assert_eq!(text.get(name_at.from as usize..name_at.to as usize), Some("\"a-b\""));
    }
}
