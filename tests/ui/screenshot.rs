//! `--screenshot` as scripts see it: the real program, without a display.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A scenario that is solved in no time.
const FIRST_WORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/first-words");

/// A folder of one test alone; gone when the test is done.
struct Desk(PathBuf);

impl Desk {
    fn new(test: &str) -> Desk {
        let folder = std::env::temp_dir().join(format!("frontline-ui-picture-{}-{test}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(&folder).expect("a temporary folder can be made");
        Desk(folder)
    }

    /// The status, and what was said on standard error; nothing may be said on standard output.
    fn run(&self, arguments: &[&str]) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_frontline"));
        command.current_dir(&self.0).stdin(Stdio::null());
        for home in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            command.env(home, &self.0);
        }
        for display in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
            command.env_remove(display);
        }
        let output = command.args(arguments).output().expect("the program starts");
        assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
        let said = String::from_utf8(output.stderr).expect("standard error is text");
        (output.status.code().expect("it was not killed"), said)
    }

    /// A small picture of a screen: its width, its height and its bytes.
    fn picture(&self, screen: &str, more: &[&str]) -> (u32, u32, Vec<u8>) {
        let mut arguments = vec!["--screenshot", screen, "--size", "640x480", "--out", "out.png"];
        arguments.extend(more);
        let (status, said) = self.run(&arguments);
        assert_eq!(status, 0, "{screen}: {said}");
        let bytes = fs::read(self.0.join("out.png")).expect("the picture is there");
        assert!(bytes.starts_with(b"\x89PNG"), "{screen} is no picture");
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
        (number(16), number(20), bytes)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

#[test]
fn a_state_that_was_played_is_painted_without_a_display() {
    let desk = Desk::new("played");
    let played = |more: &[&str]| desk.picture("desk", &[&["--scenario", FIRST_WORDS][..], more].concat());
    let (width, height, halfway) = played(&[]);
    assert_eq!((width, height), (640, 480));
    assert_eq!(played(&[]).2, halfway, "the same twice");
    assert_ne!(played(&["--at", "0"]).2, halfway, "another moment");
    assert_ne!(played(&["--theme", "dark"]).2, halfway, "another theme");
    assert_ne!(played(&["--language", "hu"]).2, halfway, "another language");
    let scaled = ["--scenario", FIRST_WORDS, "--scale", "1.5", "--robot", "hurried"];
    let (width, height, _) = desk.picture("debrief", &scaled);
    assert_eq!((width, height), (960, 720));
}

#[test]
fn the_agents_chair_of_a_shift_is_painted_at_the_second_that_was_asked_for() {
    let desk = Desk::new("chair");
    let chair = |more: &[&str]| desk.picture("desk", &[&["--shift", "noon-storm"][..], more].concat());
    let (width, height, begins) = chair(&["--at", "0"]);
    assert_eq!((width, height), (640, 480));
    assert_eq!(chair(&["--at", "0"]).2, begins, "the same twice");
    let later = chair(&["--at", "60", "--robot", "first"]).2;
    assert_ne!(later, begins, "a minute later");
    let other = desk.picture("desk", &["--shift", "basket-in-basket-out", "--at", "0"]).2;
    assert_ne!(other, begins, "another shift");
    let alone = desk.picture("desk", &["--scenario", FIRST_WORDS, "--at", "0"]).2;
    assert_ne!(alone, begins, "a contact alone");
    for (line, says) in [
        ("--screenshot desk --shift nothing --out no.png", "there is no shift \"nothing\""),
        ("--screenshot desk --shift noon-storm --robot nobody --out no.png", "there is no robot \"nobody\""),
        ("--screenshot desk --shift noon-storm --scenario first-call --out no.png", "cannot be used with"),
    ] {
        let (status, said) = desk.run(&line.split(' ').collect::<Vec<_>>());
        assert_eq!(status, 2, "{line}: {said}");
        assert!(said.contains(says), "{line}: {said}");
    }
    assert!(!desk.0.join("no.png").exists(), "nothing was written");
}

#[test]
fn what_cannot_be_painted_is_said_in_one_sentence() {
    let desk = Desk::new("refused");
    for (line, says) in [
        ("--screenshot dusk --out out.png", "did you mean \"desk\"?"),
        ("--screenshot cellar --out out.png", "there are home, brief, desk"),
        ("--screenshot desk --out out.png --robot nobody", "there is no robot \"nobody\""),
        ("--screenshot desk --out out.png --scenario nothing", "nothing"),
        ("--screenshot home --out no/such/folder/out.png", "no/such/folder"),
        ("--screenshot home --out out.png check", "without a command"),
        ("--screenshot home --out out.png --size 4096x4096 --scale 4", "40 million"),
        ("--screenshot home", "--out"),
        ("--seed 3", "--screenshot"),
    ] {
        let arguments: Vec<&str> = line.split(' ').collect();
        let (status, said) = desk.run(&arguments);
        assert_eq!(status, 2, "{line}: {said}");
        assert!(said.contains(says), "{line}: {said}");
    }
    assert!(!desk.0.join("out.png").exists(), "nothing was written");
}
