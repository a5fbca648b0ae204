//! The what-ifs that ship: each does what its author expects, and the days of the seeds come out as worked out.

use frontline::library::Library;
use frontline::queueing::{Centre, Summary, Wanted, paired, replicate};
use frontline::reading::Findings;
use frontline::staffing::overlay::{Lowered, Outcome, Overlay, apply};
use frontline::words::{FileId, Finding, Severity};
use serde_json::Value;
use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// The what-ifs that scripts may rely on.
const NAMES: &[&str] = &[
    "one-person-reachable",
    "told-before",
    "told-before-with-message",
    "no-promises",
    "slow-systems",
    "many-novices",
    "guided-workflow",
    "chat-concurrency",
    "self-service",
    "deep-menu",
    "two-pools",
    "no-order-tool",
    "extra-tasks",
    "upsell-in-calls",
    "voice-identification",
    "lunch-together",
    "good-agents-weak-house",
    "more-agents",
    "news-by-circular",
];

/// The seed's day.
const SURGE: &str = "billing-error-day";

/// The day on which nothing happens.
const PLAIN: &str = "plain-day";

/// How many days every figure rests on.
const DAYS: u32 = 20;

/// A plan with what-ifs, each the id of a shipped one or what it sets, in round brackets, with all findings.
fn put_together(plan: &str, what_ifs: &[&str]) -> (Lowered, Vec<Finding>) {
    let library = Library::new(None);
    let plan = library.open_plan(plan).expect("it ships").text;
    let text = |what_if: &&str| {
        if what_if.starts_with('(') {
            format!("WhatIf(title: \"t\", about: \"a\", set: [{what_if}])")
        } else {
            library.open_what_if(what_if).expect("it ships").text
        }
    };
    let texts: Vec<String> = what_ifs.iter().map(text).collect();
    let files: Vec<(FileId, &str)> =
        texts.iter().zip(1u16..).map(|(text, file)| (FileId(file), text.as_str())).collect();
    let mut findings = Findings::new();
    let lowered = apply((FileId(0), &plan), &files, &mut findings);
    let findings = findings.sorted();
    (lowered.unwrap_or_else(|| panic!("{what_ifs:?}: {findings:#?}")), findings)
}

fn centre(plan: &str, what_ifs: &[&str]) -> Arc<Centre> {
    let (lowered, findings) = put_together(plan, what_ifs);
    let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{what_ifs:?}: {errors:#?}");
    Arc::new(lowered.centre)
}

fn days(plan: &str, what_ifs: &[&str]) -> Summary {
    replicate(&centre(plan, what_ifs), 1, Wanted::Fixed(DAYS), None, &|_, _| true).expect("nobody cancels")
}

/// A figure of the whole day; nothing where the plan has none.
fn of_day(summary: &Summary, key: &str) -> f64 {
    summary.overall.get(key).and_then(|known| known.mean).unwrap_or(0.0)
}

/// The percentage of the contacts offered between two hours of the day that were lost.
fn lost(summary: &Summary, from_hour: f64, to_hour: f64) -> f64 {
    let sum = |key: &str| -> f64 {
        let inside = |from_s: f64| (from_hour * 3600.0..to_hour * 3600.0).contains(&from_s);
        let intervals = summary.intervals.iter().filter(|interval| inside(interval.from_s));
        intervals.filter_map(|interval| interval.figures.get(key)?.mean).sum()
    };
    100.0 * sum("abandoned") / sum("offered")
}

#[test]
fn every_name_has_a_file_and_every_file_a_name() {
    let mut names: Vec<String> = NAMES.iter().map(|name| name.to_string()).collect();
    names.sort();
    assert_eq!(Library::new(None).what_if_ids(), names);
}

/// Each is told with the place in the seeds that it comes from, and fits its plan without so much as a note.
#[test]
fn each_fits_the_plan_it_is_meant_for() {
    for (name, plan) in meant_for() {
        let (lowered, findings) = put_together(&plan, &[&name]);
        assert!(findings.is_empty(), "{name} on {plan}: {findings:#?}");
        let overlay = &lowered.overlays[0];
        assert!(!overlay.title.is_empty() && !overlay.expects.is_empty(), "{name}");
        assert!(overlay.about.contains("seed 00"), "{name} does not say where it comes from");
        let (plain, _) = put_together(&plan, &[]);
        assert_ne!(lowered.centre, plain.centre, "{name} changes nothing in {plan}");
    }
}

/// The plan each shipped what-if is meant for.
fn meant_for() -> BTreeMap<String, String> {
    let library = Library::new(None);
    let plan = |name: &str| {
        let text = library.open_what_if(name).expect("it ships").text;
        let overlay = Overlay::read(FileId(0), &text, &mut Findings::new());
        let plan = overlay.and_then(|overlay| overlay.meant_for);
        plan.unwrap_or_else(|| panic!("{name} does not say which plan it is meant for"))
    };
    NAMES.iter().map(|name| (name.to_string(), plan(name))).collect()
}

/// On the same callers, each difference that was expected is there, and it is not chance.
#[test]
fn what_is_expected_comes_out() {
    let mut of_plans: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, plan) in meant_for() {
        of_plans.entry(plan).or_default().push(name);
    }
    let mut said = Vec::new();
    for (plan, names) in of_plans {
        let variants: Vec<Arc<Centre>> = names.iter().map(|name| centre(&plan, &[name])).collect();
        let compared = paired(&centre(&plan, &[]), &variants, 1, Wanted::Fixed(DAYS), None, &|_, _| true);
        let compared = compared.expect("nobody cancels");
        for (name, variant) in names.iter().zip(&compared.variants) {
            for expected in &put_together(&plan, &[name]).0.overlays[0].expects {
                let outcome = expected.outcome(&variant.overall);
                if outcome != Outcome::AsExpected {
                    said.push(format!("{name}: {} {}: {}", expected.metric, expected.goes.word(), outcome.word()));
                }
            }
        }
    }
    assert!(said.is_empty(), "{said:#?}");
}

/// Who has to read the circular knows later, and more is lost; who is led by a workflow knows at once, and the very same
/// day comes of it as if all had been told.
#[test]
fn guided_agents_hear_of_the_cause_at_once() {
    let lost = |what_ifs: &[&str]| of_day(&days(SURGE, what_ifs), "lost_share");
    let (at_once, circular) = (lost(&[]), lost(&["news-by-circular"]));
    assert!(circular > at_once + 0.002, "{circular} {at_once}");
    let led = "(path: \"groups.floor.guided_percent\", to: 100)";
    assert_eq!(lost(&["news-by-circular", led]), at_once);
    let half = lost(&["news-by-circular", "(path: \"groups.floor.guided_percent\", to: 50)"]);
    assert!(at_once < half && half < circular, "{at_once} {half} {circular}");
}

/// Hardly anybody is lost before eleven, and two in five in the quarter-hour before noon.
#[test]
fn the_day_of_the_wrong_bills_comes_out_as_told() {
    let day = days(SURGE, &[]);
    let noon = lost(&day, 11.75, 12.0);
    assert!((35.0..45.0).contains(&noon), "{noon} % lost from 11:45 to 12:00");
    for interval in day.intervals.iter().filter(|interval| interval.from_s < 11.0 * 3600.0) {
        let from = interval.from_s / 3600.0;
        assert!(lost(&day, from, from + 0.25) < 5.0, "{} % lost from {from} on", lost(&day, from, from + 0.25));
    }
}

/// What the surge day comes to: per cent lost from 11:45 to 12:00, from 12:00 to 13:00 and over the day, the service
/// level in per cent, callbacks promised, and agents' hours on them. The figures are those of another simulation of the
/// same story, written before this one.
#[test]
fn the_surge_day_comes_out_as_in_an_independent_simulation() {
    let never = "(path: \"topics.wrong-tax-rate.lead\", to: None), (path: \"departments.billing.reach\", \
                 to: [(from: \"08:00\", to: \"11:10\", percent: 90), (from: \"11:10\", to: \"18:00\", percent: 0)])";
    let prevents_60 = "(path: \"surges.wrong-bills.notice_prevents_percent\", to: 60)";
    let rows: &[(&[&str], [f64; 4], [f64; 2])] = &[
        (&[], [42.0, 54.0, 30.0, 32.0], [225.0, 22.0]),
        (&["one-person-reachable"], [23.0, 35.0, 20.0, 46.0], [14.0, 1.5]),
        (&["told-before"], [21.0, 34.0, 19.0, 48.0], [0.0, 0.0]),
        (&["told-before-with-message"], [12.0, 19.0, 9.0, 70.0], [0.0, 0.0]),
        (&["told-before", prevents_60], [4.0, 5.0, 3.0, 91.0], [0.0, 0.0]),
        (&["no-promises"], [42.0, 54.0, 25.0, 42.0], [0.0, 0.0]),
        (&["more-agents"], [15.0, 29.0, 12.0, 60.0], [301.0, 30.0]),
        (&["told-before", "more-agents"], [2.0, 6.0, 3.0, 89.0], [0.0, 0.0]),
        (&["slow-systems"], [54.0, 67.0, 44.0, 21.0], [181.0, 18.0]),
    ];
    let mut said = Vec::new();
    for (what_ifs, shares, callbacks) in rows {
        let day = days(SURGE, what_ifs);
        let (whole, level) = (100.0 * of_day(&day, "lost_share"), 100.0 * of_day(&day, "service_level"));
        let came_out = [lost(&day, 11.75, 12.0), lost(&day, 12.0, 13.0), whole, level];
        let owed = [of_day(&day, "callbacks_promised"), of_day(&day, "callback_hours")];
        // Points of percentages; of callbacks a fifth, or a handful where there are few.
        let near = came_out.iter().zip(shares).all(|(came_out, expected)| (came_out - expected).abs() <= 6.0)
            && owed.iter().zip(callbacks).all(|(owed, expected)| (owed - expected).abs() <= (0.2 * *expected).max(5.0));
        if !near {
            said.push(format!("{what_ifs:?}: {came_out:.1?} {owed:.1?}, not {shares:?} {callbacks:?}"));
        }
    }
    // Nobody is ever told: the lead finds nothing out, and promises are broken by the hundred.
    let day = days(SURGE, &[never]);
    let came_out = [lost(&day, 11.75, 12.0), lost(&day, 12.0, 13.0), 100.0 * of_day(&day, "lost_share")];
    let near =
        came_out.iter().zip([42.0_f64, 55.0, 38.0]).all(|(came_out, expected)| (came_out - expected).abs() <= 6.0);
    let (promised, broken) = (of_day(&day, "callbacks_promised"), of_day(&day, "callbacks_broken"));
    if !near || !(550.0..800.0).contains(&promised) || !(180.0..300.0).contains(&broken) {
        said.push(format!("never: {came_out:.1?}, {promised} promised, {broken} broken"));
    }
    assert!(said.is_empty(), "{said:#?}");
}

/// What plain days with fewer agents come to: per cent lost, over the day or in the hour at noon, by the same other
/// simulation; and which of two days must lose more.
#[test]
fn plain_days_come_out_as_in_an_independent_simulation() {
    let agents = |n: u32| format!("(path: \"groups.floor.agents\", to: {n})");
    let numbers = [12, 14, 16].map(agents);
    let [twelve, fourteen, sixteen] = [0, 1, 2].map(|place: usize| numbers[place].as_str());
    let eight_each = "(path: \"groups.*.agents\", to: 8)";
    let freezes = "(path: \"groups.floor.freezes\", to: (per_day: 4.5, length_minutes: 6))";
    let half_new = "(path: \"groups.*.novices.percent\", to: 50)";
    let told_again = "(path: \"classes.general.handle.talk\", add: 60)";
    let busy = "(path: \"classes.general.contacts\", to: [(from: \"08:00\", to: \"18:00\", per_hour: 220)])";
    let repeats = "(path: \"classes.general.repeat\", to: (percent: 20, delay: exponential(mean_hours: 2)))";
    let no_repeats = "(path: \"guided_workflow\", to: (prevents_repeats_percent: 100))";
    let longer = |factor: f64| format!("(path: \"classes.general.handle.factor\", to: {factor})");
    let factors = [1.25, 1.4].map(longer);
    let [quarter_longer, much_longer] = [0, 1].map(|place: usize| factors[place].as_str());
    let rows: &[(&str, &[&str], f64)] = &[
        ("twenty", &[], 0.3),
        ("sixteen", &[sixteen], 2.7),
        ("extra tasks", &["extra-tasks"], 2.7),
        ("twelve", &[twelve], 13.1),
        ("freezes", &[sixteen, freezes], 4.0),
        ("freezes and search", &[sixteen, "slow-systems"], 12.3),
        ("three in ten new", &[sixteen, "many-novices"], 6.1),
        ("half of them new", &[sixteen, "many-novices", half_new], 9.2),
        ("told again", &[sixteen, told_again], 8.3),
        ("two pools", &["two-pools", eight_each], 6.6),
        ("no order tool", &[sixteen, "no-order-tool"], 11.6),
        ("upsell", &[sixteen, "upsell-in-calls"], 3.5),
        ("busy", &[sixteen, busy], 12.8),
        ("busy and upsell", &[sixteen, busy, "upsell-in-calls"], 15.0),
        ("one in five again", &[sixteen, repeats], 7.2),
        ("guided, none again", &[sixteen, repeats, no_repeats], 2.6),
        ("fourteen", &[fourteen], 6.4),
        ("self-service", &[fourteen, "self-service"], 3.5),
        ("self-service, a quarter longer", &[fourteen, "self-service", quarter_longer], 6.9),
        ("self-service, much longer", &[fourteen, "self-service", much_longer], 11.2),
        ("voice", &[fourteen, "voice-identification"], 3.4),
    ];
    let mut said = Vec::new();
    let mut all: BTreeMap<&str, f64> = BTreeMap::new();
    for (name, what_ifs, expected) in rows {
        let came_out = 100.0 * of_day(&days(PLAIN, what_ifs), "lost_share");
        all.insert(name, came_out);
        if (came_out - expected).abs() > 5.0 {
            said.push(format!("{name}: {came_out:.1} % lost, not {expected} %"));
        }
    }
    let guided = days(PLAIN, &[sixteen, repeats, "guided-workflow"]);
    all.insert("guided", 100.0 * of_day(&guided, "lost_share"));
    let noon = lost(&days(PLAIN, &["lunch-together"]), 12.0, 13.0);
    if (noon - 23.0).abs() > 5.0 {
        said.push(format!("lunch together: {noon:.1} % lost in that hour"));
    }
    for (less, more) in [
        ("twenty", "sixteen"),
        ("sixteen", "twelve"),
        ("sixteen", "freezes"),
        ("freezes", "freezes and search"),
        ("sixteen", "three in ten new"),
        ("three in ten new", "half of them new"),
        ("sixteen", "told again"),
        ("sixteen", "two pools"),
        ("sixteen", "no order tool"),
        ("sixteen", "upsell"),
        ("busy", "busy and upsell"),
        ("guided, none again", "guided"),
        ("guided", "one in five again"),
        ("self-service", "fourteen"),
        ("self-service", "self-service, a quarter longer"),
        ("fourteen", "self-service, much longer"),
        ("voice", "fourteen"),
    ] {
        if all[less] >= all[more] {
            said.push(format!("{less}: {:.2} % lost, {more}: {:.2} %", all[less], all[more]));
        }
    }
    assert!(said.is_empty(), "{said:#?}");
}

/// Runs the real program: its exit status, what it printed, and whether it had something to say beside that.
fn run(line: &str) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_frontline"));
    command.args(line.split(' ')).env("NO_COLOR", "1").stdin(Stdio::null());
    let output = command.output().expect("the program starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().expect("it was not killed"), text(&output.stdout), text(&output.stderr))
}

#[track_caller]
fn json(line: &str) -> Value {
    let (status, out, err) = run(&format!("--format json {line}"));
    assert_eq!((status, err.as_str()), (0, ""), "{line}");
    serde_json::from_str(&out).unwrap_or_else(|error| panic!("{line}: {error}"))
}

/// What `compare` prints is what `simulate` prints of each plan, and the differences between them.
#[test]
fn a_comparison_is_printed_as_in_the_contract() {
    let with = "--replications 4 --seed 9";
    let line = "compare plain-day --what-if lunch-together --what-if lunch-together+many-novices";
    let compared = json(&format!("{line} {with} --threads 1"));
    assert_eq!(compared, json(&format!("{line} {with} --threads 2")), "threads change nothing");
    assert_eq!((&compared["plan"], &compared["seed"]), (&Value::from("plain-day"), &Value::from(9)));
    assert_eq!(compared["replications"], Value::from(4));
    assert_eq!(compared["baseline"], json(&format!("simulate plain-day {with}")));
    let variants = compared["variants"].as_array().expect("a list");
    let names: Vec<&Value> = variants.iter().map(|variant| &variant["name"]).collect();
    assert_eq!(names, ["lunch-together", "lunch-together+many-novices"]);
    let lunch = "simulate plain-day --what-if lunch-together";
    assert_eq!(variants[0]["result"], json(&format!("{lunch} {with}")));
    assert_eq!(variants[1]["result"], json(&format!("{lunch} --what-if many-novices {with}")));
    let mean = |of: &Value| of["mean"].as_f64().expect("a number");
    for variant in variants {
        let lost = &variant["difference"]["lost_share"];
        let results = [&variant["result"], &compared["baseline"]].map(|of| mean(&of["overall"]["lost_share"]));
        assert!((mean(lost) - (results[0] - results[1])).abs() < 1e-9, "{lost}");
        assert!(lost["half_width"].is_number() && lost["could_be_chance"].as_bool() == Some(false), "{lost}");
        let intervals = variant["intervals"].as_array().expect("a list");
        assert_eq!(intervals.len(), 40);
        assert_eq!(intervals[0]["from_s"], Value::from(8.0 * 3600.0));
        assert!(intervals[16]["lost_share"]["could_be_chance"].is_boolean());
    }
    assert_eq!(variants[0]["expects"][0]["outcome"], "as_expected");
    assert_eq!(variants[1]["expects"], Value::Array(Vec::new()), "of both together nobody expected anything");
}

#[test]
fn what_cannot_be_compared_is_said_in_a_sentence() {
    for (arguments, says) in [
        ("plain-day --what-if lunch-togethr", "lunch-together"),
        ("plain-day --what-if lunch-together+", "what-if"),
        ("plain-dya --what-if lunch-together", "plain-day"),
        ("plain-day --what-if lunch-together --replications 1000000000", "--force"),
    ] {
        let (status, out, err) = run(&format!("compare {arguments}"));
        assert_eq!((status, out.as_str()), (2, ""), "{arguments}: {err}");
        assert!(err.lines().count() == 1 && err.contains(says), "{arguments}: {err}");
    }
    // A what-if that does not fit the plan: the findings.
    let (status, out, err) = run("compare plain-day --what-if told-before");
    assert_eq!((status, out.as_str()), (2, ""), "{err}");
    assert!(err.contains("what-if-unknown-path"), "{err}");
    // Without a what-if there is nothing to compare.
    assert_eq!(run("compare plain-day").0, 2);
    // For a reader: both tables, and no colours where nobody asked for any.
    let (status, out, err) = run("compare plain-day --what-if deep-menu --replications 3");
    assert_eq!(status, 0, "{err}");
    assert!(out.contains("1 Three menus before the same agent (deep-menu)") && out.contains("16:45"), "{out}");
    assert!(!out.contains('\u{1b}'), "{out}");
}
