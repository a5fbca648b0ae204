//! What several tests use: scenarios from the tests' own folder, and the office around them.

use frontline::conversation::Program;
use frontline::reading::Findings;
use frontline::scenario::{Shelf, read};
use frontline::staffing::Plan;
use frontline::words::FileId;
use std::path::PathBuf;
use std::sync::Arc;

/// A folder of the tests.
pub fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

struct Folder(PathBuf);

impl Shelf for Folder {
    fn file(&self, name: &str) -> Result<String, String> {
        std::fs::read_to_string(self.0.join(name)).map_err(|error| error.to_string())
    }
}

/// The three-node scenario of the whole way from RON to score.
pub fn first_words() -> Arc<Program> {
    let reading = read("first-words", &Folder(folder("first-words")));
    let (scenario, hash) = (reading.scenario, reading.hash);
    let findings = reading.findings.sorted();
    assert!(findings.is_empty(), "{findings:?}");
    Arc::new(Program::new(scenario.expect("it is readable"), hash).expect("it is ready"))
}

/// The plain day.
pub fn plain_day() -> Plan {
    let text = include_str!("../../scenarios/plans/plain-day.ron");
    Plan::read(FileId(0), text, &mut Findings::new()).expect("the shipped plan is readable")
}
