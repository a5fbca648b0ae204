//! The guides: their examples are read, and the rubric of the author's guide is the one that ships.

use crate::commands::Desk;
use frontline::library::Library;
use frontline::reading::{Findings, Sources, parse, render};
use frontline::rehearsal::leads::lead;
use frontline::scenario::{DIMENSIONS, Points, RUBRIC, Shelf, check, read};
use frontline::shift::Chair;
use frontline::staffing::Plan;
use frontline::staffing::overlay::Overlay;
use frontline::words::{FileId, Finding, Severity};
use std::collections::BTreeMap;
use std::path::Path;

const GUIDE: &str = include_str!("../../docs/authors-guide.md");

/// Every guide with examples, by its file.
const GUIDES: [(&str, &str); 3] = [
    ("docs/authors-guide.md", GUIDE),
    ("docs/plans-guide.md", include_str!("../../docs/plans-guide.md")),
    ("docs/shifts-guide.md", include_str!("../../docs/shifts-guide.md")),
];

/// An example of the guide, with the files that ship beside it.
struct Example<'t>(&'t str);

impl Shelf for Example<'_> {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" {
            return Ok(self.0.to_owned());
        }
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/library").join(name);
        std::fs::read_to_string(path).map_err(|error| error.to_string())
    }
}

/// The texts between ```` ```ron ```` and ```` ``` ````, with the line of the guide on which each begins. What else may
/// stand behind `ron` says to readers that it is a part of a file.
fn examples(guide: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut inside = false;
    for (line, text) in guide.lines().enumerate() {
        if inside && text.trim() == "```" {
            inside = false;
        } else if inside && let Some((_, example)) = found.last_mut() {
            example.push_str(text);
            example.push('\n');
        } else if text.trim().strip_prefix("```ron").is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')) {
            inside = true;
            found.push((line + 2, String::new()));
        }
    }
    assert!(!inside, "the last example has no end");
    found
}

/// What a whole example begins with; a part of a file begins otherwise.
const WHOLE: [&str; 4] = ["Scenario(", "Plan(", "WhatIf(", "Shift("];

/// Whether an example is a whole file of this kind.
fn is_whole(example: &str, kind: &str) -> bool {
    let first = example.lines().find(|line| !line.trim().is_empty() && !line.trim_start().starts_with("//"));
    first.is_some_and(|line| line.starts_with(kind))
}

/// What is wrong with a text, in words; empty where nothing is.
fn told(sources: &Sources, findings: Vec<Finding>, from: Severity) -> String {
    // Errors come first in the order of severities.
    let told: Vec<Finding> = findings.into_iter().filter(|finding| finding.severity <= from).collect();
    render::text(sources, &told, false)
}

#[test]
fn whole_scenarios_of_the_guide_are_without_a_warning() {
    let examples = examples(GUIDE);
    assert!(!examples.is_empty(), "the guide explains the language with examples between ```ron and ```");
    for (line, example) in examples.iter().filter(|(_, example)| is_whole(example, "Scenario(")) {
        let reading = read("example", &Example(example));
        let mut findings = reading.findings;
        if let Some(scenario) = &reading.scenario {
            findings.extend(check::quick(scenario, &BTreeMap::new(), &BTreeMap::new()));
        }
        let told = told(&reading.sources, findings.sorted(), Severity::Warning);
        assert!(told.is_empty(), "docs/authors-guide.md, the example from line {line} on:\n{told}");
    }
}

#[test]
fn whole_plans_and_what_ifs_of_the_guide_are_without_a_finding() {
    let mut seen = [0; 2];
    for (line, example) in examples(GUIDES[1].1) {
        let (mut sources, mut findings) = (Sources::new(), Findings::new());
        let file = sources.add("example", example);
        let text = sources.text(file);
        if is_whole(text, "Plan(") {
            seen[0] += 1;
            assert!(Plan::read(file, text, &mut findings).is_some(), "docs/plans-guide.md, line {line}");
        } else if is_whole(text, "WhatIf(") {
            seen[1] += 1;
            assert!(Overlay::read(file, text, &mut findings).is_some(), "docs/plans-guide.md, line {line}");
        }
        let told = told(&sources, findings.sorted(), Severity::Note);
        assert!(told.is_empty(), "docs/plans-guide.md, the example from line {line} on:\n{told}");
    }
    assert!(seen[0] > 0 && seen[1] > 0, "the guide shows whole plans and what-ifs: {seen:?}");
}

/// Whole shifts are put together with the plan and the scenarios that they name, as `frontline play` does it.
#[test]
fn whole_shifts_of_the_guide_can_be_played() {
    let (name, guide) = GUIDES[2];
    let desk = Desk::new("guide-shifts");
    let all = examples(guide);
    let whole: Vec<_> = all.iter().filter(|(_, example)| is_whole(example, "Shift(")).collect();
    assert!(!whole.is_empty(), "{name} shows a whole shift");
    for (line, example) in whole {
        let folder = format!("from-line-{line}");
        desk.put(&format!("{folder}/shift.ron"), example);
        let path = desk.0.join(&folder).display().to_string();
        let opened = Library::new(None).open_shift(&path).unwrap_or_else(|why| panic!("{name}, line {line}: {why}"));
        let told = told(&opened.sources, opened.findings, Severity::Note);
        assert!(told.is_empty(), "{name}, the example from line {line} on:\n{told}");
        let stage = opened.stage.unwrap_or_else(|| panic!("{name}, the example from line {line} on cannot be played"));
        assert!(stage.has(Chair::Agent) && stage.has(Chair::Lead), "{name}, line {line}: a shift for both chairs");
        let led = |robot: &str| lead(robot).expect("there is such a robot").play(&stage, 1, "en");
        let (good, none) = (led("lead-good"), led("lead-none"));
        assert!(good.floor_knows() && !none.floor_knows(), "{name}, line {line}: only who goes and asks can tell it");
    }
}

/// A part of a file is read as it stands, or as the entries of a bracket that the guide leaves out.
#[test]
fn parts_of_files_in_the_guides_can_be_read() {
    let all = GUIDES.iter().flat_map(|(name, guide)| examples(guide).into_iter().map(move |example| (name, example)));
    for (name, (line, example)) in all.filter(|(_, (_, text))| !WHOLE.iter().any(|kind| is_whole(text, kind))) {
        let ways = [("", ""), ("(", ")"), ("{", "}"), ("[", "]")].map(|(open, close)| {
            let text = format!("{open}{example}{close}");
            let (mut sources, mut findings) = (Sources::new(), Findings::new());
            let file = sources.add("example", text);
            parse(file, sources.text(file), &mut findings);
            told(&sources, findings.sorted(), Severity::Error)
        });
        let readable = ways.iter().any(String::is_empty);
        assert!(readable, "{name}, the example from line {line} on:\n{}", ways[0]);
    }
}

/// What the hints of the guide name is there in its first scenario.
#[test]
fn the_hints_of_the_guide_fit_its_first_scenario() {
    let examples = examples(GUIDE);
    let find = |begins: &str| {
        let found = examples.iter().map(|(_, example)| example.trim()).find(|example| example.starts_with(begins));
        found.unwrap_or_else(|| panic!("the guide has an example that begins with {begins}"))
    };
    let (scenario, hints) = (find("Scenario("), find("(guide:"));
    let hints = hints.strip_prefix('(').and_then(|hints| hints.strip_suffix(')')).expect("it stands in brackets");
    let guided = scenario.replacen("    debrief:", &format!("    {hints},\n    debrief:"), 1);
    let reading = read("example", &Example(&guided));
    let mut findings = reading.findings;
    let scenario = reading.scenario.expect("it is read");
    assert_eq!(scenario.guide.len(), hints.matches("says:").count());
    findings.extend(check::quick(&scenario, &BTreeMap::new(), &BTreeMap::new()));
    let told = told(&reading.sources, findings.sorted(), Severity::Warning);
    assert!(told.is_empty(), "{told}");
}

/// `resolution 1, empathy 2`
fn points(cell: &str) -> Option<Points> {
    let mut points = Points::default();
    for part in cell.split(',') {
        let (dimension, number) = part.trim().split_once(' ')?;
        let place = DIMENSIONS.iter().position(|name| *name == dimension)?;
        points.0[place] = number.trim().parse().ok()?;
    }
    Some(points)
}

#[test]
fn the_rubric_of_the_guide_is_the_one_that_ships() {
    let mut rows = GUIDE.lines().skip_while(|line| !line.starts_with("| tag | points |")).skip(2).peekable();
    assert!(rows.peek().is_some(), "the guide has a table | tag | points | meaning |");
    let mut table: BTreeMap<&str, (Points, &str)> = BTreeMap::new();
    for row in rows.take_while(|row| row.starts_with('|')) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [tag, worth, meaning] = cells[..] else { panic!("three cells are wanted: {row}") };
        let worth = points(worth).unwrap_or_else(|| panic!("points are written as `empathy 2, effort -1`: {row}"));
        assert!(table.insert(tag.trim_matches('`'), (worth, meaning)).is_none(), "twice in the table: {row}");
    }
    for line in RUBRIC {
        assert_eq!(table.remove(line.tag), Some((line.points, line.meaning)), "{}", line.tag);
    }
    assert!(table.is_empty(), "in the guide alone: {table:?}");
}

#[test]
fn examples_are_told_apart() {
    assert!(is_whole("// A comment.\n\nScenario(\n)", WHOLE[0]));
    assert!(!is_whole("nodes: {}", WHOLE[0]));
    assert_eq!(points("effort -1, empathy 2"), Some(Points([0.0, 2.0, 0.0, 0.0, 0.0, -1.0])));
    assert_eq!(points("kindness 2"), None);
    let mut findings = Findings::new();
    parse(FileId(0), "(a: 1", &mut findings);
    assert_ne!(told(&Sources::new(), findings.sorted(), Severity::Error), "");
}
