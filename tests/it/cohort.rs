//! From training to staffing: five people who were played by robots, measured, and put into a plan.

use frontline::conversation::{Attempt, Program};
use frontline::library::Library;
use frontline::office::lab::{Misfit, cohort_what_if};
use frontline::office::{Cohort, Solved, Unmeasured, measure_cohort};
use frontline::queueing::{Centre, Wanted, paired};
use frontline::reading::Findings;
use frontline::records::{Beginning, Entry, Kept, Line, Mode, Outcome, Records, When};
use frontline::rehearsal::{play, robots};
use frontline::scenario::Points;
use frontline::scoring::{Budget, Values, Watch};
use frontline::staffing::overlay::{Lowered, apply};
use frontline::tongue::{Tongue, languages};
use frontline::words::{FileId, Severity};
use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// Who plays for the people of the cohort: three who do their worst, two who are slow.
static PLAYERS: [&str; 5] = ["careless", "careless", "careless", "kind-but-slow", "kind-but-slow"];

/// A name that stands nowhere else.
const CANARY: &str = "Kékcinege";

/// A folder of one test alone; gone when the test is done.
struct Place(PathBuf);

impl Place {
    fn new(test: &str) -> Place {
        let place = std::env::temp_dir().join(format!("frontline-cohort-{}-{test}", std::process::id()));
        drop(std::fs::remove_dir_all(&place));
        std::fs::create_dir_all(&place).expect("a temporary folder can be made");
        Place(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// Does something on a large stack: solving goes as deep as a call is long.
fn deep<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(1 << 29).spawn(work).expect("there is room for a thread");
    match thread.join() {
        Ok(done) => done,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

fn first_call() -> (Arc<Program>, Kept) {
    let reading = Library::new(None).open("first-call").expect("it ships").read();
    let program = Program::new(reading.scenario.expect("it is readable"), reading.hash).expect("it is ready");
    let kept = Kept::of(&program, &reading.sources);
    (Arc::new(program), kept)
}

/// Writes the contacts of these players into the records of a folder, one for each person.
fn practise(folder: PathBuf, players: &'static [&'static str]) {
    deep(move || {
        let (program, kept) = first_call();
        let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
        let mut records = Records::open(&folder).expect("it can be opened");
        for (number, player) in players.iter().enumerate() {
            let mut robot = (robots::find(player).expect("it is a robot").new)();
            let seed = number as u64 + 1;
            let attempt = play(&program, &mut values, robot.as_mut(), seed, "", true, false).expect("it is solved");
            let name = format!("{CANARY} {number}");
            let person = records.person(&name, When(1_000)).wait().expect("it is a name").id;
            let (kept, language) = (kept.clone(), "en".to_string());
            let beginning = Beginning { person, kept, seed, language, mode: Mode::Practice, at: When(2_000) };
            write(&mut records, beginning, &attempt);
        }
        records.settled().wait().expect("it is written");
    });
}

fn write(records: &mut Records, beginning: Beginning, attempt: &Attempt) {
    let (mut journal, _) = records.begin(beginning);
    for step in attempt.steps() {
        records.append(&mut journal, Line { at_s: step.at_s, entry: Entry::Decided(step.offer) });
    }
    let outcome = Outcome { score: 50.0, passed: false, dimensions: Points([0.0; 6]) };
    records.finish(journal.attempt(), When(3_000), Some(outcome));
}

fn measured(folder: PathBuf) -> Result<Cohort, Unmeasured> {
    deep(move || {
        let records = Records::open(&folder).expect("it can be opened");
        let dossiers = records.dossiers(None).wait().expect("they can be read");
        measure_cohort(&dossiers, &Solved::default(), &Watch::default(), &|_, _| {})
    })
}

/// The figures are those of the attempts: 370, 50 and 20 s three times, 280, 40 and 40 s twice, the best play 360 s.
#[test]
fn five_people_are_measured_against_the_best_play_of_their_callers() {
    let place = Place::new("measured");
    practise(place.0.clone(), &PLAYERS);
    let cohort = measured(place.0.clone()).expect("five are enough");
    assert_eq!((cohort.people, cohort.contacts), (5, 5));
    let near = |a: f64, b: f64| (a - b).abs() < 1e-6;
    assert!(near(cohort.talk_s.mean, (3.0 * 370.0 + 2.0 * 280.0) / 5.0), "{cohort:?}");
    assert!(near(cohort.hold_s.mean, (3.0 * 50.0 + 2.0 * 40.0) / 5.0), "{cohort:?}");
    assert!(near(cohort.after_call_s.mean, (3.0 * 20.0 + 2.0 * 40.0) / 5.0), "{cohort:?}");
    assert!(near(cohort.handle_s.mean, 408.0) && near(cohort.reference_s, 360.0), "{cohort:?}");
    assert!(near(cohort.factor.mean, 408.0 / 360.0), "{cohort:?}");
    // The standard error of 440, 440, 440, 360, 360 is 19.596; t for four degrees of freedom 2.7764.
    assert!((cohort.handle_s.half_width - 2.7764 * 19.5959).abs() < 0.01, "{cohort:?}");
    assert!(near(cohort.promises.mean, 1.0), "everybody promised something");
    let kept = cohort.kept.expect("all five gave promises");
    assert!(near(kept.mean, 0.4), "two in five kept theirs: {kept:?}");
}

#[test]
fn four_people_could_be_recognised_and_are_refused() {
    let place = Place::new("four");
    practise(place.0.clone(), &PLAYERS[..4]);
    assert_eq!(measured(place.0.clone()), Err(Unmeasured::TooFew(4)));
    for language in languages() {
        let said = Unmeasured::TooFew(4).said(&Tongue::new(&language));
        assert!(said.contains('4') && said.contains('5') && !said.contains(CANARY), "{said}");
    }
}

/// A plan with the what-if of a cohort; no finding is an error, and nothing is said of the what-if itself.
fn with(cohort: &Cohort, plan: &str, group: &str, agents: u32) -> Lowered {
    let plan = Library::new(None).open_plan(plan).expect("it ships");
    let text = cohort_what_if(cohort, agents, group, (&plan.id, &plan.text), &Tongue::new("en")).expect("it fits");
    assert!(!text.contains(CANARY), "{text}");
    let mut findings = Findings::new();
    let lowered = apply((FileId(0), &plan.text), &[(FileId(1), &text)], &mut findings);
    let wrong: Vec<_> = findings.iter().filter(|finding| finding.severity != Severity::Note).collect();
    assert!(wrong.is_empty(), "{wrong:#?} in {text}");
    lowered.unwrap_or_else(|| panic!("{text}"))
}

fn centre(plan: &str) -> Arc<Centre> {
    let text = Library::new(None).open_plan(plan).expect("it ships").text;
    let lowered = apply((FileId(0), &text), &[], &mut Findings::new());
    Arc::new(lowered.expect("it is sound").centre)
}

/// On the same callers agents are busier, and more callers are lost, with twelve who work like the cohort.
#[test]
fn newcomers_make_a_plain_day_slower() {
    let place = Place::new("slower");
    practise(place.0.clone(), &PLAYERS);
    let cohort = measured(place.0.clone()).expect("five are enough");
    let lowered = with(&cohort, "plain-day", "floor", 12);
    let [old, new] = &lowered.centre.groups[..] else { panic!("a group was added") };
    assert_eq!((old.staff.planned_at(lowered.centre.open), new.staff.planned_at(lowered.centre.open)), (8, 12));
    assert!((new.serves[0].factor - 1.133).abs() < 1e-9, "{:?}", new.serves);
    let variants = [Arc::new(lowered.centre)];
    let compared = paired(&centre("plain-day"), &variants, 1, Wanted::Fixed(60), None, &|_, _| true);
    let compared = compared.expect("nobody cancels");
    for key in ["occupancy", "lost_share"] {
        let found = compared.variants[0].overall.iter().find(|difference| difference.metric.key == key);
        let found = found.expect("it is measured");
        assert!(found.mean.is_some_and(|mean| mean > 0.0) && !found.could_be_chance, "{key}: {found:?}");
    }
}

/// Shifts, routes, promises and classes without repeats: the what-if fits every plan that ships with a floor.
#[test]
fn a_cohort_fits_plans_of_every_kind() {
    let place = Place::new("kinds");
    practise(place.0.clone(), &PLAYERS);
    let measured = measured(place.0.clone()).expect("five are enough");
    let unsolved = frontline::office::Figure { mean: 0.3, half_width: 0.1 };
    let cohort = Cohort { repeats: unsolved, promised: Some(unsolved), ..measured };
    for (plan, group, agents) in
        [("two-skills", "english", 4), ("billing-error-day", "floor", 12), ("plain-day", "floor", 20)]
    {
        let lowered = with(&cohort, plan, group, agents);
        let (name, newcomers) = lowered.plan.groups.last().expect("it was added");
        assert_eq!(name.as_str(), format!("new-{group}"));
        assert!(newcomers.habits.iter().all(|habit| habit.repeats.is_some_and(|share| share >= 0.3)), "{plan}");
        let asked = lowered.centre.classes[0].routes.iter().any(|route| route.group + 1 == lowered.centre.groups.len());
        assert!(asked, "{plan}: the newcomers are never asked");
    }
    let lowered = with(&cohort, "billing-error-day", "floor", 12);
    assert_eq!(lowered.plan.groups[1].1.habits[1].promises, Some(0.3));
    let plan = Library::new(None).open_plan("plain-day").expect("it ships");
    let misfit = |group: &str, agents: u32| {
        cohort_what_if(&cohort, agents, group, (&plan.id, &plan.text), &Tongue::new("en")).expect_err("it does not fit")
    };
    assert_eq!(misfit("floor", 21), Misfit::TooMany(20));
    assert_eq!(misfit("flor", 3), Misfit::NoGroup(Some("floor".to_owned())));
}

/// Runs the real program: its exit status, and what it printed.
fn run(line: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_frontline"));
    command.args(line).env("NO_COLOR", "1").stdin(Stdio::null());
    let output = command.output().expect("the program starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().expect("it was not killed"), text(&output.stdout), text(&output.stderr))
}

#[test]
fn the_command_line_writes_a_what_if_that_can_be_simulated() {
    let place = Place::new("command");
    practise(place.0.clone(), &PLAYERS);
    let (data, file) = (place.0.display().to_string(), place.0.join("hires.ron").display().to_string());
    let wanted = [
        "--data",
        &data,
        "records",
        "cohort",
        "--agents",
        "12",
        "--group",
        "floor",
        "--plan",
        "plain-day",
        "-o",
        &file,
    ];
    let (status, out, err) = run(&wanted);
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("Talk: 334 ± ") && out.contains(&file) && !out.contains(CANARY), "{out}");
    let text = std::fs::read_to_string(&file).expect("it was written");
    assert!(text.contains("measured: 5 people, 5 contacts, talk 334 ± ") && !text.contains(CANARY), "{text}");

    let json = run(&[&["--format", "json"][..], &wanted[..]].concat());
    let value: Value = serde_json::from_str(&json.1).unwrap_or_else(|error| panic!("{error}: {json:?}"));
    assert_eq!(value["cohort"]["people"], Value::from(5));
    assert!((value["cohort"]["factor"]["mean"].as_f64().expect("a number") - 408.0 / 360.0).abs() < 1e-9);
    let (status, _, err) = run(&["simulate", "plain-day", "--what-if", &file, "--replications", "2"]);
    assert_eq!((status, err.as_str()), (0, ""));

    let four = Place::new("command-four");
    practise(four.0.clone(), &PLAYERS[..4]);
    let (data, file) = (four.0.display().to_string(), four.0.join("hires.ron"));
    let shown = file.display().to_string();
    let (status, out, err) =
        run(&["--data", &data, "records", "cohort", "--agents", "12", "--group", "floor", "-o", &shown]);
    assert_eq!((status, out.as_str()), (2, ""), "{err}");
    assert!(err.contains("At least 5") && !file.exists(), "{err}");
}
