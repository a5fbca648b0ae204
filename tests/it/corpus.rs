//! Broken files and what is found in them. Each file begins with `// expect: code@line:column, ..`.

use frontline::reading::{Findings, Sources, parse};
use frontline::scenario::{Shelf, check, read};
use frontline::words::Severity;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn expected(text: &str) -> Vec<String> {
    let first = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    let list = first.split_once("expect:").map(|(_, list)| list).unwrap_or_default();
    let mut expected: Vec<String> =
        list.split(',').map(|item| item.trim().to_owned()).filter(|i| !i.is_empty()).collect();
    expected.sort();
    expected
}

/// Reads every file of a folder with `find` and compares.
pub fn compare(folder: &str, at_least: usize, find: impl Fn(&str) -> Vec<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings").join(folder);
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the corpus is there").flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
    files.sort();
    assert!(files.len() >= at_least, "{} files", files.len());
    let mut wrong = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).expect("the corpus is text");
        let (expected, found) = (expected(&text), find(&text));
        if expected != found {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            wrong.push(format!("{name}: expected {expected:?}, found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn broken_texts_are_told_apart() {
    compare("reading", 45, |text| {
        let mut sources = Sources::new();
        let file = sources.add("broken.ron", text.to_owned());
        let mut findings = Findings::new();
        parse(file, text, &mut findings);
        let mut found: Vec<String> = findings
            .sorted()
            .iter()
            .map(|finding| {
                let (line, column) = sources.line_column(finding.place);
                format!("{}@{line}:{column}", finding.code)
            })
            .collect();
        found.sort();
        found
    });
}

struct OneFile(String);

impl Shelf for OneFile {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(self.0.clone()) } else { Err(format!("there is no file {name}")) }
    }
}

#[test]
fn broken_scenarios_are_told_apart() {
    compare("graph", 100, |text| {
        let reading = read("broken", &OneFile(text.to_owned()));
        let mut findings = reading.findings;
        if let Some(scenario) = &reading.scenario {
            findings.extend(check::quick(scenario, &BTreeMap::new(), &BTreeMap::new()));
        }
        let findings = findings.sorted();
        let told = findings.iter().filter(|finding| finding.severity != Severity::Note);
        let mut found: Vec<String> = told
            .map(|finding| {
                let (line, column) = reading.sources.line_column(finding.place);
                format!("{}@{line}:{column}", finding.code)
            })
            .collect();
        found.sort();
        found
    });
}
