//! Changes in the text of a plan that leave everything else in it as it is: comments, order, spaces.

use super::document::sentences;
use super::written::quoted;
use crate::reading::{Findings, Form, Value, parse};
use crate::staffing::find;
use crate::words::{FileId, Severity};

/// A stretch of a text, in bytes, and what comes in its place.
pub(super) type Edit = (usize, usize, String);

/// Entries of a plan that hold things by their names, in curly brackets.
const MAPS: &[&str] =
    &["events", "classes", "groups", "departments", "topics", "surges", "sources", "people", "shift_types"];

/// The text with some stretches replaced; they must not overlap.
pub(super) fn edited(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(from, to, _)| (*from, *to));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (from, to, new) in edits {
        if from < done {
            continue;
        }
        out.push_str(text.get(done..from).unwrap_or_default());
        out.push_str(&new);
        done = to;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Why a value cannot be what is written; `None` when it can be read.
pub(super) fn unreadable(value: &str) -> Option<String> {
    let mut findings = Findings::new();
    parse(FileId(0), value, &mut findings);
    let first = findings.sorted().into_iter().find(|finding| finding.severity == Severity::Error)?;
    Some(sentences(&first.message, &first.help))
}

/// The text with another value at a path, put in where nothing is; `None` when the path leads nowhere.
pub(super) fn set(text: &str, tree: &Value, path: &str, value: &str) -> Option<String> {
    if let Some(found) = stands(tree, path) {
        return Some(edited(text, vec![(found.from, found.to, value.to_owned())]));
    }
    // The nearest group that is written takes it, with whatever lies between.
    let (mut path, mut value) = (path, value.to_owned());
    loop {
        let (parent, name) = match path.rsplit_once('.') {
            Some((parent, name)) => (find(tree, parent).map(|(_, value)| value), name),
            None => (Some(tree), path),
        };
        if let Some(parent) = parent {
            let edit = inserted(text, parent, &[(name.to_owned(), value)])?;
            return Some(edited(text, vec![edit]));
        }
        let (above, name) = path.rsplit_once('.')?;
        value =
            if MAPS.contains(&above) { format!("{{{}: {value}}}", quoted(name)) } else { format!("({name}: {value})") };
        path = above;
    }
}

/// Where an entry is written.
struct Stands {
    name_from: usize,
    from: usize,
    to: usize,
}

/// Where all of the entry at a path is written: of `Some(x)` the brackets as well.
fn stands(tree: &Value, path: &str) -> Option<Stands> {
    let (name_at, found) = find(tree, path)?;
    let (parent, name) = match path.rsplit_once('.') {
        Some((parent, name)) => (find(tree, parent)?.1, name),
        None => (tree, path),
    };
    let is_named = |key: &Value| matches!(&key.form, Form::Text(word) | Form::Word(word) if word == name);
    let whole = match &parent.form {
        Form::Fields { fields, .. } => fields.iter().find(|field| field.name == name).map(|field| &field.value),
        Form::Map(entries) => entries.iter().find(|(key, _)| is_named(key)).map(|(_, value)| value),
        Form::List(items) | Form::Items { items, .. } => name.parse::<usize>().ok().and_then(|place| items.get(place)),
        _ => None,
    };
    let at = whole.unwrap_or(found).at;
    Some(Stands { name_from: name_at.from as usize, from: at.from as usize, to: at.to as usize })
}

/// The text without the entry at a path, and without what is said of its source; `None` when nothing is written there.
pub(super) fn unset(text: &str, tree: &Value, path: &str) -> Option<String> {
    let found = stands(tree, path)?;
    let mut edits = vec![removed(text, found.name_from, found.to)?];
    // A source of something that is not there would be an error.
    if let Some((_, Value { form: Form::Map(entries), .. })) = find(tree, "sources") {
        for (key, source) in entries {
            let (Form::Text(of) | Form::Word(of)) = &key.form else { continue };
            if of == path || of.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')) {
                edits.extend(removed(text, key.at.from as usize, source.at.to as usize));
            }
        }
    }
    Some(edited(text, edits))
}

/// What takes an entry out that stands in this stretch, with its comma, and with its line when it is alone there.
fn removed(text: &str, from: usize, mut to: usize) -> Option<Edit> {
    let next = to + gap(text.get(to..)?);
    if text.get(next..)?.starts_with(',') {
        to = next + 1;
    }
    let line = text.get(..from)?.rfind('\n').map_or(0, |at| at + 1);
    let alone = text.get(line..from)?.trim().is_empty();
    let end = text.get(to..)?.find('\n').map_or(text.len(), |at| to + at + 1);
    let nothing_behind = text.get(to..end)?.trim().is_empty();
    let (from, to) = if alone && nothing_behind { (line, end) } else { (from, to) };
    Some((from, to, String::new()))
}

/// What puts new entries at the end of a group; `None` when nothing can be put there.
pub(super) fn inserted(text: &str, group: &Value, entries: &[(String, String)]) -> Option<Edit> {
    let in_map = matches!(group.form, Form::Map(_));
    let last = match &group.form {
        Form::Fields { fields, .. } => fields.last().map(|field| (field.at.from, field.value.at.to)),
        Form::Map(entries) => entries.last().map(|(key, value)| (key.at.from, value.at.to)),
        Form::Items { items, .. } if items.is_empty() => None,
        _ => return None,
    };
    let line = |(name, value): &(String, String)| match in_map {
        true => format!("{}: {value}", quoted(name)),
        false => format!("{name}: {value}"),
    };
    let lines: Vec<String> = entries.iter().map(line).collect();
    let close = (group.at.to as usize).checked_sub(1)?;
    let Some((begins, ends)) = last else { return Some((close, close, lines.join(", "))) };
    let (begins, ends) = (begins as usize, ends as usize);
    let after = ends + gap(text.get(ends..close)?);
    let has_comma = text.get(after..close)?.starts_with(',');
    let behind = if has_comma { after + 1 } else { ends };
    let start = text.get(..begins)?.rfind('\n').map_or(0, |at| at + 1);
    let indent: String = text.get(start..begins)?.chars().take_while(|letter| letter.is_whitespace()).collect();
    let on_lines = text.get(behind..close)?.contains('\n');
    let comma = if has_comma { "" } else { "," };
    if !on_lines {
        let tail = if has_comma { "," } else { "" };
        return Some((behind, behind, format!("{comma} {}{tail}", lines.join(", "))));
    }
    let lines: String = lines.iter().map(|line| format!("\n{indent}{line},")).collect();
    // A comment behind the last entry stays with it. Without a comma there is none to be put before it.
    let end_of_line = text.get(behind..close)?.find('\n').map_or(behind, |at| behind + at);
    if has_comma {
        return Some((end_of_line, end_of_line, lines));
    }
    let comment = text.get(behind..end_of_line)?;
    Some((behind, end_of_line, format!(",{comment}{lines}")))
}

/// How many bytes of spaces and comments a text begins with.
fn gap(text: &str) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        rest = if rest.starts_with("//") {
            rest.find('\n').map_or("", |at| rest.get(at..).unwrap_or_default())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or("", |at| rest.get(at + 2..).unwrap_or_default())
        } else {
            return text.len() - rest.len();
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Plan(\n    // Opening.\n    open: \"08:00\", // early\n    groups: {\n        \"floor\": (agents: 20, \
                        answers: [\"a\"]),\n    },\n    costs: (agent_hour: 18), // last\n)\n";

    fn tree(text: &str) -> Value {
        let mut findings = Findings::new();
        let tree = parse(FileId(0), text, &mut findings);
        assert!(!findings.has_errors(), "{text}");
        tree
    }

    #[test]
    fn only_the_value_itself_is_replaced() {
        let changed = set(TEXT, &tree(TEXT), "groups.floor.agents", "25").expect("it is there");
        assert_eq!(changed, TEXT.replace("agents: 20", "agents: 25"));
        let named = "(a: exponential(mean_s: 5) /* five */, b: 1)";
        assert_eq!(
            set(named, &tree(named), "a", "constant(s: 3)").as_deref(),
            Some("(a: constant(s: 3) /* five */, b: 1)")
        );
    }

    #[test]
    fn what_is_missing_is_put_at_the_end_of_its_group() {
        for (path, value, piece) in [
            ("groups.floor.shrinkage_percent", "10", "answers: [\"a\"], shrinkage_percent: 10),"),
            ("lines", "40", "costs: (agent_hour: 18), // last\n    lines: 40,\n)"),
            ("volume_noise.day_percent", "8", "// last\n    volume_noise: (day_percent: 8),\n)"),
            ("events.fair.factor", "2", "events: {\"fair\": (factor: 2)},\n)"),
            ("groups.back", "(agents: 1)", "answers: [\"a\"]),\n        \"back\": (agents: 1),\n    },"),
        ] {
            let changed = set(TEXT, &tree(TEXT), path, value).expect("there is room");
            assert!(changed.contains(piece), "{path}: {changed}");
            assert!(find(&tree(&changed), path).is_some(), "{path}: {changed}");
            assert!(changed.contains("// Opening.") && changed.contains("// early"));
        }
        for (text, wanted) in [("()", "(b: 2)"), ("(a: 1)", "(a: 1, b: 2)"), ("(a: 1,)", "(a: 1, b: 2,)")] {
            assert_eq!(set(text, &tree(text), "b", "2").as_deref(), Some(wanted));
        }
        let bare = "(\n  a: 1 // one\n)";
        assert_eq!(set(bare, &tree(bare), "b", "2").as_deref(), Some("(\n  a: 1, // one\n  b: 2,\n)"));
    }

    #[test]
    fn what_is_taken_out_leaves_no_trace() {
        assert_eq!(unset(TEXT, &tree(TEXT), "groups.floor.agents"), Some(TEXT.replace("agents: 20, ", " ")));
        let text = "(\n  a: 1,\n  b: 2,\n)";
        assert_eq!(unset(text, &tree(text), "a").as_deref(), Some("(\n  b: 2,\n)"));
        assert_eq!(unset(text, &tree(text), "c"), None);
        let some = "(a: Some(4), b: 2)";
        assert_eq!(unset(some, &tree(some), "a").as_deref(), Some("( b: 2)"));
        assert_eq!(set(some, &tree(some), "a", "Some(5)").as_deref(), Some("(a: Some(5), b: 2)"));
        let sourced = "(a: 1, sources: {\n  \"a\": \"x\",\n  \"ab\": \"y\",\n})";
        assert_eq!(unset(sourced, &tree(sourced), "a").as_deref(), Some("( sources: {\n  \"ab\": \"y\",\n})"));
    }

    #[test]
    fn nonsense_is_no_value() {
        for value in ["5)", "(a: ", "", "\"x", "1 2"] {
            assert!(unreadable(value).is_some(), "{value}");
        }
        for value in ["5", "exponential(mean_s: 4)", "[\"a\"]", "calm"] {
            assert_eq!(unreadable(value), None, "{value}");
        }
    }
}
