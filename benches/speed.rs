//! How fast the parts are that somebody waits for: `cargo bench`, with or without the window.
//!
//! Goals: a quick check of 500 nodes below 200 ms, 100,000 plays of an exploration in at most 60 s on two cores.

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use frontline::conversation::Program;
use frontline::library::{Library, Opened};
use frontline::rehearsal::{Memo, Terms, play_with, robots};
use frontline::scenario::{Shelf, check, read};
use frontline::scoring::{Budget, Values};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The smallest scenario.
const FIRST_WORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/first-words");

/// One that is worth an hour.
const THE_BILL: &str = "the-bill-everyone-got-wrong";

/// Solving and playing go one call deeper for every decision of a contact, so everything runs on a large stack.
fn main() {
    let thread = std::thread::Builder::new().stack_size(1 << 29).spawn(divan::main).expect("a thread starts");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}

fn opened(name: &str) -> Opened {
    Library::new(None).open(name).expect("it is there")
}

fn program(name: &str) -> Arc<Program> {
    let reading = opened(name).read();
    let scenario = reading.scenario.expect("it is readable");
    Arc::new(Program::new(scenario, reading.hash).expect("it is ready"))
}

// ---- Playing ------------------------------------------------------------------------------------------------------

#[divan::bench]
fn a_random_play_of_first_words(bencher: Bencher) {
    random_plays(bencher, FIRST_WORDS);
}

#[divan::bench]
fn a_random_play_of_the_bill(bencher: Bencher) {
    random_plays(bencher, THE_BILL);
}

/// Plays after one solve, without a log, as in an exploration; another seed each time.
fn random_plays(bencher: Bencher, name: &str) {
    let program = program(name);
    let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("it is solved");
    let mut memo = Memo::new(&program.rules);
    let role = robots::find("random").expect("it is on the list");
    let mut seed = 0;
    bencher.counter(ItemsCount::new(1_u32)).bench_local(|| {
        seed += 1;
        let terms = Terms { seed, language: "en", log: false, shuffled: false };
        let mut robot = (role.new)();
        play_with(&program, &mut values, &mut memo, &mut *robot, terms).expect("it is solved")
    });
}

// ---- Solving ------------------------------------------------------------------------------------------------------

#[divan::bench]
fn solving_first_words(bencher: Bencher) {
    let program = program(FIRST_WORDS);
    bencher.bench_local(|| Values::solve(program.rules.clone(), Budget::default()).map(|values| values.states()));
}

// ---- Reading and checking -----------------------------------------------------------------------------------------

#[divan::bench]
fn reading_the_bill(bencher: Bencher) {
    let opened = opened(THE_BILL);
    let text = opened.file("scenario.ron").expect("it is readable");
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| read(opened.id(), &opened));
}

#[divan::bench]
fn a_quick_check_of_the_bill(bencher: Bencher) {
    let opened = opened(THE_BILL);
    let scenario = opened.read().scenario.expect("it is readable");
    let lines = opened.translations().by_language;
    bencher.bench_local(|| check::quick(&scenario, &lines, &BTreeMap::new()));
}

/// With the reading, as `frontline check --quick` does it.
#[divan::bench]
fn a_quick_check_of_500_nodes(bencher: Bencher) {
    let large = Large(large(500));
    bencher.bench_local(|| {
        let scenario = read("large", &large).scenario.expect("it is readable");
        check::quick(&scenario, &BTreeMap::new(), &BTreeMap::new())
    });
}

/// A scenario of one file that was made for this.
struct Large(String);

impl Shelf for Large {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(self.0.clone()) } else { Err(format!("there is no file {name}")) }
    }
}

/// First words with so many more nodes, each with four answers and a condition, that lead to each other.
fn large(nodes: usize) -> String {
    let first_words = opened(FIRST_WORDS).file("scenario.ron").expect("it is readable");
    let node = |at: usize| {
        let [a, b, c] = [at + 1, at * 7 + 3, at * 13 + 5].map(|to| to % nodes);
        format!(
            "\"n{at}\": (says: \"Line {at} of the talk.\", choices: {{\n            \
             \"a\": (says: \"Answer a of {at}.\", tags: [restated], goto: \"n{a}\"),\n            \
             \"b\": (says: \"Answer b of {at}.\", when: [Knows(\"date\")], goto: \"n{b}\"),\n            \
             \"c\": (says: \"Answer c of {at}.\", tags: [excuse], goto: \"n{c}\", why: \"Why not {at}.\"),\n            \
             \"d\": (says: \"Answer d of {at}.\", goto: \"question\"),\n        }}),\n        "
        )
    };
    let more: String = (0..nodes).map(node).collect();
    let whole = first_words.replacen("nodes: {\n        ", &format!("nodes: {{\n        {more}"), 1);
    whole.replacen("start: \"question\"", "start: \"n0\"", 1)
}
