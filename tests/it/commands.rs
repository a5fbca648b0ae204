//! The command line as scripts see it: the real program in a folder of its own, its exit status, and what it prints
//! where.

use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// A scenario that is solved in no time.
const FIRST_WORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/first-words");

/// Its text, to be broken.
const TEXT: &str = include_str!("../fixtures/first-words/scenario.ron");

/// A folder of one test alone, in which the program runs; gone when the test is done.
pub struct Desk(pub PathBuf);

/// What the program said.
pub struct Said {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub fn new(test: &str) -> Desk {
        let folder = std::env::temp_dir().join(format!("frontline-test-{}-{test}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(folder.join("data")).expect("a temporary folder can be made");
        Desk(folder)
    }

    /// Puts a file into the folder, with the folders it needs.
    pub fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("a folder can be made");
        fs::write(path, bytes).expect("a file can be written");
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        let data = self.0.join("data");
        let mut command = Command::new(env!("CARGO_BIN_EXE_frontline"));
        command.current_dir(&self.0).stdin(Stdio::null()).env("NO_COLOR", "1");
        // Nothing of whoever runs the tests is read or written.
        for home in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            command.env(home, &data);
        }
        if takes_data() {
            command.arg("--data").arg(&data);
        }
        let output = command.args(arguments).output().expect("the program starts");
        Said {
            status: output.status.code().expect("it was not killed"),
            out: String::from_utf8(output.stdout).expect("standard output is text"),
            err: String::from_utf8(output.stderr).expect("standard error is text"),
        }
    }

    /// Runs with JSON, which must be all there is on standard output.
    #[track_caller]
    pub fn json(&self, status: i32, arguments: &[&str]) -> Value {
        let said = self.run(&[&["--format", "json"][..], arguments].concat());
        assert_eq!(said.status, status, "{arguments:?}: {}", said.err);
        serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{arguments:?}: {error}\n{}", said.out))
    }

    /// Runs what cannot be done, in text and in JSON: exit status 2, nothing on standard output. Returns standard error.
    #[track_caller]
    pub fn refused(&self, arguments: &[&str]) -> String {
        let both = ["text", "json"].map(|format| self.run(&[&["--format", format][..], arguments].concat()));
        for said in &both {
            assert_eq!((said.status, said.out.as_str()), (2, ""), "{arguments:?}: {}", said.err);
        }
        let [text, json] = both;
        assert_eq!(text.err, json.err, "{arguments:?}");
        text.err
    }

    /// The same, said in one sentence.
    #[track_caller]
    pub fn refused_in_a_sentence(&self, arguments: &[&str]) -> String {
        let said = self.refused(arguments);
        assert!(said.starts_with("frontline: ") && said.lines().count() == 1, "{arguments:?}: {said}");
        assert!(said.trim_end().ends_with(['.', '?']), "{arguments:?}: {said}");
        said
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// Whether the program already lets its data folder be chosen.
fn takes_data() -> bool {
    static TAKES: OnceLock<bool> = OnceLock::new();
    *TAKES.get_or_init(|| {
        let help = Command::new(env!("CARGO_BIN_EXE_frontline")).arg("--help").output().expect("the program starts");
        String::from_utf8_lossy(&help.stdout).contains("--data ")
    })
}

/// Holds an object against `key:kind` pairs; where the kind ends with a question mark, it may be null as well.
#[track_caller]
pub fn has(object: &Value, pairs: &str) {
    for pair in pairs.split_whitespace() {
        let (key, kind) = pair.split_once(':').expect("a key and a kind");
        let value = object.get(key).unwrap_or_else(|| panic!("there is no {key} in {object:#}"));
        let fits = match kind.trim_end_matches('?') {
            "text" => value.is_string(),
            "number" => value.as_f64().is_some_and(f64::is_finite),
            "truth" => value.is_boolean(),
            "list" => value.is_array(),
            "object" => value.is_object(),
            other => panic!("there is no kind {other}"),
        };
        assert!(fits || (kind.ends_with('?') && value.is_null()), "{key} is {value}, not a {kind}");
    }
}

#[track_caller]
pub fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("{value} is not a list"))
}

#[track_caller]
pub fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is not a number"))
}

/// What `play` prints, as in the contract.
#[track_caller]
pub fn is_a_play(card: &Value) {
    has(
        card,
        "scenario:text seed:number score:number uncapped:number capped_at:number? passed:truth achievable:number?",
    );
    has(card, "dimensions:object luck:number ending:text? measures:object decisions:list caps:list company:list");
    has(card, "exact:truth events:list");
    let dimensions = "resolution:number empathy:number promises:number compliance:number process:number effort:number";
    has(&card["dimensions"], dimensions);
    has(&card["measures"], "handle_s:number talk_s:number hold_s:number after_call_s:number dead_air_s:number");
    has(&card["measures"], "longest_silence_s:number wait_before_s:number anger_start:number anger_end:number");
    has(&card["measures"], "cues_found:number cues_false:number look_ups:number freezes:number transfers:number");
    has(&card["measures"], "promises:number promises_kept:number needless_callbacks:number evasions:number");
    has(&card["measures"], "composure:number?");
    for decision in list(&card["decisions"]) {
        has(decision, "at_s:number node:text choice:text lost:number by_dimension:object better:text? because:text?");
        has(&decision["by_dimension"], dimensions);
    }
    for cap in list(&card["caps"]) {
        has(cap, "kind:text lost:number");
    }
    for loss in list(&card["company"]) {
        has(loss, "deficit:text origin:text points:number");
    }
    for event in list(&card["events"]) {
        has(event, "at_s:number kind:text");
    }
    let items = list(&card["decisions"]).iter().chain(list(&card["caps"]));
    let lost: f64 = items.map(|item| number(&item["lost"])).sum();
    let missing = 100.0 - number(&card["score"]);
    assert!((lost - missing).abs() <= 0.1, "{lost} lost, {missing} missing");
}

#[test]
fn a_play_is_printed_as_in_the_contract() {
    let desk = Desk::new("play");
    let [expert, careless, random] = ["expert", "careless", "random"].map(|robot| {
        let card = desk.json(0, &["play", FIRST_WORDS, "--robot", robot, "--seed", "3"]);
        is_a_play(&card);
        assert_eq!((&card["scenario"], &card["seed"]), (&Value::from("first-words"), &Value::from(3)));
        assert_eq!(list(&card["events"])[0]["kind"], "contact-began");
        card
    });
    assert_eq!(number(&expert["score"]), 100.0);
    assert_eq!((&expert["passed"], &expert["exact"]), (&Value::from(true), &Value::from(true)));
    assert!(number(&careless["score"]) < number(&expert["score"]));
    assert!(number(&random["score"]) <= number(&expert["score"]));
    let again = desk.json(0, &["play", FIRST_WORDS, "--robot", "random", "--seed", "3"]);
    assert_eq!(again, random, "the same seed is the same play");
}

#[test]
fn the_company_has_its_own_ledger() {
    let desk = Desk::new("company");
    let flaw = "flaws: { \"slow\": (deficit: D2, origin: \"IT\", what: \"The orders take their time.\", \
                repair: [Known(\"date\")]) },\n    endings: {";
    desk.put("flawed/scenario.ron", TEXT.replace("endings: {", flaw));
    let card = desk.json(0, &["play", "flawed", "--robot", "careless"]);
    is_a_play(&card);
    assert_eq!(list(&card["company"]).len(), 1);
    has(&card, "achievable:number");
}

#[test]
fn a_play_can_be_read_on_paper() {
    let desk = Desk::new("text");
    let said = desk.run(&["play", FIRST_WORDS, "--robot", "hurried"]);
    assert_eq!(said.status, 0, "{}", said.err);
    assert!(said.out.contains("until when do I have my discount?"), "{}", said.out);
    assert!(!said.out.contains('\u{1b}') && !said.err.contains('\u{1b}'), "NO_COLOR is set");
}

#[test]
fn what_was_recorded_plays_again() {
    let desk = Desk::new("record");
    for (robot, seed) in [("expert", "1"), ("random", "2"), ("random", "3"), ("kind-but-slow", "4"), ("last", "5")] {
        let played = desk.json(0, &["play", FIRST_WORDS, "--robot", robot, "--seed", seed, "--record", "done.ron"]);
        let again = desk.json(0, &["play", FIRST_WORDS, "--script", "done.ron", "--seed", seed]);
        assert_eq!(again["events"], played["events"], "{robot}, seed {seed}");
        assert_eq!(again["score"], played["score"], "{robot}, seed {seed}");
    }
}

#[test]
fn a_script_that_asks_for_too_much_is_told_what_there_is() {
    let desk = Desk::new("script");
    desk.put("script.ron", "[(after_s: 30, do: choose(\"no-such-answer\"))]");
    let said = desk.refused(&["play", FIRST_WORDS, "--script", "script.ron"]);
    for part in ["script.ron", "no-such-answer", "choose(\"narrate\")", "look_up(\"orders\", \"discount\")"] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    desk.put("broken.ron", "[(after_s: 30, do: chose(\"moment\")), (after_s: -1, do: end)]");
    let said = desk.refused(&["play", FIRST_WORDS, "--script", "broken.ron"]);
    assert_eq!(said.matches("error[").count(), 2, "{said}");
    assert!(said.contains("broken.ron:1:"), "{said}");
    desk.refused_in_a_sentence(&["play", FIRST_WORDS, "--script", "nowhere.ron"]);
}

#[test]
fn the_nearest_name_is_offered() {
    let desk = Desk::new("names");
    let said = desk.refused_in_a_sentence(&["play", FIRST_WORDS, "--robot", "expertt"]);
    assert!(said.contains("did you mean \"expert\"?"), "{said}");
    let said = desk.refused_in_a_sentence(&["play", FIRST_WORDS, "--robot", "nobody-at-all"]);
    assert!(said.contains("kind-but-slow") && said.contains("alternating"), "{said}");
    let said = desk.refused_in_a_sentence(&["play", "the-rackett", "--robot", "expert"]);
    assert!(said.contains("did you mean \"the-racket\"?"), "{said}");
}

#[test]
fn an_exploration_is_printed_as_in_the_contract() {
    let desk = Desk::new("explore");
    let found = desk.json(0, &["explore", FIRST_WORDS, "--plays", "30", "--seed", "7"]);
    has(&found, "nodes:number nodes_reached:number choices:number choices_taken:number conditions:number");
    has(&found, "conditions_both_ways:number best:object worst:object exact:truth states:number solve_s:number");
    has(&found, "robots:object order_ok:truth blind_passes:list");
    for line in ["best", "worst"] {
        has(&found[line], "score:number line:list");
        assert!(list(&found[line]["line"]).iter().all(Value::is_string), "{line}");
    }
    let robots = "expert kind-but-slow kind-only hurried careless over-promiser evader transferrer random noise-10 \
                  noise-30 first last longest shortest most-polite alternating";
    for robot in robots.split_whitespace() {
        has(&found["robots"], &format!("{robot}:object"));
        has(&found["robots"][robot], "mean:number p10:number p90:number passed:number");
    }
    assert_eq!(number(&found["nodes"]), 3.0);
    assert!(number(&found["best"]["score"]) >= number(&found["worst"]["score"]));
    let text = desk.run(&["explore", FIRST_WORDS, "--plays", "5"]);
    assert!(text.status == 0 && text.out.contains("kind-but-slow"), "{}", text.err);
}

#[test]
fn a_template_is_written_once_and_passes_check() {
    let desk = Desk::new("new");
    assert!(desk.json(0, &["new", "scenario", "lamp"]).is_object());
    let findings = desk.json(0, &["check", "lamp"]);
    let errors = list(&findings).iter().filter(|finding| finding["severity"] == "error");
    assert_eq!(errors.count(), 0, "{findings:#}");
    let before = fs::read(desk.0.join("lamp/scenario.ron")).expect("it was written");
    let said = desk.refused_in_a_sentence(&["new", "scenario", "lamp"]);
    assert!(said.contains("lamp"), "{said}");
    assert_eq!(fs::read(desk.0.join("lamp/scenario.ron")).expect("it is still there"), before);
    desk.put("full/notes.txt", "mine");
    desk.refused_in_a_sentence(&["new", "scenario", "full"]);
    assert!(!desk.0.join("full/scenario.ron").exists());
    fs::create_dir(desk.0.join("bare")).expect("a folder can be made");
    assert_eq!(desk.run(&["new", "scenario", "bare"]).status, 0);
}

#[test]
fn what_cannot_be_read_is_said_in_one_sentence() {
    let desk = Desk::new("unreadable");
    fs::create_dir(desk.0.join("bare")).expect("a folder can be made");
    desk.put("binary/scenario.ron", (0..=255u8).rev().cycle().take(5_000).collect::<Vec<u8>>());
    desk.put("huge/scenario.ron", format!("{TEXT}{}", "// more of it\n".repeat(150_000)));
    for (name, says) in [
        ("nowhere", "nowhere"),
        ("nowhere/at/all.ron", "nowhere/at/all.ron does not exist"),
        ("bare", "bare/scenario.ron does not exist"),
        ("binary", "UTF-8"),
        ("huge", "262144"),
    ] {
        for command in [&["check", name][..], &["play", name, "--robot", "expert"], &["explore", name]] {
            let said = desk.refused_in_a_sentence(command);
            assert!(said.contains(says), "{command:?}: {said}");
        }
    }
    // With one that cannot be read among them, nothing is said about the others.
    desk.refused_in_a_sentence(&["check", FIRST_WORDS, "nowhere/at-all", "--quick"]);
}

#[test]
fn thirty_mistakes_are_thirty_findings() {
    let desk = Desk::new("thirty");
    let mistakes: String = (0..30).map(|n| format!("    mistake_{n:02}: {n},\n")).collect();
    desk.put("thirty/scenario.ron", TEXT.replacen("Scenario(\n", &format!("Scenario(\n{mistakes}"), 1));
    for command in [&["check", "thirty"][..], &["check", "thirty", "--quick"]] {
        let findings = desk.json(1, command);
        let errors = list(&findings).iter().filter(|finding| finding["severity"] == "error");
        assert_eq!(errors.count(), 30, "{findings:#}");
        for (line, finding) in list(&findings).iter().enumerate() {
            has(finding, "severity:text code:text message:text file:text line:number column:number help:text");
            assert_eq!((&finding["line"], &finding["column"]), (&Value::from(line + 3), &Value::from(5)));
        }
        let text = desk.run(command);
        assert_eq!((text.status, text.out.matches("error[").count()), (1, 30));
    }
    for command in [&["play", "thirty", "--robot", "expert"][..], &["explore", "thirty"]] {
        assert_eq!(desk.refused(command).matches("error[").count(), 30, "{command:?}");
    }
}

#[test]
fn a_check_without_findings_is_an_empty_list() {
    let desk = Desk::new("check");
    assert_eq!(desk.json(0, &["check", FIRST_WORDS, "--quick"]), Value::Array(Vec::new()));
    // Everything that ships, from a folder in which nothing of it lies.
    assert!(desk.json(0, &["check", "--quick"]).is_array());
    assert!(desk.json(0, &["check", "the-racket", "not-my-parcel", "--quick"]).is_array());
}

#[test]
fn a_folder_of_scenarios_adds_and_overrides() {
    let desk = Desk::new("scenarios");
    desk.put("mine/first/scenario.ron", TEXT);
    desk.put("mine/the-racket/scenario.ron", TEXT.replace("goto: \"thanks\"", "goto: \"thankss\""));
    assert_eq!(desk.json(0, &["--scenarios", "mine", "check", "first", "--quick"]), Value::Array(Vec::new()));
    let findings = desk.json(1, &["check", "the-racket", "--quick", "--scenarios", "mine"]);
    assert!(list(&findings).iter().any(|finding| finding["code"] == "unknown-name"), "{findings:#}");
    desk.refused_in_a_sentence(&["--scenarios", "not-there", "check", "--quick"]);
}

#[test]
fn help_is_no_mistake_and_a_mistake_is_no_help() {
    let desk = Desk::new("help");
    for line in ["--help", "--version", "play --help"] {
        let said = desk.run(&line.split(' ').collect::<Vec<_>>());
        assert!(said.status == 0 && !said.out.is_empty() && said.err.is_empty(), "{line}");
    }
    for line in ["play", "play x", "explore", "new", "new chair here", "check --fast", "check --format xml", "dance"] {
        let said = desk.run(&line.split(' ').collect::<Vec<_>>());
        assert!(said.status == 2 && said.out.is_empty() && !said.err.is_empty(), "{line}: {}", said.err);
    }
}
