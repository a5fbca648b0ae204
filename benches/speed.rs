//! How fast the parts are that somebody waits for: `cargo bench`, with or without the window.
//!
//! Goals: a quick check of 500 nodes below 200 ms, 100,000 plays of an exploration in at most 60 s on two cores, the first
//! paired answer to a slider of the staffing lab within 0.15 s on two cores.

// This program is there to print.
#![allow(clippy::print_stdout)]

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use frontline::conversation::Program;
use frontline::library::{Library, Opened};
use frontline::office::{Command, Door, LabCommand, Office, Pulse};
use frontline::queueing::Run;
use frontline::reading::Findings;
use frontline::rehearsal::{Memo, Terms, play_with, robots};
use frontline::scenario::{Shelf, check, read};
use frontline::scoring::{Budget, Values};
use frontline::staffing::Plan;
use frontline::staffing::import::{self, Settings};
use frontline::words::FileId;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// The smallest scenario.
const FIRST_WORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/first-words");

/// One that is worth an hour.
const THE_BILL: &str = "the-bill-everyone-got-wrong";

/// The shift with the seed's story.
const THE_STORM: &str = "noon-storm";

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

// ---- Importing ----------------------------------------------------------------------------------------------------

/// The items are rows.
#[divan::bench]
fn importing_an_interval_report(bencher: Bencher) {
    let row = |row: usize| {
        let (day, slot, queue) = (row / 400, row / 10 % 40, row % 10);
        let (month, date) = (day / 28 % 12 + 1, day % 28 + 1);
        let (hour, minute) = (8 + slot / 4, slot % 4 * 15);
        let offered = 10 + row % 17;
        format!(
            "{date:02}.{month:02}.2024;{hour:02}:{minute:02};queue {queue};{offered};{};1;12,5;0:03:20\n",
            offered - 1
        )
    };
    imports(bencher, "Date;Start;Queue;Offered;Answered;Abandoned;ASA (s);AHT (s)\n", &row);
}

#[divan::bench]
fn importing_a_call_list(bencher: Bencher) {
    let row = |row: usize| {
        let (day, second) = (row / 2000, 28_800 + row % 2000 * 18);
        let (date, hour, minute) = (day % 28 + 1, second / 3600, second / 60 % 60);
        let (outcome, talk) = if row % 20 == 7 { ("abandoned", 0) } else { ("answered", 60 + row % 300) };
        format!(
            "2024-03-{date:02} {hour:02}:{minute:02}:{:02},queue {},{},{outcome},{talk}\n",
            second % 60,
            row % 3,
            row % 45
        )
    };
    imports(bencher, "Call time,Queue,Queue time (s),Outcome,Service time (s)\n", &row);
}

/// Reads 100,000 rows under a header.
fn imports(bencher: Bencher, header: &str, row: &dyn Fn(usize) -> String) {
    const ROWS: usize = 100_000;
    let text: String = std::iter::once(header.to_owned()).chain((0..ROWS).map(row)).collect();
    let told = |_: u64, _: Option<u64>| true;
    bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
        let report = import::read(text.as_bytes(), &Settings::default(), &told).expect("it is readable");
        assert_eq!((report.rows, report.rejected_rows), (ROWS as u64, 0));
        report
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

// ---- The staffing lab ---------------------------------------------------------------------------------------------

/// The plan with which the lab opens: a day of some 2,000 calls.
const THE_SEEDS_DAY: &str = "billing-error-day";

/// The number of the plan that is moved.
const AGENTS: &str = "groups.floor.agents";

/// From a slider's move until A and B are compared anew, while the comparison before it is still being refined, as under
/// a hand that does not rest. On how many days these first answers rest is printed below the times.
#[divan::bench(sample_count = 30, sample_size = 1)]
fn a_slider_of_the_lab_until_its_first_answer(bencher: Bencher) {
    let text = Library::new(None).plan(THE_SEEDS_DAY).expect("it ships");
    let plan = Plan::read(FileId(0), &text, &mut Findings::new()).expect("it is readable");
    let mut office = Office::new(Vec::new(), plan, "en");
    office.apply(Command::Go(Door::Lab));
    while office.pulse() != Pulse::Still {
        office.apply(Command::Tick { ms: 1 });
        thread::sleep(Duration::from_millis(1));
    }
    let slider = office.lab().sliders().iter().position(|slider| slider.path == AGENTS).expect("agents can be moved");
    let (mut value, mut days) = (20.0, Vec::new());
    bencher.bench_local(|| {
        value = if value == 22.0 { 23.0 } else { 22.0 };
        office.apply(Command::Lab(LabCommand::Slide { slider, value }));
        while office.lab().is_stale() {
            thread::sleep(Duration::from_micros(200));
            office.apply(Command::Tick { ms: 0 });
        }
        days.push(office.lab().comparison().map_or(0, |comparison| comparison.replications));
    });
    let (fewest, most) = (days.iter().min().copied().unwrap_or(0), days.iter().max().copied().unwrap_or(0));
    println!("   (first answers on {fewest} to {most} days, each of A and of B)");
}

// ---- A shift ------------------------------------------------------------------------------------------------------

/// The two hours of the storm as the engine runs them while nobody sits in the chair; the goal of the issue is 50 ms.
#[divan::bench]
fn two_hours_of_the_storm_without_a_person(bencher: Bencher) {
    let stage = Library::new(None).open_shift(THE_STORM).expect("it ships").stage.expect("it can be played");
    let mut run = Run::new(stage.centre(), 1);
    run.advance_to(stage.from());
    bencher.with_inputs(|| run.clone()).bench_values(|mut run| {
        run.advance_to(stage.to());
        run
    });
}

/// The whole day, from eight to six.
#[divan::bench]
fn a_whole_day_of_the_storm(bencher: Bencher) {
    let stage = Library::new(None).open_shift(THE_STORM).expect("it ships").stage.expect("it can be played");
    bencher.bench(|| Run::new(stage.centre(), 1).finish().clone());
}
