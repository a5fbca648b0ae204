//! Twice the input is never three times the work, and reading keeps within its memory.
//!
//! Work is counted in bytes asked of the allocator, not in seconds: the same on every machine and in every run. It sees
//! whatever is built, copied or collected; a walk over what is there already is not seen, only the benchmark shows it.
//! A binary of its own, so that no other test pays for the counting.

// A global allocator cannot be written without it; all it does is to count and to hand on to the system's.
#![allow(unsafe_code)]

use frontline::scenario::{Shelf, check, read};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::collections::BTreeMap;

/// What reading may take beside a share of the file's size, and that share (`2.5` of the scenario issue).
const BASE: usize = 16 << 20;
const PER_BYTE: usize = 64;

// ---- Counting -----------------------------------------------------------------------------------------------------

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

thread_local! {
    /// Bytes ever asked for by this thread; bytes it holds; the most it held since [`measured`] looked. A thread that
    /// gives back what another one took holds less than nothing.
    static TAKEN: Cell<usize> = const { Cell::new(0) };
    static HELD: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

fn take(bytes: usize) {
    // A thread that is ending has nothing left to be counted.
    let _ = TAKEN.try_with(|taken| taken.set(taken.get() + bytes));
    let held = HELD.try_with(|held| {
        held.set(held.get() + bytes as isize);
        held.get()
    });
    let _ = PEAK.try_with(|peak| peak.set(peak.get().max(held.unwrap_or(0))));
}

fn give_back(bytes: usize) {
    let _ = HELD.try_with(|held| held.set(held.get() - bytes as isize));
}

// SAFETY: every call is handed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        take(layout.size());
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        give_back(layout.size());
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(memory, layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Both are held while the one is copied into the other.
        take(size);
        give_back(layout.size());
        // SAFETY: the caller keeps the contract of `realloc`.
        unsafe { System.realloc(memory, layout, size) }
    }
}

/// What some work took in all, and the most it held at a time.
fn measured(work: impl FnOnce()) -> (usize, usize) {
    let (taken, held) = (TAKEN.get(), HELD.get());
    PEAK.set(held);
    work();
    (TAKEN.get() - taken, usize::try_from(PEAK.get() - held).unwrap_or(0))
}

struct OneFile<'t>(&'t str);

impl Shelf for OneFile<'_> {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(self.0.to_owned()) } else { Err(format!("there is no file {name}")) }
    }
}

/// Bytes taken by reading and checking a text.
fn work(text: &str) -> usize {
    let (taken, _) = measured(|| {
        let reading = read("shape", &OneFile(text));
        if let Some(scenario) = &reading.scenario {
            drop(check::quick(scenario, &BTreeMap::new(), &BTreeMap::new()));
        }
    });
    taken
}

/// The most that was held while a text was read.
fn peak(text: &str) -> usize {
    let (_, held) = measured(|| drop(read("shape", &OneFile(text))));
    held
}

// ---- Shapes -------------------------------------------------------------------------------------------------------

const FIRST_WORDS: &str = include_str!("../fixtures/first-words/scenario.ron");

/// A shape of input in any size.
type Shape = fn(usize) -> String;

/// Every shape with the smaller of its two sizes, which makes 30 to 150 KB.
const SHAPES: [(&str, Shape, usize); 12] = [
    ("escapes", escapes, 20),
    ("numbers", numbers, 2_000),
    ("nested brackets", nested_brackets, 2_000),
    ("comments", comments, 2_500),
    ("nested comments", nested_comments, 20_000),
    ("choices", choices, 1_000),
    ("nodes with cross links", nodes, 300),
    ("long texts", long_texts, 12),
    ("many findings", dangling_names, 300),
    ("duplicate names", duplicate_names, 1_000),
    ("unclosed strings", unclosed_strings, 5_000),
    ("wide maps", wide_maps, 1_500),
];

fn with(place: &str, more: &str) -> String {
    assert!(FIRST_WORDS.contains(place), "{place}");
    FIRST_WORDS.replacen(place, &format!("{place}{more}"), 1)
}

/// `n` things in a row.
fn many(n: usize, thing: impl Fn(usize) -> String) -> String {
    (0..n).map(thing).collect()
}

fn escapes(n: usize) -> String {
    let text = format!("\"{}\", ", "\\n\\t\\u{41}\\\"".repeat(300));
    with("says: \"Fine. Thank you.\",", &format!(" again: [{}],", text.repeat(n)))
}

fn numbers(n: usize) -> String {
    format!("[{}]", "[1.5e3, -7, 0x1F, 1_000, 12], ".repeat(n))
}

/// As deep as may be, over and over.
fn nested_brackets(n: usize) -> String {
    format!("[{}]", format!("{}{},", "[".repeat(22), "]".repeat(22)).repeat(n))
}

fn comments(n: usize) -> String {
    format!("{FIRST_WORDS}{}", "// Nobody reads this line.\n/* Nor this. */\n".repeat(n))
}

/// One comment, as deep as it is long.
fn nested_comments(n: usize) -> String {
    format!("{FIRST_WORDS}{}{}", "/*".repeat(n), "*/".repeat(n))
}

fn choices(n: usize) -> String {
    let choice = |n: usize| format!("\"c{n}\": (says: \"Answer number {n}.\", goto: \"thanks\"),\n                ");
    let place =
        "says: \"Quick question: until when do I have my discount?\",\n            choices: {\n                ";
    with(place, &many(n, choice))
}

fn duplicate_names(n: usize) -> String {
    let choice = |n: usize| format!("\"moment\": (says: \"Answer number {n}.\", goto: \"thanks\"),\n                ");
    let place =
        "says: \"Quick question: until when do I have my discount?\",\n            choices: {\n                ";
    with(place, &many(n, choice))
}

fn nodes(n: usize) -> String {
    linked_nodes(n, n)
}

/// As many nodes, half of whose links lead nowhere: a finding each, with the nearest name.
fn dangling_names(n: usize) -> String {
    linked_nodes(n, 2 * n)
}

/// `n` nodes that lead to each other, by names up to `names`.
fn linked_nodes(n: usize, names: usize) -> String {
    let node = |at: usize| {
        let [a, b, c] = [at + 1, at * 7 + 3, at * 13 + 5].map(|to| to % names);
        format!(
            "\"n{at}\": (says: \"Line {at} of the talk.\", choices: {{\n            \
             \"a\": (says: \"Answer a of {at}.\", goto: \"n{a}\"),\n            \
             \"b\": (says: \"Answer b of {at}.\", goto: \"n{b}\"),\n            \
             \"c\": (says: \"Answer c of {at}.\", goto: \"n{c}\"),\n            \
             \"d\": (says: \"Answer d of {at}.\", ends: \"closed\"),\n        }}),\n        "
        )
    };
    with("nodes: {\n        ", &many(n, node)).replacen("start: \"question\"", "start: \"n0\"", 1)
}

fn long_texts(n: usize) -> String {
    let text = |n: usize| format!("\"{}\", ", format!("word{n} ").repeat(1_000));
    with("says: \"Fine. Thank you.\",", &format!(" again: [{}],", many(n, text)))
}

fn unclosed_strings(n: usize) -> String {
    "(a: \"x,\n".repeat(n)
}

fn wide_maps(n: usize) -> String {
    with("facts: { ", &many(n, |n| format!("\"f{n}\": (is: \"Fact number {n}.\"),\n        ")))
}

// ---- The tests ----------------------------------------------------------------------------------------------------

#[test]
fn twice_the_input_is_less_than_three_times_the_work() {
    let mut wrong = Vec::new();
    for (name, shape, n) in SHAPES {
        let (small, large) = (shape(n), shape(2 * n));
        let share = large.len() as f64 / small.len() as f64;
        assert!((1.7..=2.2).contains(&share), "{name}: the second text is {share} times the first");
        assert!((20_000..500_000).contains(&small.len()), "{name}: {} bytes", small.len());
        // What is made once and kept is not to be counted.
        work(&small);
        let (once, twice) = (work(&small), work(&large));
        if twice >= 3 * once {
            wrong.push(format!("{name}: {once} bytes for {}, {twice} for {}", small.len(), large.len()));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn reading_keeps_within_its_memory() {
    let mut wrong = Vec::new();
    for (name, shape, n) in SHAPES {
        for text in [shape(n), shape(2 * n)] {
            wrong.extend(too_much(name, &text));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The same for the worst that a file of the largest size can hold: as many pieces, values or mistakes as fit.
#[test]
fn the_largest_files_keep_within_their_memory() {
    let size = frontline::reading::limits::FILE_BYTES - 100;
    let filled = |unit: &str| format!("[{}]", unit.repeat(size / unit.len()));
    let deep = format!("{}{},", "[".repeat(22), "]".repeat(22));
    let groups = |item: &str| filled(&format!("[{}],", item.repeat(4_000)));
    let texts = [
        ("nested brackets", filled(&deep)),
        ("brackets that stay open", filled("[")),
        ("one long list", filled("1,")),
        ("many long lists", groups("1,")),
        ("many long lists of groups", groups("(a:1),")),
        ("short texts", groups("\"\",")),
        ("small maps", filled("{\"a\": 1},")),
        ("odd characters", filled("@ ")),
        ("wrong signs", filled("=;")),
        ("unclosed strings", filled("\"x\n")),
    ];
    let wrong: Vec<String> = texts.iter().filter_map(|(name, text)| too_much(name, text)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A sentence if reading a text holds more than it may.
fn too_much(name: &str, text: &str) -> Option<String> {
    let (held, may) = (peak(text), BASE + PER_BYTE * text.len());
    let said = || format!("{name}: {} KB held for {} KB, {} KB allowed", held >> 10, text.len() >> 10, may >> 10);
    (held > may).then(said)
}

#[test]
fn the_counter_counts() {
    let (taken, held) = measured(|| {
        for _ in 0..10 {
            drop(std::hint::black_box(Vec::<u8>::with_capacity(1_000)));
        }
    });
    assert_eq!((taken, held), (10_000, 1_000));
}
