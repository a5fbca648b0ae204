//! The afternoon at the chat of a shop: who reaches the seat, and what the things one can do there are worth.

use frontline::library::Library;
use frontline::queueing::Run;
use frontline::reading::{Findings, parse};
use frontline::shift::{Chair, Deed, Stage};
use frontline::staffing::overlay::{Change, changed};
use frontline::words::FileId;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Days over which shares are pooled.
const SEEDS: std::ops::RangeInclusive<u64> = 1..=20;

fn stage() -> Arc<Stage> {
    Library::new(None).open_shift("basket-in-basket-out").expect("it ships").stage.expect("it can be played")
}

/// The share of visitors who are lost over whole days on which these changes hold from the opening.
fn lost(changes: &[Change]) -> f64 {
    let text = Library::new(None).plan("basket-afternoon").expect("it ships");
    let mut findings = Findings::new();
    let tree = parse(FileId(0), &text, &mut findings);
    let plan = changed(&tree, changes, &mut findings).expect("it can be read");
    assert!(!findings.has_errors());
    let centre = Arc::new(plan.centre());
    let (mut offered, mut abandoned) = (0, 0);
    for seed in SEEDS {
        let day = Run::new(&centre, seed).finish().day();
        offered += day.offered;
        abandoned += day.abandoned;
    }
    abandoned as f64 / offered as f64
}

/// The share lost when an action's changes hold all day.
fn lost_after(stage: &Stage, action: &str) -> f64 {
    let entry = stage.shift.actions.iter().find(|entry| entry.id.as_str() == action).expect("it can be done");
    let sets =
        entry.value.does.iter().filter_map(|deed| if let Deed::Set(set) = deed { Some(set.as_slice()) } else { None });
    lost(&sets.flatten().cloned().collect::<Vec<Change>>())
}

#[test]
fn one_report_is_worth_more_than_anything_else_on_the_board() {
    let stage = stage();
    let (plain, report) = (lost(&[]), lost_after(&stage, "report"));
    assert!((0.04..0.12).contains(&plain), "busy, and not beyond help: {plain}");
    assert!(report < plain / 3.0, "{report} instead of {plain}");
    let (line, sizes) = (lost_after(&stage, "line-above-field"), lost_after(&stage, "size-note"));
    assert!(report < line && line < plain && report < sizes && sizes < plain, "{line} {sizes}");
    let greeted = lost_after(&stage, "greet-everybody");
    assert!(greeted > plain, "whoever greets everybody has no time for the stuck: {greeted}");
    assert_eq!(lost_after(&stage, "ticket"), plain, "a ticket mends nothing that day");
}

#[test]
fn every_visitor_who_can_come_is_a_conversation_of_their_own() {
    let stage = stage();
    assert!(stage.has(Chair::Agent) && !stage.has(Chair::Lead));
    let mut scenarios = BTreeSet::new();
    for class in 0..stage.plan.classes.len() {
        let cast = stage.casts_of(class).first().and_then(|cast| stage.shift.casts.get(*cast));
        let cast = cast.expect("every class has a cast");
        for name in &cast.scenarios {
            let program = &stage.programs[name.id.as_str()];
            assert!(program.scenario.vary.len() >= 4, "{}: the next one would be the same", name.id);
            assert!(scenarios.insert(name.id.as_str().to_string()), "{} comes twice", name.id);
        }
    }
    assert_eq!(scenarios.len(), 5);
}
