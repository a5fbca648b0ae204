//! The house rules of ARCHITECTURE.md, read off the sources.
//!
//! A rule that is broken is said in a sentence with its place. The reading is by tokens, not by types: it knows
//! comments, strings, `use` groups, `super` and `#[cfg(test)]`, and that is enough for every rule here.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every room and the rooms it may use. A room uses only rooms listed above it.
#[rustfmt::skip]
const HOUSE: &[(&str, &str)] = &[
    ("words",        ""),
    ("reading",      "words"),
    ("scenario",     "words reading"),
    ("conversation", "words reading scenario"),
    ("scoring",      "words reading scenario conversation"),
    ("queueing",     "words"),
    ("staffing",     "words reading queueing"),
    ("shift",        "words reading scenario conversation scoring queueing staffing"),
    ("rehearsal",    "words reading scenario conversation scoring queueing staffing shift"),
    ("disk",         "words"),
    ("tongue",       "words"),
    ("chart",        "words"),
    ("library",      "words reading scenario conversation staffing shift disk"),
    ("records",      "words reading scenario conversation scoring queueing staffing shift disk"),
    ("office",       "words reading scenario conversation scoring queueing staffing shift rehearsal disk library records tongue chart"),
    ("cli",          "words reading scenario conversation scoring queueing staffing shift rehearsal disk library records office tongue chart"),
    ("app",          "words reading scenario conversation scoring queueing staffing shift rehearsal disk library records office tongue chart"),
    ("main",         "cli app"),
];

/// What the window is made of: named in `app` alone.
const WINDOW: &[&str] = &["bevy", "egui", "winit", "wgpu", "rodio"];

/// The rooms below `office`: they are handed everything they know.
const HANDED: &str = "words reading scenario conversation scoring queueing staffing shift rehearsal";

/// What those rooms must not reach for, as part of a path, and what that is.
const NOT_HANDED: &[(&[&str], &str)] = &[
    (&["Instant"], "a clock"),
    (&["SystemTime"], "a clock"),
    (&["std", "env"], "the environment"),
    (&["std", "process"], "the process"),
    (&["rand", "rng"], "a random source"),
    (&["rand", "random"], "a random source"),
    (&["thread_rng"], "a random source"),
    (&["ThreadRng"], "a random source"),
    (&["OsRng"], "a random source"),
    (&["SysRng"], "a random source"),
    (&["from_os_rng"], "a random source"),
    (&["getrandom"], "a random source"),
    (&["std", "thread"], "threads"),
    (&["rayon"], "threads"),
];

/// The two files below `office` that may use threads: they fold results in index order.
const THREADED: &[&str] = &["src/queueing/replicate.rs", "src/rehearsal/parallel.rs"];

/// Methods by which a path touches the disk without naming `std::fs`.
const TOUCHES: &[&str] = &["exists", "try_exists", "is_file", "is_dir", "read_dir", "canonicalize", "symlink_metadata"];

/// Colours that are no choice of colour: nothing, not yet known, and a picture's own colours.
const NO_COLOUR: &[&str] = &["TRANSPARENT", "PLACEHOLDER", "NONE", "WHITE"];

// ---- The tests over the real sources ------------------------------------------------------------------------------

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

// ---- The rules ----------------------------------------------------------------------------------------------------

/// What is wrong with the file at `path`, one sentence each.
fn complaints(path: &str, text: &str) -> Vec<String> {
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
fn strangers<'a>(all: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let rooms = all.into_iter().filter(|path| path.starts_with("src/")).map(|path| room_of(path));
    let mut unknown: Vec<&str> =
        rooms.filter(|room| *room != "lib" && !HOUSE.iter().any(|(name, _)| name == room)).collect();
    unknown.dedup();
    unknown
        .into_iter()
        .map(|room| format!("`{room}` is a room without a row: say in HOUSE (tests/it/house.rs) what it may use."))
        .collect()
}

/// Files that begin with no `//!`, in a folder whose mod does not either.
fn unexplained(all: &BTreeMap<String, String>) -> Vec<String> {
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
fn undeclared_tests(all: &BTreeMap<String, String>) -> Vec<String> {
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

// ---- Reading Rust by tokens ---------------------------------------------------------------------------------------

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Kind<'a> {
    /// A name, keyword or number.
    Word(&'a str),
    /// `::`
    Colons,
    /// A string or character, with its quotes.
    Text(&'a str),
    /// Any other character.
    Mark(char),
}

#[derive(Clone, Copy, Debug)]
pub struct Token<'a> {
    line: usize,
    pub kind: Kind<'a>,
}

/// The file without white space and comments.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let (mut rest, mut line) = (text, 1);
    while let Some(first) = rest.chars().next() {
        let (kind, length) = piece(rest, first);
        found.extend(kind.map(|kind| Token { line, kind }));
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    found
}

/// What `rest` begins with (`None`: nothing that counts), and how many bytes that takes.
fn piece(rest: &str, first: char) -> (Option<Kind<'_>>, usize) {
    if rest.starts_with("//") {
        (None, rest.find('\n').unwrap_or(rest.len()))
    } else if rest.starts_with("/*") {
        (None, block_comment(rest))
    } else if first == '"' {
        let length = quoted(rest);
        (Some(Kind::Text(&rest[..length])), length)
    } else if first == '\'' {
        // Otherwise a lifetime: its name follows as a word.
        character(rest).map_or((None, 1), |length| (Some(Kind::Text(&rest[..length])), length))
    } else if in_word(first) {
        let length = rest.find(|c: char| !in_word(c)).unwrap_or(rest.len());
        if let Some(length) = raw_string(rest, length) {
            return (Some(Kind::Text(&rest[..length])), length);
        }
        (Some(Kind::Word(&rest[..length])), length)
    } else if rest.starts_with("::") {
        (Some(Kind::Colons), 2)
    } else {
        ((!first.is_whitespace()).then_some(Kind::Mark(first)), first.len_utf8())
    }
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of a block comment; they nest.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let two = &rest.as_bytes()[at..rest.len().min(at + 2)];
        match two {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

/// The length of a string in plain quotes.
fn quoted(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of a raw string whose `r`, `br` or `cr` takes `prefix` bytes.
fn raw_string(rest: &str, prefix: usize) -> Option<usize> {
    let after = &rest[prefix..];
    let hashes = after.len() - after.trim_start_matches('#').len();
    if !matches!(&rest[..prefix], "r" | "br" | "cr") || !after[hashes..].starts_with('"') {
        return None;
    }
    let body = prefix + hashes + 1;
    let end = format!("\"{}", "#".repeat(hashes));
    Some(rest[body..].find(&end).map_or(rest.len(), |at| body + at + end.len()))
}

/// The length of a character in quotes; `None` where the quote begins a lifetime.
fn character(rest: &str) -> Option<usize> {
    let inside = rest[1..].chars().next()?;
    if inside == '\\' {
        return rest.get(3..)?.find('\'').map(|at| 3 + at + 1);
    }
    let end = 1 + inside.len_utf8();
    rest[end..].starts_with('\'').then_some(end + 1)
}

/// The end of the attribute that begins at `at`, if one does.
fn attribute_end(tokens: &[Token], at: usize) -> Option<usize> {
    let kind = |at: usize| tokens.get(at).map(|token| token.kind);
    if kind(at) != Some(Kind::Mark('#')) {
        return None;
    }
    let open = if kind(at + 1) == Some(Kind::Mark('!')) { at + 2 } else { at + 1 };
    if kind(open) != Some(Kind::Mark('[')) {
        return None;
    }
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.kind {
            Kind::Mark('[') => depth += 1,
            Kind::Mark(']') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

fn words<'a>(tokens: &[Token<'a>]) -> Vec<&'a str> {
    tokens.iter().filter_map(|token| if let Kind::Word(word) = token.kind { Some(word) } else { None }).collect()
}

/// The tokens that reach a user: without what stands under `#[cfg(test)]`.
pub fn shipped<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let test = attribute_end(tokens, at).filter(|end| {
            let words = words(&tokens[at..*end]);
            words.first() == Some(&"cfg")
                && words.contains(&"test")
                && !words.contains(&"not")
                && !words.contains(&"any")
        });
        match test {
            // `#![cfg(test)]`: the rest of the file.
            Some(_) if tokens[at + 1].kind == Kind::Mark('!') => return kept,
            Some(end) => at = item_end(tokens, end),
            None => {
                kept.push(tokens[at]);
                at += 1;
            }
        }
    }
    kept
}

/// The end of the item whose further attributes begin at `at`: its `;`, or the bracket that closes its body.
fn item_end(tokens: &[Token], mut at: usize) -> usize {
    while let Some(end) = attribute_end(tokens, at) {
        at = end;
    }
    let mut depth = 0;
    while at < tokens.len() {
        match tokens[at].kind {
            Kind::Mark('(' | '[' | '{') => depth += 1,
            // The bracket of what stands around.
            Kind::Mark(')' | ']' | '}') if depth == 0 => return at,
            Kind::Mark(')' | ']') => depth -= 1,
            Kind::Mark('}') => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            Kind::Mark(';') if depth == 0 => return at + 1,
            _ => {}
        }
        at += 1;
    }
    at
}

/// Every path with its line, `use` groups written out: `a::{b, c::d}` gives `a::b` and `a::c::d`.
fn paths<'a>(tokens: &[Token<'a>]) -> Vec<(usize, Vec<&'a str>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let word = matches!(tokens[at].kind, Kind::Word(_));
        at = if word { path(tokens, at, &[], &mut found) } else { at + 1 };
    }
    found
}

/// Reads one path from `at` on, in the group that `before` leads to; returns where it ends.
fn path<'a>(tokens: &[Token<'a>], mut at: usize, before: &[&'a str], found: &mut Vec<(usize, Vec<&'a str>)>) -> usize {
    let kind = |at: usize| tokens.get(at).map(|token| token.kind);
    let line = tokens[at].line;
    let mut names = before.to_vec();
    loop {
        match kind(at) {
            Some(Kind::Word(word)) => {
                names.push(word);
                at += 1;
                if kind(at) == Some(Kind::Colons) {
                    at += 1;
                    continue;
                }
            }
            Some(Kind::Mark('*')) => {
                names.push("*");
                at += 1;
            }
            Some(Kind::Mark('{')) => {
                at += 1;
                loop {
                    match kind(at) {
                        None => return at,
                        Some(Kind::Mark('}')) => return at + 1,
                        // `b as c` goes under its own name.
                        Some(Kind::Word("as")) => at += 2,
                        Some(Kind::Word(_) | Kind::Mark('*' | '{')) => at = path(tokens, at, &names, found),
                        Some(_) => at += 1,
                    }
                }
            }
            // A turbofish, or the end of the file.
            _ => {}
        }
        found.push((line, names));
        return at;
    }
}

// ---- The checker checked: each rule fails on a bad sample and passes a good one -----------------------------------

mod checker {
    use super::*;

    #[track_caller]
    fn bad(path: &str, text: &str, says: &str) {
        let said = complaints(path, text);
        assert!(said.iter().any(|sentence| sentence.contains(says)), "{path}: {text:?} gave {said:?}, not {says:?}");
    }

    #[track_caller]
    fn good(path: &str, text: &str) {
        assert_eq!(complaints(path, text), Vec::<String>::new(), "{path}: {text:?}");
    }

    #[test]
    fn an_arrow_the_wrong_way_is_found_however_it_is_written() {
        let says = "src/words/id.rs:2 names `crate::reading`, but `words` may use no other room.";
        for text in [
            "use crate::reading::Source;",
            "pub use crate::{\n reading};",
            "use crate::{words::Id, reading::{self, Source}};",
            "use super::super::reading::Source;",
            "use self::super::super::reading;",
            "fn f() -> Vec<crate::reading::Source> { todo!() }",
            "impl<'a> From<&'a crate::reading::Source> for Id {}",
            "let c = '\"'; crate::reading::read();",
        ] {
            let line = if text.contains("\n reading") { "" } else { "\n" };
            bad("src/words/id.rs", &format!("{line}{text}"), says);
        }
        bad("src/words/mod.rs", "use super::reading;", "names `crate::reading`");
        bad("src/disk.rs", "use super::office;", "names `crate::office`");
        bad("src/queueing/calendar.rs", "use crate::scenario::Id;", "`queueing` may use only words");
        bad("src/cli/play.rs", "use crate::app::theme;", "names `crate::app`");
        bad("src/app/mod.rs", "use crate::cli::Arguments;", "names `crate::cli`");
        bad("src/main.rs", "fn main() { frontline::office::open(); }", "names `crate::office`");
        bad("src/scoring/mod.rs", "use crate::*;", "name the room");
        bad("src/lib.rs", "pub mod words; pub use words::Id;", "only lists the rooms");
    }

    #[test]
    fn arrows_the_right_way_pass() {
        good("src/words/id.rs", "use super::time::Span; use crate::words::Beats; pub(crate) fn f() {}");
        good("src/scoring/values.rs", "use crate::{conversation::State, words::{Dice, Id as Name}};");
        good("src/scoring/measures/talk.rs", "use super::super::Scorecard; use crate::conversation::Attempt;");
        good("src/main.rs", "#[cfg(feature = \"gui\")] use frontline::app; fn main() { frontline::cli::run() }");
        good("src/lib.rs", "//! Rooms.\npub mod words;\n#[cfg(feature = \"gui\")]\npub mod app;");
    }

    #[test]
    fn the_window_stays_in_the_app() {
        for text in ["use egui::Ui;", "use bevy_egui::EguiPlugin;", "fn f(_: &wgpu::Device) {}", "use {serde, rodio};"]
        {
            bad("src/office/mod.rs", text, "which only `app` may");
            good("src/app/screens/desk.rs", text);
        }
        good(
            "src/cli/mod.rs",
            "// egui\n/* bevy /* wgpu */ winit */ const S: &str = \"egui\"; const R: &str = r#\"\"egui\"#;",
        );
        good("src/words/mod.rs", "mod eguinox;");
    }

    #[test]
    fn below_the_office_everything_is_handed_in() {
        bad("src/conversation/attempt.rs", "use std::time::{Duration, Instant};", "a clock must be handed in");
        bad("src/conversation/attempt.rs", "use std::time; fn f() { time::SystemTime::now(); }", "a clock");
        bad("src/reading/mod.rs", "fn f() { std::env::var(\"X\"); }", "the environment must be handed in");
        bad("src/words/dice.rs", "use rand::{Rng, rng};", "a random source");
        bad("src/words/dice.rs", "let a = rand::thread_rng();", "a random source");
        bad("src/shift/mod.rs", "use std::{fmt, thread};", "threads must be handed in");
        bad("src/queueing/engine.rs", "use rayon::prelude::*;", "threads");
        bad("src/queueing/replicate.rs", "use std::time::Instant;", "a clock");
        good("src/queueing/replicate.rs", "use rayon::prelude::*; fn f() { std::thread::scope(|_| ()); }");
        good("src/rehearsal/parallel.rs", "use rayon::prelude::*;");
        good("src/office/jobs.rs", "use std::thread; use std::time::Instant; fn f() { std::env::args(); }");
        good("src/words/dice.rs", "use rand::{Rng, SeedableRng}; use std::time::Duration;");
    }

    #[test]
    fn only_one_file_touches_the_disk_and_none_the_network() {
        bad("src/records/export.rs", "use std::fs;", "only src/disk.rs touches plain files");
        bad("src/cli/mod.rs", "use std::{fs::File, io};", "only src/disk.rs");
        bad("src/cli/mod.rs", "fn f(p: &Path) -> bool { p.exists() }", "calls `.exists()`");
        bad("src/office/mod.rs", "use std::net::TcpStream;", "everything stays on this machine");
        good("src/disk.rs", "use std::fs; fn f(p: &Path) -> bool { p.exists() }");
        good("src/cli/mod.rs", "fn f() { set.exists(id); fs::read(x); }");
    }

    #[test]
    fn colours_stand_in_the_theme() {
        for text in [
            "let c = Color32::from_rgb(0, 1, 2);",
            "let c = egui::Color32::RED;",
            "let c = Color::srgb(0.0, 0.1, 0.2);",
            "let c = theme(0x0072B2);",
            "let c = theme(0x00_72_b2_ff_u32);",
            "let c = parse(\"#E69F00\");",
        ] {
            bad("src/app/widgets/gauge.rs", text, "colours stand in src/app/theme.rs");
            good("src/app/theme.rs", text);
        }
        good(
            "src/app/widgets/gauge.rs",
            "let c = Color32::TRANSPARENT; let n = 0xff; let t = \"#12\"; fn f(c: Color32) {}",
        );
        good("src/words/dice.rs", "let n = 0xcbf29ce4;");
    }

    #[test]
    fn skipped_tests_are_found_everywhere() {
        for path in ["src/words/id.rs", "src/words/tests.rs", "tests/it/play.rs", "benches/speed.rs"] {
            bad(path, "#[cfg(test)] mod tests { #[test] #[ignore] fn f() {} }", "ignores a test");
            bad(path, "#[test]\n#[ignore = \"slow\"]\nfn f() {}", ":2 ignores a test");
            bad(path, "#[cfg_attr(windows, ignore)] fn f() {}", "ignores a test");
            good(path, "// #[ignore]\nconst S: &str = \"#[ignore]\"; #[test] fn ignore() {}");
        }
    }

    #[test]
    fn tests_inside_a_file_are_left_alone_and_what_follows_is_not() {
        good("src/words/id.rs", "#[cfg(test)]\nmod tests { use std::fs; fn f() { if a { b } } }");
        good("src/words/id.rs", "#[cfg(test)] use std::fs;");
        good("src/words/id.rs", "#![cfg(test)] use std::fs;");
        good("src/words/id.rs", "#[cfg(test)] #[allow(x)] fn f<A, B>(a: [u8; 3]) { std::fs::read(a) }");
        bad("src/words/id.rs", "#[cfg(test)] mod tests { fn f() {} } use std::fs;", "src/disk.rs");
        bad("src/words/id.rs", "#[cfg(test)] use std::io; use std::fs;", "src/disk.rs");
        bad("src/words/id.rs", "#[cfg(test)] use std::{io, fmt}; use std::fs;", "src/disk.rs");
        bad("src/words/id.rs", "#[cfg(not(test))] use std::fs;", "src/disk.rs");
        bad("src/words/id.rs", "#[cfg(any(test, unix))] use std::fs;", "src/disk.rs");
        bad("src/words/id.rs", "mod a { #[cfg(test)] x } use std::fs;", "src/disk.rs");
    }

    #[test]
    fn unknown_rooms_silent_files_and_undeclared_tests_are_found() {
        let files = |list: &[(&str, &str)]| -> BTreeMap<String, String> {
            list.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
        };
        let fine = files(&[
            ("src/lib.rs", "//! Rooms."),
            ("src/words/mod.rs", "//! Words.\n#[cfg(test)]\nmod tests;"),
            ("src/words/id.rs", "use x;"),
            ("src/words/tests.rs", ""),
            ("tests/it/main.rs", ""),
        ]);
        assert!(
            strangers(fine.keys()).is_empty() && unexplained(&fine).is_empty() && undeclared_tests(&fine).is_empty()
        );

        let poor = files(&[
            ("src/lib.rs", "//! Rooms."),
            ("src/cellar/mod.rs", "mod tests;"),
            ("src/cellar/tests.rs", "//! Tests."),
            ("src/disk.rs", "use std::fs;"),
        ]);
        assert_eq!(strangers(poor.keys()).len(), 1);
        assert_eq!(undeclared_tests(&poor).len(), 1);
        let silent = unexplained(&poor);
        assert!(
            silent.len() == 2 && silent[0].starts_with("src/cellar/mod.rs") && silent[1].starts_with("src/disk.rs")
        );
    }
}
