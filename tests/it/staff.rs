//! `frontline staff`: needed staff on the yardstick, and the command as scripts see it.

use frontline::queueing::Centre;
use frontline::reading::Findings;
use frontline::staffing::Plan;
use frontline::staffing::needed::{Budget, DayLevels, Needed, Target, levels, needed, staffed};
use frontline::words::FileId;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use serde_json::Value;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// The smallest numbers by stationary Erlang A, as the workload defines them.
const W1: [u32; 20] = [41, 57, 76, 94, 108, 115, 113, 104, 94, 88, 86, 89, 94, 99, 97, 91, 81, 68, 52, 39];

const EIGHTY: Target = Target { service_level: 0.8, within: None, risk: None };

fn shipped(name: &str) -> Arc<Centre> {
    let path = format!("{}/scenarios/plans/{name}.ron", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("it ships");
    Arc::new(Plan::read(FileId(0), &text, &mut Findings::new()).expect("it is readable").centre())
}

fn together(days: u32, day: &(dyn Fn(u32) -> DayLevels + Sync)) -> Option<Vec<DayLevels>> {
    Some((0..days).into_par_iter().map(day).collect())
}

fn alone(days: u32, day: &(dyn Fn(u32) -> DayLevels + Sync)) -> Option<Vec<DayLevels>> {
    Some((0..days).map(day).collect())
}

#[test]
fn the_yardstick_is_staffed_so_that_every_interval_holds() {
    let centre = shipped("yardstick-w1");
    let budget = Budget { seed: 1, days: 40, rounds: 24 };
    let found = needed(&centre, &EIGHTY, budget, &together).expect("nobody cancelled it");
    assert!(found.holds() && found.simulated <= budget.days * budget.rounds);
    assert_eq!(found.rows.iter().map(|row| row.erlang).collect::<Vec<_>>(), W1.map(Some));
    for (row, erlang) in found.rows.iter().zip(W1) {
        let level = row.level.mean.expect("somebody came");
        assert!(level >= 0.8, "{row:?}");
        // The morning begins empty and every interval hands its line on: at a change of 25 erlangs in half an hour and
        // five minutes a call that is some three agents to and fro.
        assert!(row.agents.abs_diff(erlang) <= 6, "{row:?}");
    }
    // On other days it holds as well, as far as so many days can tell.
    let other = Arc::new(staffed(&centre, &found.agents()));
    let fresh = levels(&other, &EIGHTY, Budget { seed: 1000, ..budget }, &together).expect("nobody cancelled it");
    for (row, fresh) in found.rows.iter().zip(fresh) {
        let doubt = row.level.half_width.unwrap_or(0.0) + fresh.half_width.unwrap_or(0.0);
        assert!(fresh.mean.is_some_and(|level| level + doubt >= 0.8), "{row:?}: {fresh:?}");
    }
}

#[test]
fn skills_are_staffed_on_any_number_of_threads() {
    let centre = shipped("two-skills");
    let budget = Budget { seed: 9, days: 30, rounds: 24 };
    let find = |parallel: bool| -> Needed {
        let crew = |days: u32, day: &(dyn Fn(u32) -> DayLevels + Sync)| {
            if parallel { together(days, day) } else { alone(days, day) }
        };
        needed(&centre, &EIGHTY, budget, &crew).expect("nobody cancelled it")
    };
    let found = find(true);
    assert_eq!(found, find(false));
    assert!(found.holds(), "{found:?}");
    assert_eq!(found.rows.len(), 3 * 20);
    assert!(found.rows.iter().all(|row| row.level.mean.is_none_or(|level| level >= 0.8)));
}

/// The program's exit status, and what it printed where.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_frontline"));
    command.current_dir(std::env::temp_dir()).stdin(Stdio::null()).env("NO_COLOR", "1");
    let output = command.args(arguments).output().expect("the program starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it is text");
    (output.status.code().expect("it was not killed"), text(output.stdout), text(output.stderr))
}

/// A file that is gone when the test is done.
struct File(std::path::PathBuf);

impl File {
    fn new(name: &str, text: &str) -> File {
        let path = std::env::temp_dir().join(format!("frontline-staff-{}-{name}.ron", std::process::id()));
        std::fs::write(&path, text).expect("a file can be written");
        File(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("it is text")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.0));
    }
}

/// A small plan, with `group` in its group and `more` at its end.
fn small(group: &str, more: &str) -> String {
    format!(
        r#"Plan(
            title: "Small", open: "08:00", close: "12:00", interval_minutes: 60,
            service_level: (percent: 80, within_s: 20, counts: of_offered), currency: "EUR", costs: (agent_hour: 20),
            classes: {{"calls": (
                channel: phone, contacts: [(from: "08:00", to: "12:00", per_hour: 40)],
                patience: exponential(mean_s: 120), handle: (talk: exponential(mean_s: 180)),
            )}},
            groups: {{"desk": (answers: ["calls"], {group})}},
            {more}
        )"#
    )
}

#[test]
fn the_command_says_what_is_needed() {
    let file = File::new("needed", &small("agents: 0", ""));
    let arguments = ["staff", file.path(), "--service-level", "90", "--target", "30", "--format", "json"];
    let (status, out, err) = run(&arguments);
    assert_eq!(status, 0, "{err}");
    let told: Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!(told["target"]["service_level"], 0.9);
    assert_eq!(told["target"]["within_s"], 30.0);
    assert_eq!(told["target"]["risk"], Value::Null);
    let intervals = told["intervals"].as_array().expect("a list");
    assert_eq!(intervals.len(), 4);
    for interval in intervals {
        assert_eq!((&interval["skill"], &interval["planned"]), (&Value::from("desk"), &Value::from(0.0)));
        assert!(interval["service_level"]["mean"].as_f64().is_some_and(|level| level >= 0.9), "{interval}");
        assert!(interval["needed"].as_u64().is_some_and(|needed| (2..=8).contains(&needed)), "{interval}");
    }
    assert_eq!(
        (&told["roster"], &told["uncovered"]),
        (&Value::from(Vec::<Value>::new()), &Value::from(Vec::<Value>::new()))
    );
    assert_eq!((&told["gap"], &told["solver"]), (&Value::Null, &Value::Null));
    assert!(told["cost"].as_f64().is_some_and(|cost| cost > 100.0) && told["seconds"].is_f64());
    for language in ["en", "hu"] {
        let (status, out, err) = run(&["staff", file.path(), "--language", language]);
        assert_eq!(status, 0, "{err}");
        assert!(out.contains("Erlang A") && out.contains("08:00") && !out.contains("staff-"), "{out}");
    }
}

/// From ten on twice as many call: the days are simulated with that, and the roster's floor as well.
#[test]
fn a_what_if_that_begins_in_mid_day_is_staffed_for() {
    let plan = File::new("even", &small("agents: 4", ""));
    let more = r#"(title: "More calls", about: "Twice as many call from ten on.", from: "10:00",
        set: [(path: "classes.calls.contacts", times: 2)])"#;
    let more = File::new("more", more);
    let needed = |arguments: &[&str]| -> Vec<u64> {
        let (status, out, err) = run(&[&["staff", plan.path(), "--format", "json"][..], arguments].concat());
        assert_eq!(status, 0, "{err}");
        let told: Value = serde_json::from_str(&out).expect("it is JSON");
        assert_eq!(told["what_ifs"].as_array().map(Vec::len), Some(arguments.len() / 2));
        let intervals = told["intervals"].as_array().expect("a list");
        intervals.iter().map(|interval| interval["needed"].as_u64().expect("it can be had")).collect()
    };
    let (even, busier) = (needed(&[]), needed(&["--what-if", more.path()]));
    assert!(even[2].abs_diff(even[1]) <= 1, "{even:?}");
    assert!(
        busier[0].abs_diff(even[0]) <= 1 && busier[2] > even[2] + 1 && busier[3] > even[3] + 1,
        "{busier:?} {even:?}"
    );
    let (status, out, err) = run(&["staff", plan.path(), "--what-if", more.path()]);
    assert!(status == 0 && out.contains("More calls") && out.contains("10:00"), "{out}{err}");
}

#[test]
fn the_command_makes_a_roster() {
    let people = r#"shift_types: {"short": (length_hours: 4, earliest: "08:00", breaks: [
            (length_minutes: 10, after_minutes: 60, before_minutes: 180)])},
        people: {"p1": (skills: ["desk"], contract_hours: 4), "p2": (skills: ["desk"], contract_hours: 4),
            "p3": (skills: ["desk"], contract_hours: 4), "p4": (skills: ["desk"], contract_hours: 4),
            "p5": (skills: ["desk"], contract_hours: 4), "p6": (skills: ["desk"], contract_hours: 4),
            "p7": (skills: ["desk"], contract_hours: 4), "p8": (skills: ["desk"], contract_hours: 4)},"#;
    let file = File::new("roster", &small("agents: 3", people));
    let (status, out, err) = run(&["staff", file.path(), "--format", "json"]);
    assert_eq!(status, 0, "{err}");
    let told: Value = serde_json::from_str(&out).expect("it is JSON");
    let roster = told["roster"].as_array().expect("a list");
    assert!((3..=8).contains(&roster.len()), "{out}");
    for duty in roster {
        assert_eq!((&duty["shift"], &duty["day"]), (&Value::from("short"), &Value::from(0)));
        assert_eq!(duty["breaks"].as_array().map(Vec::len), Some(1), "{duty}");
    }
    assert_eq!(told["cost"].as_f64(), Some(80.0 * roster.len() as f64));
    assert!(told["gap"].as_f64().is_some_and(|gap| (0.0..=1.0).contains(&gap)) && told["solver"].is_string());
    for interval in told["intervals"].as_array().expect("a list") {
        let (needed, rostered) = (interval["agents"].as_f64(), interval["rostered"].as_f64());
        assert!(rostered >= needed && rostered.is_some(), "{interval}");
        assert!(interval["rostered_service_level"]["mean"].as_f64().is_some_and(|level| level > 0.75), "{interval}");
    }
}

#[test]
fn what_cannot_be_had_is_said_in_a_sentence() {
    let one = r#"shift_types: {"short": (length_hours: 4, earliest: "08:00")},
        people: {"p1": (skills: ["desk"], contract_hours: 4)},"#;
    let file = File::new("too-few", &small("agents: 3", one));
    let (status, out, err) = run(&["staff", file.path(), "--format", "json"]);
    assert_eq!(status, 1, "{err}");
    let told: Value = serde_json::from_str(&out).expect("it is JSON");
    let uncovered = told["uncovered"].as_array().expect("a list");
    assert!(!uncovered.is_empty() && uncovered.iter().all(|part| part["why"].is_string()), "{out}");
    let sentences = |err: &str| err.lines().filter(|line| line.starts_with("frontline: ")).count();
    assert_eq!(sentences(&err), 1, "{err}");

    // Nobody asks the desk before half a minute has passed.
    let late = small("agents: 3", "").replace("patience:", "routes: [(group: \"desk\", after_s: 30)], patience:");
    let file = File::new("late", &late);
    let (status, out, err) = run(&["staff", file.path(), "--format", "json"]);
    assert_eq!((status, sentences(&err)), (1, 1), "{err}");
    let told: Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!(told["intervals"].as_array().map(Vec::len), Some(4), "no interval is dropped");
    assert_eq!(told["uncovered"].as_array().map(Vec::len), Some(4));
    assert_eq!(told["intervals"][0]["needed"], Value::Null);

    for (text, arguments) in [
        (small("agents: 3", ""), vec!["--service-level", "100"]),
        (small("agents: 3", ""), vec!["--risk", "0"]),
        (small("agents: 3", ""), vec!["--target", "-1"]),
        (small("agents: 3", "").replace("per_hour: 40", "per_hour: 1000000"), vec![]),
    ] {
        let file = File::new("refused", &text);
        let (status, out, err) = run(&[&["staff", file.path()][..], &arguments[..]].concat());
        assert_eq!((status, out.as_str(), sentences(&err)), (2, "", 1), "{arguments:?}: {err}");
    }
}
