//! The program's own texts: each of them is said somewhere, and nothing is said that stands in no file.
//!
//! A text counts as said when its key stands in the sources as a string, alone or as a form such as `door-{word}` or
//! `door-`; which words such a form is filled with is for the tests of its own module.

use crate::house::{Kind, shipped, sources, tokens};
use fluent_syntax::{ast, parser};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What the sources say.
#[derive(Default)]
struct Said {
    /// Every string that may be a key, or the form of some.
    strings: BTreeSet<String>,
    /// The keys that are asked for by name, with the place.
    asked: Vec<(String, String)>,
}

impl Said {
    /// Takes in a file; what stands in its tests does not count.
    fn read(&mut self, path: &str, text: &str) {
        let all = tokens(text);
        let code = shipped(&all);
        for token in &code {
            if let Some(string) = string(token.kind) {
                self.strings.insert(string.to_string());
            }
        }
        for four in code.windows(4) {
            let [dot, name, open, text] = four else { continue };
            let called = dot.kind == Kind::Mark('.') && open.kind == Kind::Mark('(');
            let says = matches!(name.kind, Kind::Word("say" | "fill"));
            if let Some(key) = string(text.kind).filter(|_| called && says) {
                self.asked.push((path.to_string(), key.to_string()));
            }
        }
    }

    /// Whether a text is said.
    fn says(&self, key: &str) -> bool {
        self.strings.contains(key) || self.strings.iter().any(|form| fits(form, key))
    }
}

/// The inside of a string without a line break.
fn string(kind: Kind<'_>) -> Option<&str> {
    let Kind::Text(text) = kind else { return None };
    text.strip_prefix('"')?.strip_suffix('"').filter(|text| !text.contains('\n'))
}

/// Whether a key is one of a form: `door-` or `door-{word}` fits `door-training`, `trap-{}.instead` fits `trap-x.instead`.
fn fits(form: &str, key: &str) -> bool {
    let (first, last) = match (form.split_once('{'), form.rsplit_once('}')) {
        (Some((first, _)), Some((_, last))) => (first, last),
        (None, None) => (form, ""),
        _ => return false,
    };
    let of_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    let is_form = first.ends_with('-')
        && first.starts_with(|c: char| c.is_ascii_alphabetic())
        && first.chars().chain(last.chars()).all(of_key);
    let middle = key.strip_prefix(first).and_then(|rest| rest.strip_suffix(last));
    // An attribute has a form of its own.
    is_form && middle.is_some_and(|middle| !middle.is_empty() && !middle.contains('.'))
}

/// The files of a language.
fn files(language: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/lang").join(language);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be listed").path())
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).expect("it can be read")).collect()
}

/// Every key of some files, attributes as `message.attribute`.
fn keys(files: &[String]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for file in files {
        let resource = parser::parse(file.as_str()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            if message.value.is_some() {
                keys.insert(name.to_string());
            }
            keys.extend(message.attributes.iter().map(|attribute| format!("{name}.{}", attribute.id.name)));
        }
    }
    keys
}

/// The texts that nobody says, and no other text either.
fn unsaid(files: &[String], said: &Said) -> Vec<String> {
    let within = |key: &str| files.iter().any(|file| file.contains(&format!("{{ {key} }}")));
    keys(files).into_iter().filter(|key| !said.says(key) && !within(key)).collect()
}

/// What is asked for and stands in no file, with its place.
fn unwritten(files: &[String], said: &Said) -> Vec<String> {
    let keys = keys(files);
    let missing = said.asked.iter().filter(|(_, key)| !keys.contains(key));
    missing.map(|(path, key)| format!("{path} says {key:?}")).collect()
}

fn said() -> Said {
    let mut said = Said::default();
    let tests = |path: &str| path.ends_with("/tests.rs") || path.contains("/tests/");
    for (path, text) in sources().iter().filter(|(path, _)| path.starts_with("src/") && !tests(path)) {
        said.read(path, text);
    }
    said
}

#[test]
fn every_text_is_said_somewhere() {
    let unsaid = unsaid(&files("en"), &said());
    assert!(unsaid.is_empty(), "Nobody says these texts; take them out of every language:\n{}\n", unsaid.join("\n"));
}

#[test]
fn everything_that_is_said_is_written() {
    let unwritten = unwritten(&files("en"), &said());
    assert!(unwritten.is_empty(), "These texts stand in no file:\n{}\n", unwritten.join("\n"));
}

#[test]
fn both_are_found() {
    let files = vec![String::from(
        "door-home = a\n    .hint = b\ntrap-x = c\n    .instead = d\nalone = e\nwithin = f\naround = { within }\n",
    )];
    let mut said = Said::default();
    said.read("src/a.rs", "fn f() { t.say(&format!(\"door-{word}\")); t.fill(\"around\", &[]); t.say(\"gone\"); }");
    said.read("src/b.rs", "fn g() { t.say(&format!(\"trap-{}.instead\", x)); } // \"alone\"\n");
    assert_eq!(unsaid(&files, &said), ["alone", "door-home.hint", "trap-x"]);
    assert_eq!(unwritten(&files, &said), ["src/a.rs says \"gone\""]);
    said.read(
        "src/c.rs",
        "#[cfg(test)] mod tests { const A: &str = \"alone\"; } const B: [&str; 2] = [\"trap-\", \"{}-x\"];",
    );
    assert_eq!(unsaid(&files, &said), ["alone", "door-home.hint"]);
}
