use super::findings::{what_if_changes_nothing, what_if_not_a_number, what_if_unknown_path, what_if_which_number};
use super::{Change, How, Step};
use crate::reading::{Field, Findings, Form, Value};
use crate::words::Finding;

/// Entries that take whole numbers only: a factor gives the nearest one.
const COUNTED: &[&str] = &[
    "agents",
    "people",
    "at_once",
    "lines",
    "levels",
    "tries",
    "waiting_at_least",
    "chats_at_once",
    "reserve",
    "notices_after",
    "walks_after",
];

/// Makes a change in the tree of a plan; what cannot be changed stays as it is and is reported.
pub(super) fn patch(tree: &mut Value, change: &Change, findings: &mut Findings) {
    let mut hand = Hand { change, findings, told: false, changed: false };
    hand.reach(tree, 0, "");
    if !hand.told && !hand.changed {
        hand.findings.push(what_if_changes_nothing::found(change.how_at, &change.path.to_string()));
    }
}

struct Hand<'c> {
    change: &'c Change,
    findings: &'c mut Findings,
    /// Something was reported: once is enough for one change, however many items it is for.
    told: bool,
    changed: bool,
}

impl Hand<'_> {
    /// Goes on from `node`, which the first `depth` steps lead to; `name` is the entry it is.
    fn reach(&mut self, node: &mut Value, depth: usize, name: &str) {
        if node.form == Form::Hole {
            // It was reported where it was found.
            self.told = true;
            return;
        }
        let change = self.change;
        let Some(step) = change.path.steps().get(depth) else { return self.change(node, name) };
        match step {
            Step::Every => {
                let mut any = false;
                for (key, child) in children(node) {
                    any = true;
                    self.reach(child, depth + 1, key.unwrap_or(name));
                }
                if !any {
                    self.missing(node, depth, step);
                }
            }
            _ => match child(node, step) {
                Some(found) => {
                    let name = if let Step::Name(name) = step { name.as_str() } else { name };
                    self.reach(found, depth + 1, name);
                }
                None => self.missing(node, depth, step),
            },
        }
    }

    /// There is nothing at a step: a value can be put there if it is the last one, anything else cannot be done.
    fn missing(&mut self, node: &mut Value, depth: usize, step: &Step) {
        let change = self.change;
        if let How::To(to) = &change.how
            && depth + 1 == change.path.steps().len()
            && put(node, step, change, to)
        {
            self.changed = true;
            return;
        }
        if !self.told {
            self.told = true;
            self.findings.push(what_if_unknown_path::found(change, depth, &names(node)));
        }
    }

    fn change(&mut self, node: &mut Value, name: &str) {
        let change = self.change;
        match &change.how {
            How::To(to) => {
                self.changed |= !same(node, to);
                *node = to.clone();
            }
            How::Times(by) => self.count(node, name, &|number| number * by),
            How::Add(by) => self.count(node, name, &|number| number + by),
        }
    }

    /// Changes the numbers of a node: the number it is, those of all its items, or the only one of a group.
    fn count(&mut self, node: &mut Value, name: &str, by: &dyn Fn(f64) -> f64) {
        match &mut node.form {
            Form::Integer(number) => {
                let number = *number as f64;
                self.set(node, number, by(number), name);
            }
            Form::Decimal(number) => {
                let number = *number;
                self.set(node, number, by(number), name);
            }
            Form::List(items) if !items.is_empty() => {
                for item in items {
                    self.count(item, name, by);
                }
            }
            Form::Map(entries) if !entries.is_empty() => {
                for (_, value) in entries {
                    self.count(value, name, by);
                }
            }
            // A pair without a name, as of a ramp: both ends of it.
            Form::Items { name: None, items } if !items.is_empty() && items.iter().all(is_number) => {
                for item in items {
                    self.count(item, name, by);
                }
            }
            Form::Fields { .. } | Form::Items { .. } => {
                // A longer time is as long at its mean, its deviation and its ends: `lognormal(mean_s: 200, sd_s: 100)`.
                let stretched = matches!(self.change.how, How::Times(_)) && is_named(node);
                let mut found: Vec<_> = children(node).into_iter().filter(|(_, child)| has_number(child)).collect();
                match found.as_mut_slice() {
                    [] => self.refuse(what_if_not_a_number::found),
                    [(key, only)] => self.count(only, key.unwrap_or(name), by),
                    several if stretched && several.iter().any(|(key, _)| is_length(key.unwrap_or_default())) => {
                        for (key, length) in several.iter_mut().filter(|(key, _)| is_length(key.unwrap_or_default())) {
                            self.count(length, key.unwrap_or(name), by);
                        }
                    }
                    several => {
                        let names: Vec<&str> = several.iter().filter_map(|(key, _)| *key).collect();
                        self.refuse(|change| what_if_which_number::found(change, &names));
                    }
                }
            }
            Form::Hole => self.told = true,
            _ => self.refuse(what_if_not_a_number::found),
        }
    }

    fn set(&mut self, node: &mut Value, before: f64, after: f64, name: &str) {
        let after = if COUNTED.contains(&name) { after.round() } else { after };
        self.changed |= after != before;
        // Past 2^53 not every whole number is one of these any more.
        let whole = after == after.trunc() && after.abs() < 9e15;
        node.form = if whole { Form::Integer(after as i64) } else { Form::Decimal(after) };
        // What the plan's reader has to say about the new number is said where it comes from.
        node.at = self.change.how_at;
    }

    fn refuse(&mut self, finding: impl FnOnce(&Change) -> Finding) {
        if !self.told {
            self.told = true;
            self.findings.push(finding(self.change));
        }
    }
}

/// What lies in a node: its entries with their names, or its items.
fn children(node: &mut Value) -> Vec<(Option<&str>, &mut Value)> {
    match &mut node.form {
        Form::Fields { fields, .. } => {
            fields.iter_mut().map(|field| (Some(field.name.as_str()), &mut field.value)).collect()
        }
        Form::Map(entries) => entries.iter_mut().map(|(key, value)| (word(key), value)).collect(),
        Form::Items { items, .. } | Form::List(items) => items.iter_mut().map(|item| (None, item)).collect(),
        _ => Vec::new(),
    }
}

/// What a step leads to.
fn child<'v>(node: &'v mut Value, step: &Step) -> Option<&'v mut Value> {
    // `Some(x)` is x.
    if matches!(&node.form, Form::Items { name: Some(name), items } if name.text == "Some" && items.len() == 1) {
        let Form::Items { items, .. } = &mut node.form else { return None };
        return items.first_mut().and_then(|inner| child(inner, step));
    }
    match (&mut node.form, step) {
        (Form::Fields { fields, .. }, Step::Name(name)) => {
            fields.iter_mut().find(|field| field.name == *name).map(|field| &mut field.value)
        }
        (Form::Map(entries), Step::Name(name)) => {
            entries.iter_mut().find(|(key, _)| word(key) == Some(name.as_str())).map(|(_, value)| value)
        }
        (Form::List(items), Step::Name(name)) => items.iter_mut().find(|item| called(item) == Some(name.as_str())),
        (Form::Items { items, .. } | Form::List(items), Step::Position(position)) => items.get_mut(position - 1),
        _ => None,
    }
}

/// Puts a value where nothing is: a field, a map entry, or one more item. Says whether there is room for it.
fn put(node: &mut Value, step: &Step, change: &Change, to: &Value) -> bool {
    // `()` and `Name()` are groups without entries.
    if let Form::Items { name, items } = &mut node.form
        && items.is_empty()
    {
        node.form = Form::Fields { name: name.take(), fields: Vec::new() };
    }
    match (&mut node.form, step) {
        (Form::Fields { fields, .. }, Step::Name(name)) => {
            fields.push(Field { name: name.clone(), at: change.at, value: to.clone() });
            true
        }
        (Form::Map(entries), Step::Name(name)) => {
            entries.push((Value { at: change.at, form: Form::Text(name.clone()) }, to.clone()));
            true
        }
        (Form::List(items), Step::Position(position)) if *position == items.len() + 1 => {
            items.push(to.clone());
            true
        }
        _ => false,
    }
}

/// What can be named in a node.
fn names(node: &Value) -> Vec<String> {
    match &node.form {
        Form::Fields { fields, .. } => fields.iter().map(|field| field.name.clone()).collect(),
        Form::Map(entries) => entries.iter().filter_map(|(key, _)| word(key)).map(String::from).collect(),
        Form::List(items) | Form::Items { items, .. } => {
            let named = |(at, item): (usize, &Value)| {
                called(item).map_or_else(|| Step::Position(at + 1).to_string(), String::from)
            };
            items.iter().enumerate().map(named).collect()
        }
        _ => Vec::new(),
    }
}

/// The name of a list item: what stands in its field `name`, else in its field `from`.
fn called(item: &Value) -> Option<&str> {
    let Form::Fields { fields, .. } = &item.form else { return None };
    let entry = |name: &str| fields.iter().find(|field| field.name == name).and_then(|field| word(&field.value));
    entry("name").or_else(|| entry("from"))
}

fn word(value: &Value) -> Option<&str> {
    match &value.form {
        Form::Text(text) | Form::Word(text) => Some(text),
        _ => None,
    }
}

/// Whether a word stands before the brackets, as before those of a length of time.
fn is_named(node: &Value) -> bool {
    matches!(node.form, Form::Fields { name: Some(_), .. })
}

/// Whether an entry of this name is a length of time.
fn is_length(name: &str) -> bool {
    matches!(name.rsplit('_').next(), Some("s" | "minutes" | "hours"))
}

fn is_number(node: &Value) -> bool {
    matches!(node.form, Form::Integer(_) | Form::Decimal(_))
}

fn has_number(node: &Value) -> bool {
    match &node.form {
        Form::Integer(_) | Form::Decimal(_) => true,
        Form::Fields { fields, .. } => fields.iter().any(|field| has_number(&field.value)),
        Form::Items { items, .. } | Form::List(items) => items.iter().any(has_number),
        Form::Map(entries) => entries.iter().any(|(_, value)| has_number(value)),
        _ => false,
    }
}

/// Whether two values say the same, wherever they stand.
fn same(a: &Value, b: &Value) -> bool {
    let all = |a: &[Value], b: &[Value]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b));
    match (&a.form, &b.form) {
        (Form::Fields { fields: a, .. }, Form::Fields { fields: b, .. }) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.name == b.name && same(&a.value, &b.value))
        }
        (Form::Items { name: a_name, items: a }, Form::Items { name: b_name, items: b }) => {
            a_name.as_ref().map(|name| &name.text) == b_name.as_ref().map(|name| &name.text) && all(a, b)
        }
        (Form::List(a), Form::List(b)) => all(a, b),
        (Form::Map(a), Form::Map(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(&a.0, &b.0) && same(&a.1, &b.1))
        }
        (Form::Integer(whole), Form::Decimal(number)) | (Form::Decimal(number), Form::Integer(whole)) => {
            *whole as f64 == *number
        }
        (a, b) => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::parse;
    use crate::staffing::overlay::{Overlay, Path};
    use crate::words::FileId;

    const PLAN: FileId = FileId(0);
    const WHAT_IF: FileId = FileId(1);

    const TREE: &str = "Plan(open: \"08:00\", flat: exponential(mean_s: 240), both: lognormal(mean_s: 200, sd_s: 100), \
         tail: weibull(mean_s: 10, shape: 0.5),          rates: [(from: \"08:00\", to: \"09:00\", per_hour: 100), ramp(from: \"09:00\", to: \"10:00\", per_hour: (100, 50))], \
         groups: {\"floor\": (agents: 10, skills: [\"a\"]), \"back\": (agents: Some(4))}, bare: ())";

    /// A value as it would be written.
    fn written(value: &Value) -> String {
        let all = |items: &[Value]| items.iter().map(written).collect::<Vec<_>>().join(", ");
        match &value.form {
            Form::Hole => "?".into(),
            Form::Text(text) => format!("{text:?}"),
            Form::Integer(number) => number.to_string(),
            Form::Decimal(number) => format!("{number:?}"),
            Form::Truth(truth) => truth.to_string(),
            Form::Word(word) => word.clone(),
            Form::Fields { name, fields } => {
                let name = name.as_ref().map_or("", |name| name.text.as_str());
                let fields: Vec<_> = fields.iter().map(|f| format!("{}: {}", f.name, written(&f.value))).collect();
                format!("{name}({})", fields.join(", "))
            }
            Form::Items { name, items } => {
                format!("{}({})", name.as_ref().map_or("", |name| name.text.as_str()), all(items))
            }
            Form::List(items) => format!("[{}]", all(items)),
            Form::Map(entries) => {
                let entries: Vec<_> = entries.iter().map(|(k, v)| format!("{}: {}", written(k), written(v))).collect();
                format!("{{{}}}", entries.join(", "))
            }
        }
    }

    /// Applies one change to the tree; what stands at `shown` afterwards, and the codes of the findings.
    fn patched(set: &str, shown: &str) -> (String, Vec<&'static str>) {
        let mut findings = Findings::new();
        let mut tree = parse(PLAN, TREE, &mut findings);
        let text = format!("(title: \"t\", about: \"a\", set: [({set})])");
        let overlay = Overlay::read(WHAT_IF, &text, &mut findings).expect("it is readable");
        for change in &overlay.set {
            patch(&mut tree, change, &mut findings);
        }
        assert!(findings.iter().all(|finding| finding.place.file == WHAT_IF), "{set}");
        let path = Path::parse(shown).expect("a path");
        let mut node = Some(&mut tree);
        for step in path.steps() {
            node = node.and_then(|node| child(node, step));
        }
        let written = node.map_or_else(|| "nothing".to_string(), |node| written(node));
        (written, findings.sorted().iter().map(|finding| finding.code).collect())
    }

    #[test]
    fn values_are_set_multiplied_and_added_to() {
        for (set, shown, becomes) in [
            (r#"path: "open", to: "09:00""#, "open", "\"09:00\""),
            (r#"path: "groups.floor", to: (agents: 3)"#, "groups.floor", "(agents: 3)"),
            (r#"path: "groups.floor.agents", times: 1.5"#, "groups.floor.agents", "15"),
            (r#"path: "groups.floor.agents", times: 1.25"#, "groups.floor.agents", "13"),
            (r#"path: "groups.back.agents", add: 2"#, "groups.back.agents", "Some(6)"),
            (
                r#"path: "groups.*.agents", add: -1"#,
                "groups",
                r#"{"floor": (agents: 9, skills: ["a"]), "back": (agents: Some(3))}"#,
            ),
            (r#"path: "flat", times: 1.1"#, "flat", "exponential(mean_s: 264)"),
            (r#"path: "flat.mean_s", add: 0.5"#, "flat.mean_s", "240.5"),
            (r#"path: "both.sd_s", times: 0"#, "both", "lognormal(mean_s: 200, sd_s: 0)"),
            (r#"path: "both", times: 2"#, "both", "lognormal(mean_s: 400, sd_s: 200)"),
            (r#"path: "tail", times: 2"#, "tail", "weibull(mean_s: 20, shape: 0.5)"),
            // A factor for a list is one for each of its stretches, a slope at both ends.
            (r#"path: "rates", times: 2"#, "rates.#1.per_hour", "200"),
            (r#"path: "rates", times: 2"#, "rates.#2.per_hour", "(200, 100)"),
            (r#"path: "rates.09:00.per_hour.#2", add: 25"#, "rates.#2.per_hour", "(100, 75)"),
            (r#"path: "rates.#1.per_hour", to: 7"#, "rates.08:00.per_hour", "7"),
            (r#"path: "rates.*.from", to: "07:00""#, "rates.#2.from", "\"07:00\""),
            // What the plan leaves to its default.
            (r#"path: "groups.floor.shrinkage_percent", to: 30"#, "groups.floor.shrinkage_percent", "30"),
            (r#"path: "groups.third", to: (agents: 1)"#, "groups.third", "(agents: 1)"),
            (r#"path: "bare.x", to: 1"#, "bare", "(x: 1)"),
            (r#"path: "rates.#3", to: (per_hour: 5)"#, "rates.#3", "(per_hour: 5)"),
            (r#"path: "flat", to: None"#, "flat", "None"),
        ] {
            let (written, codes) = patched(set, shown);
            assert_eq!((written.as_str(), codes), (becomes, vec![]), "{set}");
        }
    }

    #[test]
    fn what_cannot_be_changed_is_said_once() {
        for (set, code) in [
            (r#"path: "grups.floor.agents", times: 2"#, "what-if-unknown-path"),
            (r#"path: "groups.flor.agents", to: 2"#, "what-if-unknown-path"),
            (r#"path: "groups.floor.agents.more", to: 2"#, "what-if-unknown-path"),
            (r#"path: "groups.floor.shrinkage", times: 2"#, "what-if-unknown-path"),
            (r#"path: "groups.*.shrinkage", times: 2"#, "what-if-unknown-path"),
            (r#"path: "rates.#4", to: 2"#, "what-if-unknown-path"),
            (r#"path: "rates.10:00", to: 2"#, "what-if-unknown-path"),
            (r#"path: "bare.*", times: 2"#, "what-if-unknown-path"),
            (r#"path: "open", times: 2"#, "what-if-not-a-number"),
            (r#"path: "groups.floor.skills", add: 2"#, "what-if-not-a-number"),
            (r#"path: "groups.floor.skills.#1", add: 2"#, "what-if-not-a-number"),
            (r#"path: "both", add: 2"#, "what-if-which-number"),
            (r#"path: "groups.floor.agents", times: 1"#, "what-if-changes-nothing"),
            (r#"path: "groups.floor.agents", to: 10.0"#, "what-if-changes-nothing"),
            (r#"path: "flat", to: exponential(mean_s: 240)"#, "what-if-changes-nothing"),
        ] {
            let (_, codes) = patched(set, "open");
            assert_eq!(codes, [code], "{set}");
        }
    }

    #[test]
    fn the_nearest_name_is_given() {
        let mut findings = Findings::new();
        let mut tree = parse(PLAN, TREE, &mut findings);
        let text =
            r#"(title: "t", about: "a", set: [(path: "groups.flor.agents", to: 2), (path: "rates.09:30", to: 2)])"#;
        let overlay = Overlay::read(WHAT_IF, text, &mut findings).expect("it is readable");
        for change in &overlay.set {
            patch(&mut tree, change, &mut findings);
        }
        let help: Vec<&str> = findings.iter().map(|finding| finding.help.as_str()).collect();
        assert_eq!(help, ["Did you mean \"floor\"?", "Did you mean \"09:00\"?"]);
    }
}
