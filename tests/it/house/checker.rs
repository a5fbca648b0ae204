//! The checker checked: each rule fails on a bad sample and passes a good one.

use super::rules::{complaints, strangers, undeclared_tests, unexplained};
use std::collections::BTreeMap;

#[track_caller]
fn bad(path: &str, text: &str, says: &str) {
    let said = complaints(path, text);
    assert!(said.iter().any(|sentence| sentence.contains(says)), "{path}: {text:?} gave {said:?}, not {says:?}");
}

#[track_caller]
fn good(path: &str, text: &str) {
    assert_eq!(complaints(path, text), Vec::<String>::new(), "{path}: {text:?}");
}

#[test]
fn an_arrow_the_wrong_way_is_found_however_it_is_written() {
    let says = "src/words/id.rs:2 names `crate::reading`, but `words` may use no other room.";
    for text in [
        "use crate::reading::Source;",
        "pub use crate::{\n reading};",
        "use crate::{words::Id, reading::{self, Source}};",
        "use super::super::reading::Source;",
        "use self::super::super::reading;",
        "fn f() -> Vec<crate::reading::Source> { todo!() }",
        "impl<'a> From<&'a crate::reading::Source> for Id {}",
        "let c = '\"'; crate::reading::read();",
    ] {
        let line = if text.contains("\n reading") { "" } else { "\n" };
        bad("src/words/id.rs", &format!("{line}{text}"), says);
    }
    bad("src/words/mod.rs", "use super::reading;", "names `crate::reading`");
    bad("src/disk.rs", "use super::office;", "names `crate::office`");
    bad("src/queueing/calendar.rs", "use crate::scenario::Id;", "`queueing` may use only words");
    bad("src/cli/play.rs", "use crate::app::theme;", "names `crate::app`");
    bad("src/app/mod.rs", "use crate::cli::Arguments;", "names `crate::cli`");
    bad("src/main.rs", "fn main() { frontline::office::open(); }", "names `crate::office`");
    bad("src/scoring/mod.rs", "use crate::*;", "name the room");
    bad("src/lib.rs", "pub mod words; pub use words::Id;", "only lists the rooms");
}

#[test]
fn arrows_the_right_way_pass() {
    good("src/words/id.rs", "use super::time::Span; use crate::words::Beats; pub(crate) fn f() {}");
    good("src/scoring/values.rs", "use crate::{conversation::State, words::{Dice, Id as Name}};");
    good("src/scoring/measures/talk.rs", "use super::super::Scorecard; use crate::conversation::Attempt;");
    good("src/main.rs", "#[cfg(feature = \"gui\")] use frontline::app; fn main() { frontline::cli::run() }");
    good("src/lib.rs", "//! Rooms.\npub mod words;\n#[cfg(feature = \"gui\")]\npub mod app;");
}

#[test]
fn the_window_stays_in_the_app() {
    for text in ["use egui::Ui;", "use bevy_egui::EguiPlugin;", "fn f(_: &wgpu::Device) {}", "use {serde, rodio};"] {
        bad("src/office/mod.rs", text, "which only `app` may");
        good("src/app/screens/desk.rs", text);
    }
    good(
        "src/cli/mod.rs",
        "// egui\n/* bevy /* wgpu */ winit */ const S: &str = \"egui\"; const R: &str = r#\"\"egui\"#;",
    );
    good("src/words/mod.rs", "mod eguinox;");
}

#[test]
fn below_the_office_everything_is_handed_in() {
    bad("src/conversation/attempt.rs", "use std::time::{Duration, Instant};", "a clock must be handed in");
    bad("src/conversation/attempt.rs", "use std::time; fn f() { time::SystemTime::now(); }", "a clock");
    bad("src/reading/mod.rs", "fn f() { std::env::var(\"X\"); }", "the environment must be handed in");
    bad("src/words/dice.rs", "use rand::{Rng, rng};", "a random source");
    bad("src/words/dice.rs", "let a = rand::thread_rng();", "a random source");
    bad("src/shift/mod.rs", "use std::{fmt, thread};", "threads must be handed in");
    bad("src/queueing/engine.rs", "use rayon::prelude::*;", "threads");
    bad("src/queueing/replicate.rs", "use std::time::Instant;", "a clock");
    good("src/queueing/replicate.rs", "use rayon::prelude::*; fn f() { std::thread::scope(|_| ()); }");
    good("src/rehearsal/parallel.rs", "use rayon::prelude::*;");
    good("src/office/jobs.rs", "use std::thread; use std::time::Instant; fn f() { std::env::args(); }");
    good("src/words/dice.rs", "use rand::{Rng, SeedableRng}; use std::time::Duration;");
}

#[test]
fn only_one_file_touches_the_disk_and_none_the_network() {
    bad("src/records/export.rs", "use std::fs;", "only src/disk.rs touches plain files");
    bad("src/cli/mod.rs", "use std::{fs::File, io};", "only src/disk.rs");
    bad("src/cli/mod.rs", "fn f(p: &Path) -> bool { p.exists() }", "calls `.exists()`");
    bad("src/office/mod.rs", "use std::net::TcpStream;", "everything stays on this machine");
    good("src/disk.rs", "use std::fs; fn f(p: &Path) -> bool { p.exists() }");
    good("src/cli/mod.rs", "fn f() { set.exists(id); fs::read(x); }");
}

#[test]
fn colours_stand_in_the_theme() {
    for text in [
        "let c = Color32::from_rgb(0, 1, 2);",
        "let c = egui::Color32::RED;",
        "let c = Color::srgb(0.0, 0.1, 0.2);",
        "let c = theme(0x0072B2);",
        "let c = theme(0x00_72_b2_ff_u32);",
        "let c = parse(\"#E69F00\");",
    ] {
        bad("src/app/widgets/gauge.rs", text, "colours stand in src/app/theme.rs");
        good("src/app/theme.rs", text);
    }
    good(
        "src/app/widgets/gauge.rs",
        "let c = Color32::TRANSPARENT; let n = 0xff; let t = \"#12\"; fn f(c: Color32) {}",
    );
    good("src/words/dice.rs", "let n = 0xcbf29ce4;");
}

#[test]
fn skipped_tests_are_found_everywhere() {
    for path in ["src/words/id.rs", "src/words/tests.rs", "tests/it/play.rs", "benches/speed.rs"] {
        bad(path, "#[cfg(test)] mod tests { #[test] #[ignore] fn f() {} }", "ignores a test");
        bad(path, "#[test]\n#[ignore = \"slow\"]\nfn f() {}", ":2 ignores a test");
        bad(path, "#[cfg_attr(windows, ignore)] fn f() {}", "ignores a test");
        good(path, "// #[ignore]\nconst S: &str = \"#[ignore]\"; #[test] fn ignore() {}");
    }
}

#[test]
fn tests_inside_a_file_are_left_alone_and_what_follows_is_not() {
    good("src/words/id.rs", "#[cfg(test)]\nmod tests { use std::fs; fn f() { if a { b } } }");
    good("src/words/id.rs", "#[cfg(test)] use std::fs;");
    good("src/words/id.rs", "#![cfg(test)] use std::fs;");
    good("src/words/id.rs", "#[cfg(test)] #[allow(x)] fn f<A, B>(a: [u8; 3]) { std::fs::read(a) }");
    bad("src/words/id.rs", "#[cfg(test)] mod tests { fn f() {} } use std::fs;", "src/disk.rs");
    bad("src/words/id.rs", "#[cfg(test)] use std::io; use std::fs;", "src/disk.rs");
    bad("src/words/id.rs", "#[cfg(test)] use std::{io, fmt}; use std::fs;", "src/disk.rs");
    bad("src/words/id.rs", "#[cfg(not(test))] use std::fs;", "src/disk.rs");
    bad("src/words/id.rs", "#[cfg(any(test, unix))] use std::fs;", "src/disk.rs");
    bad("src/words/id.rs", "mod a { #[cfg(test)] x } use std::fs;", "src/disk.rs");
}

#[test]
fn unknown_rooms_silent_files_and_undeclared_tests_are_found() {
    let files = |list: &[(&str, &str)]| -> BTreeMap<String, String> {
        list.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
    };
    let fine = files(&[
        ("src/lib.rs", "//! Rooms."),
        ("src/words/mod.rs", "//! Words.\n#[cfg(test)]\nmod tests;"),
        ("src/words/id.rs", "use x;"),
        ("src/words/tests.rs", ""),
        ("tests/it/main.rs", ""),
    ]);
    assert!(strangers(fine.keys()).is_empty() && unexplained(&fine).is_empty() && undeclared_tests(&fine).is_empty());

    let poor = files(&[
        ("src/lib.rs", "//! Rooms."),
        ("src/cellar/mod.rs", "mod tests;"),
        ("src/cellar/tests.rs", "//! Tests."),
        ("src/disk.rs", "use std::fs;"),
    ]);
    assert_eq!(strangers(poor.keys()).len(), 1);
    assert_eq!(undeclared_tests(&poor).len(), 1);
    let silent = unexplained(&poor);
    assert!(silent.len() == 2 && silent[0].starts_with("src/cellar/mod.rs") && silent[1].starts_with("src/disk.rs"));
}
