//! Invariant 11 of ARCHITECTURE.md: a field that reading accepts does something. One field at a time is changed in a
//! small scenario, and the plays of some robots, their scores or the solved values must differ.

mod house;
mod people;
mod score;
mod seated;
mod shop;
mod storms;
mod talk;
mod time;

use frontline::conversation::Program;
use frontline::rehearsal::{play, quick_score, robots};
use frontline::scenario::{Shelf, read};
use frontline::scoring::{Budget, Values};
use std::fmt::Write;
use std::sync::Arc;

/// Two nodes, with places `@LIKE THIS@` where a case puts its fields.
const SCENARIO: &str = r#"Scenario(
    title: "One field", about: "What it does.", source: "none", channel: phone, language: "en", level: 1, @REGISTER@
    brief: (role: "Agent.", goals: ["Listen."], may: "Nothing."),
    clock: (beat: 10, starts: "10:00", @CLOCK@),
    caller: (name: "Ada", @MOOD@, @CALLER@ prompts: { "there": "Are you there?", "well": "Well?", "hello": "Hello?" }),
    @TOP@
    start: "@START@",
    nodes: {
        "one": (says: "My kettle is broken.", @ONE@ choices: {
            "help": (says: "I look into it now.", @HELP@ goto: "two"),
            "excuse": (says: "It happens to all of us.", tags: [excuse], @EXCUSE@ goto: "two"),
            "sorry": (says: "I am sorry to hear that.", tags: [apologised], goto: "two"),
        }),
        "two": (says: "@TALK@", choices: {
            @TWO@
            "later": (says: "We shall see.", ends: "done"),
            "bye": (says: "It is on its way.", then: [Settle], ends: "done"),
        }),
        @NODES@
    },
    goals: { @GOALS@ "calm": (when: [AngerAtMost(annoyed)], points: (empathy: 4), why: "She is calm.") },
    pass: (@PASS@),
    endings: {
        "done": (text: "She hangs up.", @DONE@),
        "hung-up": (text: "She hangs up in anger.", points: (resolution: -12)),
        "out-of-time": (text: "There is no more time.", points: (resolution: -12)),
    },
    debrief: "Look.",
)"#;

/// What stands in a place when the case puts nothing there.
const PLAIN: [(&str, &str); 15] = [
    ("REGISTER", ""),
    ("CLOCK", "waited: 400, target: 120, limit: 240"),
    ("MOOD", "anger: annoyed, silence: 20, hold: 20"),
    ("CALLER", ""),
    ("TOP", ""),
    ("START", "one"),
    ("ONE", ""),
    ("HELP", ""),
    ("EXCUSE", ""),
    ("TALK", "And what happens now?"),
    ("TWO", ""),
    ("NODES", ""),
    ("GOALS", ""),
    ("PASS", "relation: [AngerAtMost(loud)], resolution: [Settled]"),
    ("DONE", "points: (resolution: 0)"),
];

/// A field: what else the scenario needs, the place it stands in, and the two ways of writing it.
struct Case {
    field: &'static str,
    given: Vec<(&'static str, String)>,
    place: &'static str,
    ways: [String; 2],
}

fn case(field: &'static str, given: &[(&'static str, &str)], place: &'static str, one: &str, other: &str) -> Case {
    let given = given.iter().map(|(place, text)| (*place, text.to_string())).collect();
    Case { field, given, place, ways: [one.to_string(), other.to_string()] }
}

impl Case {
    fn text(&self, way: &str) -> String {
        let mut text = SCENARIO.to_string();
        let way = (self.place, way.to_string());
        for (place, fields) in self.given.iter().chain([&way]) {
            let here = format!("@{place}@");
            assert!(text.contains(&here), "{}: there is no place {place}", self.field);
            // The place stays open behind what was put there.
            let open =
                if PLAIN.iter().any(|(name, plain)| name == place && plain.is_empty()) { here.as_str() } else { "" };
            text = text.replace(&here, &format!("{fields}{open}"));
        }
        PLAIN.iter().fold(text, |text, (place, plain)| text.replace(&format!("@{place}@"), plain))
    }
}

struct One(String);

impl Shelf for One {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(self.0.clone()) } else { Err(format!("there is no file {name}")) }
    }
}

/// All that can be seen of a scenario by playing it: what it is worth, what happens, and how it is scored.
fn seen(field: &str, text: String) -> String {
    let reading = read("one-field", &One(text.clone()));
    let said: Vec<String> = reading.findings.sorted().into_iter().map(|finding| finding.message).collect();
    assert!(said.is_empty(), "{field}: {said:?}\n{text}");
    let program = Program::new(reading.scenario.expect("it was read"), reading.hash).expect("it is ready");
    let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
    let program = Arc::new(program);
    let mut seen = format!("{:?}", values.start());
    for (name, plays) in [("expert", 3), ("careless", 3), ("first", 2), ("last", 2), ("random", 40)] {
        let role = robots::find(name).expect("it is a robot");
        for seed in 0..plays {
            let mut robot = (role.new)();
            let attempt = play(&program, &mut values, robot.as_mut(), seed, "", true, false).expect("it is solved");
            let score = quick_score(&attempt, &mut values).expect("it is solved");
            let hints = attempt.steps().iter().map(|step| program.hint(&step.before).map(|hint| &hint.source));
            let hints: Vec<_> = hints.collect();
            write!(seen, "\n{name} {seed} {score:?} {:?} {hints:?}", attempt.events()).expect("a string has room");
        }
    }
    seen
}

#[test]
fn every_field_does_something() {
    let work = || {
        let all = [
            people::cases(),
            talk::cases(),
            storms::cases(),
            house::cases(),
            time::cases(),
            shop::cases(),
            score::cases(),
        ];
        let idle: Vec<&str> = all
            .iter()
            .flatten()
            .filter(|case| {
                let [one, other] = case.ways.each_ref().map(|way| seen(case.field, case.text(way)));
                one == other
            })
            .map(|case| case.field)
            .collect();
        assert!(idle.is_empty(), "these fields are read and change nothing: {idle:?}");
    };
    // Solving goes as deep as a call is long.
    let thread = std::thread::Builder::new().stack_size(1 << 28).spawn(work).expect("there is room for a thread");
    if let Err(told) = thread.join() {
        std::panic::resume_unwind(told);
    }
}
