//! Whatever stands in a file: reading it comes to an end, says where things are wrong, and does not say too much.
//! And no single slip of a finger changes what a scenario means without a word.
//!
//! Every input comes from a numbered stream of chance; a failure prints its name and number.

use frontline::library::{Library, Opened};
use frontline::reading::{Findings, limits, parse};
use frontline::scenario::{Shelf, check, read};
use frontline::words::{Dice, FileId, Finding, Id, Severity, TimeOfDay};
use std::collections::BTreeMap;

/// The seed of everything here.
const SEED: u64 = 1;

const FIRST_WORDS: &str = include_str!("../fixtures/first-words/scenario.ron");
const SHIPPED: [&str; 4] = [
    include_str!("../../scenarios/the-bill-everyone-got-wrong/scenario.ron"),
    include_str!("../../scenarios/three-minutes-without-a-breath/scenario.ron"),
    include_str!("../../scenarios/not-my-parcel/scenario.ron"),
    include_str!("../../scenarios/the-racket/scenario.ron"),
];

/// What authors' files are made of, and what does not belong into them.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "(", ")", "[", "]", "{", "}", ",", ":", "\"", "'", "(", ")", "{", "}", "\"", ",", ": ", "\n", "\n    ", " ", "\t", "\r\n",
    "//", "/*", "*/", "r\"", "r#\"", "\"#", "r##", "\\", "\\n\"", "\\u{110000}\"", "\\x4", "#![enable(x)]", "#", ";", "=", "..",
    "Scenario(", "title: ", "clock: (beat: 10, ", "caller: (", "facts: { ", "systems: {", "nodes: {", "choices: {", "goals: {",
    "says: ", "goto: ", "when: [", "then: [", "tags: [", "Knows(", "Not(", "AnyOf([", "Anger(", "Settle", "Never", "excuse",
    "\"own-it\"", "\"Some words, {name}.\"", "\"10:30\"", "\"25:61\"", "\"\"", "name", "calm", "true", "True", "inf", "NaN", "None",
    "0", "1", "-2", "2.5", "0x1F", "1_000", "1e999", "9223372036854775808", "-", "+", ".", "1.2.3", "12ab",
    "ő", "\u{feff}", "\u{202e}", "\u{0}", "\u{1b}[2J", "\u{a0}", "\u{2028}", "\u{201c}", "\u{201d}", "\u{1f600}", "\u{fffd}",
];

struct OneFile<'t>(&'t str);

impl Shelf for OneFile<'_> {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(self.0.to_owned()) } else { Err(format!("there is no file {name}")) }
    }
}

/// Says, when a test fails, which input it was.
struct Input(&'static str, u64);

impl Drop for Input {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the input of Dice::stream({SEED}, {:?}, {})", self.0, self.1);
        }
    }
}

/// Reads so many inputs.
fn all_are_read(purpose: &'static str, inputs: u64, make: impl Fn(u64, &mut Dice) -> String) {
    for number in 0..inputs {
        let _input = Input(purpose, number);
        let text = make(number, &mut Dice::stream(SEED, purpose, number));
        let mut findings = Findings::new();
        parse(FileId(0), &text, &mut findings);
        are_sound(&text, &findings);
        let reading = read("fuzzed", &OneFile(&text));
        are_sound(&text, &reading.findings);
        if let Some(scenario) = &reading.scenario {
            let found = check::quick(scenario, &BTreeMap::new(), &BTreeMap::new());
            found.iter().for_each(|finding| lies_within(&text, finding));
        }
    }
}

/// Not too many, and each of them in the text.
fn are_sound(text: &str, findings: &Findings) {
    assert!(findings.iter().count() <= limits::FINDINGS_PER_FILE + 1, "too many findings");
    findings.iter().for_each(|finding| lies_within(text, finding));
}

fn lies_within(text: &str, finding: &Finding) {
    let (from, to) = (finding.place.from as usize, finding.place.to as usize);
    assert_eq!(finding.place.file, FileId(0), "{finding:?}");
    assert!(from <= to && to <= text.len(), "{finding:?} in {} bytes", text.len());
    assert!(text.is_char_boundary(from) && text.is_char_boundary(to), "{finding:?}");
    assert!(!finding.message.is_empty(), "{finding:?}");
}

fn piece(dice: &mut Dice) -> &'static str {
    PIECES[dice.below(PIECES.len())]
}

// ---- 100,000 inputs -----------------------------------------------------------------------------------------------

#[test]
fn random_bytes_are_read() {
    all_are_read("random bytes", 30_000, |number, dice| {
        // Every second one without the bytes that are no character.
        let range = if number % 2 == 0 { 256 } else { 128 };
        let length = dice.below(400);
        let bytes: Vec<u8> = (0..length).map(|_| dice.below(range) as u8).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    });
}

#[test]
fn a_soup_of_pieces_is_read() {
    all_are_read("soup", 30_000, |number, dice| {
        let mut text = String::from(if number % 2 == 0 { "" } else { "Scenario(" });
        for _ in 0..dice.below(150) {
            text.push_str(piece(dice));
        }
        text
    });
}

#[test]
fn damaged_scenarios_are_read() {
    all_are_read("damage", 40_000, |number, dice| {
        // Reading a shipped one takes as long as reading twenty of the others.
        let whole = if number % 100 == 0 { SHIPPED[(number / 100) as usize % SHIPPED.len()] } else { FIRST_WORDS };
        let mut text = whole.to_owned();
        if number % 3 == 0 {
            text = cut_short(&text, dice);
        }
        for _ in 0..=dice.below(4) {
            text = damaged(&text, dice);
        }
        text
    });
}

/// The text without some lines, one after the other.
fn cut_short(text: &str, dice: &mut Dice) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let from = dice.below(lines.len());
    let to = from + dice.below(lines.len() - from + 1);
    [&lines[..from], &lines[to..]].concat().concat()
}

/// The text with one character, word or line gone, there twice, in another place, or replaced.
fn damaged(text: &str, dice: &mut Dice) -> String {
    let mut parts: Vec<&str> = match dice.below(3) {
        0 => text.char_indices().map(|(at, c)| &text[at..at + c.len_utf8()]).collect(),
        1 => text.split_inclusive(' ').collect(),
        _ => text.split_inclusive('\n').collect(),
    };
    if parts.is_empty() {
        return piece(dice).to_owned();
    }
    let (here, there) = (dice.below(parts.len()), dice.below(parts.len()));
    let other = parts[there];
    match dice.below(5) {
        0 => {
            parts.remove(here);
        }
        1 => parts.insert(here, other),
        2 => parts.swap(here, there),
        3 => parts[here] = other,
        _ => parts[here] = piece(dice),
    }
    parts.concat()
}

// ---- 1,000 single edits of valid files ----------------------------------------------------------------------------

/// Files without a finding, and how many edits of each are tried.
const VALID: [&str; 4] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/first-words"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/assets/templates/scenario.ron"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/findings/graph/_base.ron"),
    "the-bill-everyone-got-wrong",
];
const EDITS: u64 = 250;

/// How many of the 1,000 edits may change the meaning without a finding, by what they change. A number becomes another
/// number, and nobody but the author can tell; a name to which nothing refers (an answer's, a prompt's) is as good as
/// another. A word has never become another legal word, and nothing else ever slipped through: there is no room for it.
/// Measured over 6,000 such edits through `check --quick`: one in 300 a number, one in 38 a name; the room is twice that
/// for names, and more for numbers, which are few.
const SILENT: [(&str, usize); 4] = [("numbers and times", 20), ("names", 70), ("words", 0), ("anything else", 0)];

/// What a replaced character becomes.
const SIGNS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCD0123456789()[]{},:\"/-_. \n";

type Lines = BTreeMap<String, BTreeMap<String, String>>;

struct Edited<'a>(&'a str, &'a Opened);

impl Shelf for Edited<'_> {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(self.0.to_owned()) } else { self.1.file(name) }
    }
}

/// No edit outside of comments and texts changes the meaning in silence, but for the exceptions of [`SILENT`].
#[test]
fn no_slip_of_the_finger_passes_in_silence() {
    let mut silent: [Vec<String>; 4] = Default::default();
    for (file, name) in VALID.iter().enumerate() {
        let opened = Library::new(None).open(name).expect("it is there");
        let text = opened.file("scenario.ron").expect("it is readable");
        let lines = opened.translations().by_language;
        let meant = meaning(&text, &opened, &lines).unwrap_or_else(|| panic!("{name} has findings of its own"));
        let (signs, hold) = held(&text);
        for number in 0..EDITS {
            let number = file as u64 * EDITS + number;
            let _input = Input("edit", number);
            let edited = edited(&signs, &hold, &mut Dice::stream(SEED, "edit", number));
            if meaning(&edited, &opened, &lines).is_some_and(|meaning| meaning != meant) {
                let (kind, what) = difference(&text, &edited);
                silent[kind].push(format!("edit {number} of {name}: {what}"));
            }
        }
    }
    for (found, (what, most)) in silent.iter().zip(SILENT) {
        assert!(found.len() <= most, "{} silent changes of {what}:\n{}", found.len(), found.join("\n"));
    }
}

/// What a text means, if there is no error and no warning: everything in the scenario but the places.
fn meaning(text: &str, opened: &Opened, lines: &Lines) -> Option<String> {
    let reading = read(opened.id(), &Edited(text, opened));
    let scenario = reading.scenario?;
    let mut findings = reading.findings;
    findings.extend(check::quick(&scenario, lines, &BTreeMap::new()));
    let silent = !findings.has_errors() && findings.iter().all(|finding| finding.severity == Severity::Note);
    silent.then(|| without_places(&format!("{scenario:?}")))
}

/// `at: Place { file: FileId(0), from: 1, to: 2 }` becomes `at: `.
fn without_places(printed: &str) -> String {
    let mut parts = printed.split("Place {");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
    }
    kept
}

/// What may be done with a character.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Hold {
    /// Nothing: it stands in a comment or in a text.
    Fast,
    /// Everything but swapping it: the quotes of a text, since that would change the text.
    Firm,
    /// Everything.
    Loose,
}

/// The characters of a text, and what may be done with each.
fn held(text: &str) -> (Vec<char>, Vec<Hold>) {
    let mut hold = Vec::new();
    for (kind, piece) in pieces(text) {
        let length = piece.chars().count();
        hold.extend((0..length).map(|at| match kind {
            Kind::Comment => Hold::Fast,
            Kind::Text if at == 0 || at + 1 == length => Hold::Firm,
            Kind::Text => Hold::Fast,
            _ => Hold::Loose,
        }));
    }
    (text.chars().collect(), hold)
}

/// The text with one character gone, doubled, replaced or swapped with the next.
fn edited(signs: &[char], hold: &[Hold], dice: &mut Dice) -> String {
    loop {
        let (at, way) = (dice.below(signs.len()), dice.below(4));
        if hold[at] == Hold::Fast {
            continue;
        }
        let mut edited = signs.to_vec();
        match way {
            0 => {
                edited.remove(at);
            }
            1 => edited.insert(at, signs[at]),
            2 => edited[at] = char::from(SIGNS[dice.below(SIGNS.len())]),
            _ if hold[at] == Hold::Loose && hold.get(at + 1) == Some(&Hold::Loose) => edited.swap(at, at + 1),
            _ => continue,
        }
        if edited != signs {
            return edited.into_iter().collect();
        }
    }
}

/// Which of [`SILENT`] an edit belongs to, and what it made of what.
fn difference(before: &str, after: &str) -> (usize, String) {
    let (before, after) = (counted(before), counted(after));
    let start = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
    let room = before.len().min(after.len()) - start;
    let alike = before.iter().rev().zip(after.iter().rev()).take_while(|(one, other)| one == other).count();
    let end = alike.min(room);
    let (before, after) = (&before[start..before.len() - end], &after[start..after.len() - end]);
    let kind = match (before, after) {
        ([(Kind::Number, _)], _) => 0,
        ([(Kind::Name, _)], [(Kind::Name | Kind::Text, _)]) => 1,
        ([(Kind::Word, _)], [(Kind::Word, _)]) => 2,
        _ => 3,
    };
    (kind, format!("{before:?} became {after:?}"))
}

/// The pieces that count.
fn counted(text: &str) -> Vec<(Kind, &str)> {
    pieces(text).into_iter().filter(|(kind, _)| !matches!(kind, Kind::Comment | Kind::Space)).collect()
}

/// What a stretch of a file is, as far as edits are concerned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// With the end of its line.
    Comment,
    Space,
    /// In quotes, and neither a name nor a time.
    Text,
    /// In quotes.
    Name,
    /// A number, or a time of day in quotes.
    Number,
    Word,
    Mark,
}

/// Cuts a text that is well formed, or nearly, into its pieces.
fn pieces(text: &str) -> Vec<(Kind, &str)> {
    let mut rest = text;
    let mut found = Vec::new();
    while let Some(first) = rest.chars().next() {
        let (kind, length) = next_piece(rest, first);
        let (piece, after) = rest.split_at(length);
        found.push((kind, piece));
        rest = after;
    }
    found
}

fn next_piece(rest: &str, first: char) -> (Kind, usize) {
    let until = |stop: fn(char) -> bool| rest.find(stop).unwrap_or(rest.len());
    let after = |what: &str| rest.find(what).map_or(rest.len(), |at| at + what.len());
    let digit_next = rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    if rest.starts_with("//") {
        (Kind::Comment, after("\n"))
    } else if rest.starts_with("/*") {
        (Kind::Comment, after("*/"))
    } else if first == '"' || rest.starts_with("r\"") {
        quoted(rest)
    } else if first.is_ascii_digit() || (matches!(first, '+' | '-' | '.') && digit_next) {
        (Kind::Number, until(|c| !(c.is_alphanumeric() || matches!(c, '+' | '-' | '.' | '_'))))
    } else if first.is_alphanumeric() || first == '_' {
        (Kind::Word, until(|c| !(c.is_alphanumeric() || c == '_')))
    } else {
        (if first.is_whitespace() { Kind::Space } else { Kind::Mark }, first.len_utf8())
    }
}

/// A text in quotes, raw or not; one without an end goes on to the end of the file.
fn quoted(rest: &str) -> (Kind, usize) {
    let raw = rest.starts_with('r');
    let from = if raw { 2 } else { 1 };
    let (mut escaped, mut end) = (false, rest.len());
    for (at, c) in rest.char_indices().skip(from) {
        if c == '"' && !escaped {
            end = at + 1;
            break;
        }
        escaped = c == '\\' && !escaped && !raw;
    }
    let inside = rest[from..end].trim_end_matches('"');
    let kind = if Id::well_formed(inside) {
        Kind::Name
    } else if TimeOfDay::parse(inside).is_some() {
        Kind::Number
    } else {
        Kind::Text
    };
    (kind, end)
}

#[test]
fn pieces_and_meanings_are_told_apart() {
    let text = "(a: -2.5, \"own-it\": [\"10:30\", r\"x y\"]) // end\n";
    let kinds: Vec<Kind> = pieces(text).into_iter().map(|(kind, _)| kind).filter(|kind| *kind != Kind::Space).collect();
    let (mark, number) = (Kind::Mark, Kind::Number);
    let expected = [mark, Kind::Word, mark, number, mark, Kind::Name, mark, mark, number, mark, Kind::Text, mark, mark];
    assert_eq!(kinds, [&expected[..], &[Kind::Comment]].concat());
    assert_eq!(pieces(text).into_iter().map(|(_, piece)| piece).collect::<String>(), text);
    assert_eq!(difference("(a: 1)", "(a: 12)").0, 0);
    assert_eq!(difference("(\"a\": 1)", "(\"aa\": 1)").0, 1);
    assert_eq!(difference("(a: b)", "(a: c)").0, 2);
    assert_eq!(difference("(a: 1, b: 2)", "(a: 1 b: 2)").0, 3);
    assert_eq!(without_places("x: Place { file: FileId(0), from: 1, to: 2 }, y"), "x: , y");
}
