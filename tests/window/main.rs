//! The real program in a real window, from its start to its end: under a display without a monitor, by keys alone.

#![cfg(target_os = "linux")]

mod chair;
mod desk;
mod screen;

use desk::{Manner, THE_BILL};
use frontline::app::witness::fingerprint;
use frontline::conversation::Offer;
use frontline::records::{Played, ShiftCourse};
use frontline::shift::{Chair, Day};
use frontline::words::Span;
use screen::{Program, Screen, folder, wait_until};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// The bill is played twice in one folder. What takes longest is that it is solved, once.
#[test]
fn the_bill_is_played_by_keys_to_its_score_and_played_otherwise_ends_otherwise() {
    let Some(screen) = Screen::open() else { return };
    let data = folder("bill");
    for manner in [Manner::Kind, Manner::Unkind] {
        let program = desk::begin(&screen, &data);
        desk::play(&screen, &data, manner);
        desk::debrief(&screen, &data);
        let (status, told) = program.close(&screen);
        assert_eq!(status.code(), Some(0), "{told}");
        assert!(told.lines().any(|line| line.starts_with("frames=")), "{told}");
    }
    let judged: Vec<Value> =
        listed(&data, "attempts").into_iter().filter(|attempt| attempt["score"].is_number()).collect();
    let [kind, unkind] = judged.as_slice() else { panic!("{judged:#?}") };
    for attempt in [kind, unkind] {
        assert_eq!(attempt["scenario"], THE_BILL, "{attempt:#}");
        assert!(attempt["finished"].is_string() && attempt["decisions"].as_u64() > Some(3), "{attempt:#}");
    }
    let score = |attempt: &Value| attempt["score"].as_f64().expect("it is a number");
    assert!(score(kind) > score(unkind) + 1.0, "{} and {}", score(kind), score(unkind));
    drop(fs::remove_dir_all(data));
}

/// The attempts or the shifts, as the command line lists them.
fn listed(data: &Path, what: &str) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_frontline"))
        .args(["--format", "json", "--data"])
        .arg(data)
        .args(["records", "list"])
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let list: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let people = list["people"].as_array().cloned().unwrap_or_default();
    people.iter().flat_map(|person| person[what].as_array().cloned().unwrap_or_default()).collect()
}

/// Stops the time of a shift, closes the window, and holds what it has shown against what the records make of the same
/// decisions. Returns the shift as it is remembered, and the day.
fn closed_as_remembered(program: Program, screen: &Screen, data: &Path) -> (ShiftCourse, Day) {
    chair::stop(screen, data);
    let (status, told) = program.close(screen);
    assert_eq!(status.code(), Some(0), "{told}");
    let (at, number) = chair::witnessed(&told).unwrap_or_else(|| panic!("no day is told: {told}"));
    let course = chair::course(data);
    let day = chair::replayed(&course, at);
    assert_eq!(fingerprint(&day), number, "the same seed and decisions are the same day, byte for byte");
    (course, day)
}

/// Ten minutes of the storm in the agent's chair, ten times as fast.
#[test]
fn ten_minutes_of_the_storm_by_keys_are_the_same_day_from_the_records() {
    let Some(screen) = Screen::open() else { return };
    let data = folder("storm");
    let program = chair::begin(&screen, &data, Chair::Agent);
    let stage = chair::stage(&chair::course(&data));
    let end = stage.from() + Span(10 * 60_000);
    chair::hurry(&screen, &data, Chair::Agent);
    chair::play(&screen, &data, &stage, end);
    let (mut course, day) = closed_as_remembered(program, &screen, &data);
    assert!(day.now() >= end && course.taken.finished.is_none(), "{:?}", day.now());
    let is_said = |what: Played| matches!(what, Played::Offer(Offer::Choose(_)));
    let said = course.journal.iter().position(|line| is_said(line.what)).expect("something was said");
    let decisions = course.journal.iter().filter(|line| line.what != Played::Passed).count();
    let list = listed(&data, "shifts");
    let found = list.iter().find(|shift| shift["decisions"] == decisions);
    let shift = found.unwrap_or_else(|| panic!("{decisions}: {list:#?}"));
    assert_eq!((&shift["shift"], &shift["chair"]), (&chair::STORM.into(), &"agent".into()));
    // Whoever had kept silent at one place would have had another day, if these decisions were possible in it at all.
    course.journal[said].what = Played::Offer(Offer::Wait);
    if let Ok(mut other) = course.replay() {
        other.advance(day.now());
        assert_ne!(fingerprint(&other), fingerprint(&day));
    }
    drop(fs::remove_dir_all(data));
}

#[test]
fn the_lead_acts_by_a_key_while_the_day_goes_on_and_leaves_by_keys() {
    let Some(screen) = Screen::open() else { return };
    let data = folder("lead");
    let program = chair::begin(&screen, &data, Chair::Lead);
    chair::act(&screen, &data);
    chair::hurry(&screen, &data, Chair::Lead);
    let stage = chair::stage(&chair::course(&data));
    let later = stage.from() + Span(4 * 60_000);
    let went_on = chair::until(&data, Duration::from_secs(60), |lines| chair::told_until(lines) >= later);
    assert!(went_on, "the day does not go on");
    let course = chair::course(&data);
    let day = chair::replayed(&course, chair::told_until(&course.journal));
    let began = Day::new(Arc::clone(&stage), Chair::Lead, course.taken.seed, "en");
    let offered = |day: &Day| day.run().tally().day().offered;
    assert!(offered(&day) > offered(&began), "the wallboard goes on");
    assert_eq!((day.acts().len(), chair::acts(&course.journal).count()), (1, 1));
    assert!(day.acts()[0].back.is_some(), "what was begun is done by now");
    chair::leave(&screen, Chair::Lead);
    // Time does not run any more, although nobody has stopped it.
    let stands = (0..10).any(|_| {
        let before = chair::course(&data).journal;
        thread::sleep(Duration::from_secs(2));
        chair::course(&data).journal == before
    });
    assert!(stands, "the shift goes on");
    let (status, told) = program.close(&screen);
    assert_eq!(status.code(), Some(0), "{told}");
    assert_eq!(chair::witnessed(&told), None, "nobody is on a shift any more");
    assert!(chair::course(&data).taken.finished.is_none(), "it can be continued");
    drop(fs::remove_dir_all(data));
}

#[test]
fn a_display_that_goes_away_is_told_in_a_sentence_and_loses_nothing() {
    let Some(mut screen) = Screen::open() else { return };
    let data = folder("display gone");
    let program = chair::begin(&screen, &data, Chair::Lead);
    chair::act(&screen, &data);
    let before = chair::course(&data);
    screen.goes_away();
    let (status, told) = program.ended();
    assert_eq!(status.code(), Some(3), "{told}");
    // On a machine without sound ALSA says so itself.
    let said: Vec<&str> = told.lines().filter(|line| !line.starts_with("ALSA ")).collect();
    let [sentence] = said.as_slice() else { panic!("{told}") };
    assert!(sentence.ends_with('.') && sentence.contains("display"), "{told}");
    let after = chair::course(&data);
    assert_eq!((after.lost(), after.taken.finished), (0, None));
    assert!(chair::acts(&after.journal).eq(chair::acts(&before.journal)), "{:?}", after.journal);
    // On another display it goes on where it was.
    let screen = Screen::open().expect("there was one just now");
    let program = chair::go_on(&screen, &data);
    let (course, day) = closed_as_remembered(program, &screen, &data);
    assert_eq!((course.taken.id, day.acts().len()), (after.taken.id, 1));
    drop(fs::remove_dir_all(data));
}

/// That it ended because this machine cannot, with one sentence and nothing else.
fn cannot(output: &Output, names: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(output.stdout.is_empty());
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.trim_end().ends_with('.') && said.contains(names), "{said}");
}

#[test]
fn without_a_display_it_says_so() {
    let data = folder("no display");
    let command = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_frontline"));
        command.stdin(Stdio::null()).env("NO_COLOR", "1").env("XDG_RUNTIME_DIR", &data).arg("--data").arg(&data);
        command.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
        command
    };
    cannot(&command().env_remove("DISPLAY").output().expect("the program starts"), "display");
    // One that was there once.
    cannot(&command().env("DISPLAY", ":31337").output().expect("the program starts"), "display");
    drop(fs::remove_dir_all(data));
}

#[test]
fn without_a_driver_it_says_so() {
    let Some(screen) = Screen::open() else { return };
    let data = folder("no driver");
    let mut command = Program::command(&screen);
    command.env("VK_ICD_FILENAMES", "/nonexistent").env("VK_DRIVER_FILES", "/nonexistent");
    cannot(&command.arg("--data").arg(&data).output().expect("the program starts"), "mesa-vulkan-drivers");
    drop(fs::remove_dir_all(data));
}

/// Nobody can make a folder in `/proc`, not even the administrator.
#[test]
fn where_nothing_can_be_kept_one_practises_all_the_same() {
    let Some(screen) = Screen::open() else { return };
    let asked = Program::command(&screen).args(["--data", "/proc/frontline"]).output().expect("the program starts");
    cannot(&asked, "--data");
    let mut command = Program::command(&screen);
    for folder in ["XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"] {
        command.env_remove(folder);
    }
    let mut program = Program::start(&screen, command.env("HOME", "/proc"));
    program.wait_until_painted(&screen);
    let (status, told) = program.close(&screen);
    assert_eq!(status.code(), Some(0), "{told}");
}

#[test]
fn a_second_copy_is_refused_and_the_first_goes_on() {
    let Some(screen) = Screen::open() else { return };
    let data = folder("second");
    let mut first = Program::open(&screen, &data);
    let second = Program::command(&screen).arg("--data").arg(&data).output().expect("the program starts");
    cannot(&second, "--data");
    assert!(!wait_until(Duration::from_millis(500), || first.has_ended()), "the first one has ended");
    let (status, told) = first.close(&screen);
    assert_eq!(status.code(), Some(0), "{told}");
    drop(fs::remove_dir_all(data));
}
