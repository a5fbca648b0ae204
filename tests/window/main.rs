//! The real program in a real window, from its start to its end: under a display without a monitor, by keys alone.

#![cfg(target_os = "linux")]

mod desk;
mod screen;

use desk::{Manner, THE_BILL};
use screen::{Program, Screen, folder, wait_until};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
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
    let judged: Vec<Value> = listed(&data).into_iter().filter(|attempt| attempt["score"].is_number()).collect();
    let [kind, unkind] = judged.as_slice() else { panic!("{judged:#?}") };
    for attempt in [kind, unkind] {
        assert_eq!(attempt["scenario"], THE_BILL, "{attempt:#}");
        assert!(attempt["finished"].is_string() && attempt["decisions"].as_u64() > Some(3), "{attempt:#}");
    }
    let score = |attempt: &Value| attempt["score"].as_f64().expect("it is a number");
    assert!(score(kind) > score(unkind) + 1.0, "{} and {}", score(kind), score(unkind));
    drop(fs::remove_dir_all(data));
}

/// The attempts, as the command line lists them.
fn listed(data: &Path) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_frontline"))
        .args(["--format", "json", "--data"])
        .arg(data)
        .args(["records", "list"])
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let list: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let people = list["people"].as_array().cloned().unwrap_or_default();
    people.iter().flat_map(|person| person["attempts"].as_array().cloned().unwrap_or_default()).collect()
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
