//! The rules, one function each: what is wrong, in a sentence with its place.

use super::rust::{Kind, Token, attribute_end, paths, shipped, tokens, words};
use super::table::{HANDED, HOUSE, NO_COLOUR, NOT_HANDED, THREADED, TOUCHES, WINDOW};
use std::collections::BTreeMap;

/// What is wrong with the file at `path`, one sentence each.
pub fn complaints(path: &str, text: &str) -> Vec<String> {
    let all = tokens(text);
    let mut said = skipped_tests(path, &all);
    if !path.starts_with("src/") || path.ends_with("/tests.rs") {
        return said;
    }
    let code = shipped(&all);
    let room = room_of(path);
    let found: Vec<(usize, Vec<&str>)> =
        paths(&code).into_iter().map(|(line, names)| (line, from_root(path, names))).collect();

    for (line, names) in &found {
        let place = format!("{path}:{line}");
        said.extend(arrow(&place, room, names));
        said.extend(window(&place, room, names));
        said.extend(not_handed(&place, path, room, names));
        said.extend(outside(&place, path, names));
        said.extend(colour(&place, path, names));
    }
    said.extend(touched(path, &code));
    said.extend(written_colours(path, room, &code));
    if path == "src/lib.rs" && found.iter().any(|(_, names)| names[0] == "use") {
        said.push(String::from("src/lib.rs re-exports something: it only lists the rooms."));
    }
    said.dedup();
    said
}

/// Arrows between rooms run one way.
fn arrow(place: &str, room: &str, names: &[&str]) -> Option<String> {
    let [root, other, ..] = names else { return None };
    let (_, may) = HOUSE.iter().find(|(name, _)| *name == room)?;
    if *root != "crate" || *other == room || listed(may, other) {
        return None;
    }
    if *other == "*" {
        return Some(format!("{place} takes everything from `crate::*`: name the room."));
    }
    HOUSE.iter().find(|(name, _)| name == other)?;
    let may = if may.is_empty() { String::from("no other room") } else { format!("only {}", may.replace(' ', ", ")) };
    Some(format!("{place} names `crate::{other}`, but `{room}` may use {may}."))
}

/// The window's libraries are named in `app` alone.
fn window(place: &str, room: &str, names: &[&str]) -> Option<String> {
    let of = |name: &str, library: &str| {
        name.strip_prefix(library).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    };
    let named = names.iter().find(|name| WINDOW.iter().any(|library| of(name, library)))?;
    (room != "app").then(|| format!("{place} names `{named}`, which only `app` may."))
}

/// Below `office` no clock, environment, random source or thread is reached for.
fn not_handed(place: &str, path: &str, room: &str, names: &[&str]) -> Option<String> {
    let (part, what) = NOT_HANDED.iter().find(|(part, _)| contains(names, part))?;
    let allowed = !listed(HANDED, room) || (*what == "threads" && THREADED.contains(&path));
    let named = part.join("::");
    (!allowed).then(|| format!("{place} names `{named}`: below `office`, {what} must be handed in."))
}

/// Only disk.rs touches plain files, and nothing speaks to a network.
fn outside(place: &str, path: &str, names: &[&str]) -> Option<String> {
    if contains(names, &["std", "fs"]) && path != "src/disk.rs" {
        return Some(format!("{place} names `std::fs`: only src/disk.rs touches plain files."));
    }
    let network = contains(names, &["std", "net"]);
    network.then(|| format!("{place} names `std::net`: everything stays on this machine."))
}

/// The same by a path's own methods.
fn touched(path: &str, code: &[Token]) -> Vec<String> {
    let mut said = Vec::new();
    for four in code.windows(4) {
        let [dot, name, open, close] = four else { continue };
        let (Kind::Mark('.'), Kind::Word(name)) = (dot.kind, name.kind) else {
            continue;
        };
        let called = open.kind == Kind::Mark('(') && close.kind == Kind::Mark(')');
        if called && TOUCHES.contains(&name) && path != "src/disk.rs" {
            said.push(format!("{path}:{} calls `.{name}()`: only src/disk.rs touches plain files.", dot.line));
        }
    }
    said
}

/// Colours are made and named in the theme alone.
fn colour(place: &str, path: &str, names: &[&str]) -> Option<String> {
    let (kind, chosen) = names.windows(2).find_map(|two| match two {
        [kind @ ("Color32" | "Rgba" | "Hsva" | "Color" | "Srgba" | "LinearRgba"), chosen] => Some((kind, chosen)),
        _ => None,
    })?;
    let constant = chosen.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    let made = ["from", "srgb", "linear_rgb", "hsl", "hsv", "rgb", "new"].iter().any(|way| chosen.starts_with(way));
    let named = (constant && !NO_COLOUR.contains(chosen)) || made;
    (named && path != "src/app/theme.rs")
        .then(|| format!("{place} names the colour `{kind}::{chosen}`: colours stand in src/app/theme.rs."))
}

/// A colour written as a number or in a text.
fn written_colours(path: &str, room: &str, code: &[Token]) -> Vec<String> {
    let six_or_eight = |digits: &str| matches!(digits.len(), 6 | 8) && digits.bytes().all(|b| b.is_ascii_hexdigit());
    let written = |token: &Token| match token.kind {
        Kind::Word(word) => word.strip_prefix("0x").is_some_and(|digits| {
            let digits = digits.replace('_', "");
            six_or_eight(digits.trim_end_matches("u32"))
        }),
        Kind::Text(text) => text.split('#').skip(1).any(|after| {
            let end = after.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(after.len());
            six_or_eight(&after[..end])
        }),
        _ => false,
    };
    let looked_at = room == "app" && path != "src/app/theme.rs";
    let found = code.iter().filter(|token| looked_at && written(token));
    found.map(|token| format!("{path}:{} writes a colour: colours stand in src/app/theme.rs.", token.line)).collect()
}

/// No test is skipped.
fn skipped_tests(path: &str, all: &[Token]) -> Vec<String> {
    let mut said = Vec::new();
    for (at, token) in all.iter().enumerate() {
        let Some(end) = attribute_end(all, at) else { continue };
        let words = words(&all[at..end]);
        if words.first() == Some(&"ignore") || (words.first() == Some(&"cfg_attr") && words.contains(&"ignore")) {
            let line = token.line;
            said.push(format!("{path}:{line} ignores a test: repair it or remove it, a skipped test proves nothing."));
        }
    }
    said
}

/// Rooms that are not in the table.
pub fn strangers<'a>(all: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let rooms = all.into_iter().filter(|path| path.starts_with("src/")).map(|path| room_of(path));
    let mut unknown: Vec<&str> =
        rooms.filter(|room| *room != "lib" && !HOUSE.iter().any(|(name, _)| name == room)).collect();
    unknown.dedup();
    unknown
        .into_iter()
        .map(|room| {
            format!("`{room}` is a room without a row: say in HOUSE (tests/it/house/table.rs) what it may use.")
        })
        .collect()
}

/// Files that begin with no `//!`, in a folder whose mod does not either.
pub fn unexplained(all: &BTreeMap<String, String>) -> Vec<String> {
    let explains = |path: &str| all.get(path).is_some_and(|text| text.trim_start().starts_with("//!"));
    let said_above = |path: &str| {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        explains(&format!("{folder}/mod.rs")) || explains(&format!("{folder}.rs"))
    };
    all.keys()
        .filter(|path| path.starts_with("src/") && !explains(path) && !said_above(path))
        .map(|path| {
            format!("{path} does not begin with `//!`, and neither does its folder's mod.rs: say what it is for.")
        })
        .collect()
}

/// Files called tests.rs, which the rules leave alone, that are not declared under `#[cfg(test)]`.
pub fn undeclared_tests(all: &BTreeMap<String, String>) -> Vec<String> {
    let declares = |path: &str| {
        let text = all.get(path).map(String::as_str).unwrap_or_default();
        let squeezed: String = text.split_whitespace().collect();
        squeezed.contains("#[cfg(test)]modtests;")
    };
    all.keys()
        .filter(|path| path.starts_with("src/"))
        .filter_map(|path| Some((path, path.strip_suffix("/tests.rs")?)))
        .filter(|(_, folder)| {
            let parents = [format!("{folder}/mod.rs"), format!("{folder}.rs"), format!("{folder}/lib.rs")];
            !parents.iter().any(|parent| declares(parent))
        })
        .map(|(path, _)| format!("{path} is not declared as `#[cfg(test)] mod tests;`, so it would ship unchecked."))
        .collect()
}

/// `src/words/id.rs` is in `words`, `src/disk.rs` is `disk`.
fn room_of(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs")
}

/// The path with the crate's root said as `crate`, also where it was reached by `super` or by the package's name.
fn from_root<'a>(path: &str, names: Vec<&'a str>) -> Vec<&'a str> {
    let folders = path.matches('/').count();
    let own = !["/mod.rs", "/lib.rs", "/main.rs"].iter().any(|end| path.ends_with(end));
    // `src/words/id.rs` is two modules deep, `src/words/mod.rs` one, `src/lib.rs` none.
    let depth = folders - 1 + usize::from(own);
    let skip = usize::from(names[0] == "self");
    let supers = names[skip..].iter().take_while(|name| **name == "super").count();
    let at_root = (supers > 0 && supers >= depth) || (skip == 1 && depth == 0);
    if at_root {
        [&["crate"][..], &names[skip + supers..]].concat()
    } else if names[0] == "frontline" {
        [&["crate"][..], &names[1..]].concat()
    } else {
        names
    }
}

/// Whether `word` is one of the words of `list`.
fn listed(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|one| one == word)
}

/// Whether `part` stands somewhere in the path.
fn contains(names: &[&str], part: &[&str]) -> bool {
    names.windows(part.len()).any(|window| window == part)
}
