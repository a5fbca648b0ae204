//! `--screenshot` where nothing can be painted; what is painted is tried in `tests/ui`.
#![cfg(not(feature = "gui"))]

use std::process::{Command, Stdio};

/// A scenario that is solved in no time.
const FIRST_WORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/first-words");

#[test]
fn a_build_without_screens_says_so() {
    let folder = std::env::temp_dir().join(format!("frontline-picture-{}-without", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder).expect("a temporary folder can be made");
    let mut command = Command::new(env!("CARGO_BIN_EXE_frontline"));
    command.current_dir(&folder).stdin(Stdio::null());
    for home in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
        command.env(home, &folder);
    }
    command.args(["--screenshot", "brief", "--scenario", FIRST_WORDS, "--out", "out.png"]);
    let output = command.output().expect("the program starts");
    let said = String::from_utf8(output.stderr).expect("standard error is text");
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("no screens") && output.stdout.is_empty(), "{said}");
    assert!(!folder.join("out.png").exists(), "nothing was written");
    drop(std::fs::remove_dir_all(folder));
}
