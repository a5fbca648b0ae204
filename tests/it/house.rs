//! The house rules of ARCHITECTURE.md, read off the sources.
//!
//! A rule that is broken is said in a sentence with its place. The reading is by tokens, not by types: it knows
//! comments, strings, `use` groups, `super` and `#[cfg(test)]`, and that is enough for every rule here.

mod checker;
mod rules;
mod rust;
mod table;

pub use rust::{Kind, shipped, tokens};

use rules::{complaints, strangers, undeclared_tests, unexplained};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use table::{HANDED, HOUSE};

#[test]
fn the_sources_keep_the_house_rules() {
    let said: Vec<String> = sources().iter().flat_map(|(path, text)| complaints(path, text)).collect();
    assert!(said.is_empty(), "\n{}\n", said.join("\n"));
}

#[test]
fn every_room_has_a_row_in_the_table() {
    let said = strangers(sources().keys());
    assert!(said.is_empty(), "\n{}\n", said.join("\n"));
}

#[test]
fn every_module_says_what_it_is_for() {
    let said = unexplained(&sources());
    assert!(said.is_empty(), "\n{}\n", said.join("\n"));
}

#[test]
fn test_files_reach_no_user() {
    let said = undeclared_tests(&sources());
    assert!(said.is_empty(), "\n{}\n", said.join("\n"));
}

#[test]
fn the_table_itself_runs_one_way() {
    for (place, (room, may)) in HOUSE.iter().enumerate() {
        for used in may.split_whitespace() {
            let above = HOUSE[..place].iter().any(|(name, _)| *name == used);
            assert!(above, "The table lets `{room}` use `{used}`, which does not stand above it.");
        }
    }
    for room in HANDED.split_whitespace() {
        assert!(HOUSE.iter().any(|(name, _)| *name == room), "`{room}` is no room.");
    }
}

/// The Rust files of the package, by their path from its folder, with `/`.
pub fn sources() -> BTreeMap<String, String> {
    fn collect(folder: &Path, name: &str, found: &mut BTreeMap<String, String>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for entry in entries {
            let entry = entry.unwrap_or_else(|error| panic!("{name} cannot be listed: {error}"));
            let path = entry.path();
            let name = format!("{name}/{}", entry.file_name().to_string_lossy());
            if path.is_dir() {
                collect(&path, &name, found);
            } else if name.ends_with(".rs") {
                let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name} cannot be read: {error}"));
                found.insert(name, text);
            }
        }
    }
    let mut found = BTreeMap::new();
    for folder in ["src", "tests", "benches"] {
        collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), folder, &mut found);
    }
    assert!(found.contains_key("src/lib.rs"), "The sources were not found, so nothing was checked.");
    found
}
