//! Outlines of the digest that nobody has made a whole scenario of yet: written down in their shortest form, so that what
//! each of them needs of the language is known to be there, solved exactly, and possible to play well and badly.

use frontline::conversation::{Attempt, Program};
use frontline::reading::render;
use frontline::rehearsal::{play, robots};
use frontline::scenario::{Shelf, check, read};
use frontline::scoring::{Budget, Scorecard, Values};
use frontline::words::{Finding, Severity};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Solving goes one call deeper for every decision.
const STACK: usize = 1 << 29;

/// The outline's folder, and what must happen to somebody who plays it, as events are called in JSON: without that the
/// outline would be written down, but what it is about would not take place.
const OUTLINES: [(&str, &[&str]); 6] = [
    ("four-systems-six-windows", &["system-froze", "promise-recorded", "look-up-showed", "fact-noted"]),
    ("i-am-not-allowed-to", &["ask-unanswered", "ask-answered", "promise-recorded"]),
    ("hand-over-with-a-clock", &["timeline-event", "promise-recorded", "ask-answered"]),
    ("the-wrong-door", &["fact-noted", "contact-began"]),
    ("the-case-between-the-chairs", &["look-up-showed", "ask-answered", "promise-turned"]),
    ("monday-cold-front", &["trainee-acted", "anger-moved"]),
];

struct Folder(PathBuf);

impl Shelf for Folder {
    fn file(&self, name: &str) -> Result<String, String> {
        std::fs::read_to_string(self.0.join(name)).map_err(|error| error.to_string())
    }
}

/// An outline without an error or a warning.
fn program(id: &str) -> Arc<Program> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outlines").join(id);
    let reading = read(id, &Folder(folder));
    let mut findings = reading.findings;
    let scenario = reading.scenario.unwrap_or_else(|| panic!("{id} can be read"));
    findings.extend(check::quick(&scenario, &BTreeMap::new(), &BTreeMap::new()));
    let worse: Vec<Finding> =
        findings.sorted().into_iter().filter(|finding| finding.severity != Severity::Note).collect();
    assert!(worse.is_empty(), "{}", render::text(&reading.sources, &worse, false));
    Arc::new(Program::new(scenario, reading.hash).expect("it is ready"))
}

/// Plays it with a robot, and says whether every play passed and whether one did.
fn played(program: &Arc<Program>, values: &mut Values, robot: &str, seen: &mut BTreeSet<&'static str>) -> [bool; 2] {
    let role = robots::find(robot).expect("it is listed");
    let mut passed = [true, false];
    for seed in 0..20 {
        let mut robot = (role.new)();
        let attempt: Attempt = play(program, values, robot.as_mut(), seed, "en", true, false).expect("it is solved");
        seen.extend(attempt.events().iter().map(|event| event.kind.word()));
        let card = Scorecard::of(&attempt, values, None).expect("it is solved");
        passed = [passed[0] && card.passed, passed[1] || card.passed];
    }
    passed
}

fn plays_well_and_badly(id: &str, happens: &[&str]) {
    let program = program(id);
    let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
    let mut seen = BTreeSet::new();
    let [always, _] = played(&program, &mut values, "expert", &mut seen);
    assert!(always, "{id}: whoever plays as well as can be passes");
    let [_, ever] = played(&program, &mut values, "careless", &mut seen);
    assert!(!ever, "{id}: whoever does the worst does not");
    played(&program, &mut values, "random", &mut seen);
    let missing: Vec<_> = happens.iter().filter(|word| !seen.contains(**word)).collect();
    assert!(missing.is_empty(), "{id}: nobody meets {missing:?}, only {seen:?}");
}

#[test]
fn what_other_outlines_need_can_be_written_solved_and_played() {
    let work = || {
        for (id, happens) in OUTLINES {
            plays_well_and_badly(id, happens);
        }
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread starts");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}
