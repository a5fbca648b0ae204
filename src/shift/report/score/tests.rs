//! What a lead's shift is worth: items that add up, robots in their order, and every field that an author may write.

use super::*;
use crate::disk;
use crate::library::Library;
use crate::reading::{Reader, parse};
use crate::rehearsal::leads::lead;
use crate::shift::{Day, Deed, effect};
use crate::words::{FileId, Finding};
use std::sync::Arc;

/// Seeds over which the robots are compared.
const SEEDS: std::ops::RangeInclusive<u64> = 1..=5;

fn stage(id: &str) -> Arc<Stage> {
    Library::new(None).open_shift(id).expect("it ships").stage.expect("it can be played")
}

/// A stage whose author says this of the lead's score.
fn saying(stage: &Stage, text: &str) -> Stage {
    let (scoring, findings) = read(text);
    assert!(findings.is_empty(), "{findings:?}");
    let mut stage = stage.clone();
    stage.shift.lead_score = scoring;
    stage
}

fn read(text: &str) -> (LeadScoring, Vec<Finding>) {
    let mut findings = Findings::new();
    let tree = parse(FileId(0), text, &mut findings);
    let scoring = LeadScoring::read(&mut Reader { findings: &mut findings }, Some(&tree));
    (scoring, findings.iter().cloned().collect())
}

fn played(stage: &Arc<Stage>, robot: &str, seed: u64) -> Day {
    lead(robot).expect("it is a lead robot").play(stage, seed, "en").ended()
}

/// What a day was worth on a stage, which may say something else of the score than the one it was played on.
fn scored(stage: &Stage, day: &Day) -> Option<LeadScore> {
    let (with, without) = (day.finish(), effect::without(day.stage(), day.setting(), day.seed()));
    let watched = super::super::watched(day.stage(), &without);
    let measures = Measures::of(day);
    LeadScore::of(&Seen { stage, with: &with, without: &without, watched, measures: &measures }, day.acts())
}

fn score(stage: &Stage, day: &Day) -> f64 {
    scored(stage, day).expect("there is something to score").score
}

#[track_caller]
fn adds_up(score: &LeadScore) {
    let of = score.items.iter().fold(0.0, |sum, item| sum + item.of);
    let lost = score.items.iter().fold(0.0, |sum, item| sum + item.lost());
    assert!((of - 100.0).abs() < 1e-9 && (lost - (100.0 - score.score)).abs() < 1e-9, "{score:?}");
    for item in &score.items {
        assert!(item.points >= 0.0 && item.points <= item.of && (0.0..=1.0).contains(&item.share()), "{item:?}");
    }
}

#[test]
fn measures_have_names_of_their_own_and_weigh_a_hundred() {
    let mut names: Vec<&str> = MEASURES.iter().map(|measure| measure.name).collect();
    assert_eq!(MEASURES.iter().map(|measure| measure.weight).sum::<u32>(), 100);
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), MEASURES.len());
}

/// The guide names every measure with its defaults, so that authors see them.
#[test]
fn the_guide_tells_every_default() {
    let guide = include_str!("../../../../docs/shifts-guide.md");
    let (_, guide) = guide.split_once("### The lead's score").expect("it has a part of its own");
    for measure in MEASURES {
        let row = guide.lines().find(|line| line.starts_with(&format!("| `{}` |", measure.name)));
        let row = row.unwrap_or_else(|| panic!("{} has no row", measure.name));
        assert!(row.contains(&format!("| {} |", measure.weight)), "{row}");
        if let (Some((full, none)), Some(target)) = (measure.unit.fields(), measure.usual.fixed()) {
            for (field, value) in [(full, target.full), (none, target.none)] {
                assert!(row.contains(&format!("`{field}: {value}`")), "{row}");
            }
        }
    }
}

#[test]
fn robots_in_the_leads_chair_score_in_their_order() {
    for id in ["noon-storm", "the-same-day-with-a-warning"] {
        let stage = stage(id);
        for seed in SEEDS {
            let [good, late, none, pusher] = ["lead-good", "lead-late", "lead-none", "lead-pusher"].map(|robot| {
                let score = scored(&stage, &played(&stage, robot, seed)).expect("there is something to score");
                adds_up(&score);
                score.score
            });
            let told = format!("{id} {seed}: {good} {late} {none} {pusher}");
            assert!(good > late + 10.0 && late > none + 5.0 && none >= pusher, "{told}");
            assert!(good > 85.0 && none == 0.0, "{told}");
        }
    }
}

/// On the day with a warning nobody has to find anything out: that is left out, and the rest weighs as much more.
#[test]
fn what_could_not_come_about_is_left_out() {
    let stage = stage("the-same-day-with-a-warning");
    let day = played(&stage, "lead-good", 1);
    let score = scored(&stage, &day).expect("there is something to score");
    let left: Vec<(&str, Idle)> = score.left_out.iter().map(|left| (left.measure.name, left.why)).collect();
    assert!(left.contains(&("detect", Idle::Known)) && left.contains(&("cause", Idle::Known)), "{left:?}");
    assert!(left.contains(&("callbacks_owed", Idle::NothingToGain)), "nobody owes any: {left:?}");
    adds_up(&score);
    // Without anything that brings the words to the floor, that is left out as well.
    let mut bare = (*stage).clone();
    for action in &mut bare.shift.actions.0 {
        action.value.does.retain(|deed| !matches!(deed, Deed::Brief | Deed::Compensation(_)));
    }
    let score = scored(&bare, &day).expect("there is something to score");
    let left: Vec<(&str, Idle)> = score.left_out.iter().map(|left| (left.measure.name, left.why)).collect();
    assert!(
        left.contains(&("script", Idle::NoAction)) && left.contains(&("joint_decision", Idle::NoAction)),
        "{left:?}"
    );
    adds_up(&score);
}

#[test]
fn a_shift_without_a_topic_has_nothing_to_be_found() {
    let folder = std::env::temp_dir().join(format!("frontline-lead-score-{}", std::process::id()));
    let text = "Shift(title: \"t\", about: \"a\", language: \"en\", plan: \"billing-error-day\", \
        window: (from: \"11:00\", to: \"13:00\"), group: \"floor\", \
        lead: (role: \"r\", goals: [\"g\"], may: \"m\"), \
        actions: {\"more\": (label: \"l\", done: \"d\", chairs: [lead], takes_s: 60, robots: [good], \
        does: [set([(path: \"groups.floor.agents\", add: 10)])])}, debrief: \"d\")";
    let path = folder.join("shifts/bare");
    disk::create_dir(&path).expect("a folder");
    disk::write_whole(&path.join("shift.ron"), text).expect("a file");
    let opened = Library::new(Some(folder.clone())).open_shift("bare").expect("it is there");
    let stage = opened.stage.expect("it can be played");
    drop(std::fs::remove_dir_all(folder));
    let score = scored(&stage, &played(&stage, "lead-good", 1)).expect("there is something to score");
    let left: Vec<(&str, Idle)> = score.left_out.iter().map(|left| (left.measure.name, left.why)).collect();
    assert_eq!(left[..3], ["detect", "cause", "script"].map(|name| (name, Idle::NoTopic)));
    assert!(score.items.iter().any(|item| item.measure.name == "lost_share" && item.points > 0.0), "{score:?}");
    adds_up(&score);
}

/// Every field that an author may write changes the score of some day.
#[test]
fn every_field_counts() {
    let stage = stage("noon-storm");
    let day = played(&stage, "lead-good", 4);
    for measure in MEASURES {
        let said = |fields: &str| score(&saying(&stage, &format!("({}: ({fields}))", measure.name)), &day);
        // One of the measures is not full, so that it matters how much this one weighs.
        let weighs = |weight: u32| {
            let other = if measure.name == "callbacks_owed" { "callbacks_needless" } else { "callbacks_owed" };
            let text =
                format!("({}: (weight: {weight}), {other}: (weight: 50, full_at: 0, none_at: 40))", measure.name);
            score(&saying(&stage, &text), &day)
        };
        assert_ne!(weighs(10), weighs(60), "{measure:?}");
        let Some((full, none)) = measure.unit.fields() else { continue };
        let (base, nearer, narrower) = match measure.unit {
            Unit::Minutes | Unit::Callbacks => ((0, 400), 10, 300),
            Unit::PercentLower => ((100, 0), 90, 30),
            Unit::Messages | Unit::Together => ((10, 0), 9, 1),
        };
        let at = |all: u32, nothing: u32| said(&format!("{full}: {all}, {none}: {nothing}"));
        assert_ne!(at(base.0, base.1), at(nearer, base.1), "{measure:?} {full}");
        assert_ne!(at(base.0, base.1), at(base.0, narrower), "{measure:?} {none}");
    }
}

#[test]
fn weights_are_shares_of_a_hundred() {
    let stage = stage("noon-storm");
    let day = played(&stage, "lead-late", 1);
    let rest: String = MEASURES.iter().skip(1).map(|measure| format!(", {}: (weight: 0)", measure.name)).collect();
    let only = |first: &str| scored(&saying(&stage, &format!("({first}{rest})")), &day);
    let alone = only("detect: (weight: 7, full_by_minutes: 10, none_after_minutes: 300)").expect("one counts");
    assert_eq!(alone.items.len(), 1);
    let item = &alone.items[0];
    let minutes = item.value.expect("the pattern was seen");
    assert!((item.of - 100.0).abs() < 1e-9 && (alone.score - 100.0 * (300.0 - minutes) / 290.0).abs() < 1e-9);
    assert!(item.is_written && alone.left_out.is_empty());
    assert_eq!(alone.dearest().first().map(|item| item.measure.name), Some("detect"));
    adds_up(&alone);
}

#[test]
fn between_the_two_ends_it_is_a_straight_line() {
    let time = Target { full: 20.0, none: 60.0 };
    let shares = [0.0, 20.0, 30.0, 60.0, 90.0].map(|value| time.share(value, Unit::Minutes));
    assert_eq!(shares, [1.0, 1.0, 0.75, 0.0, 0.0]);
    let lower = Target { full: 60.0, none: 10.0 };
    assert_eq!(
        [-20.0, 10.0, 35.0, 60.0, 100.0].map(|value| lower.share(value, Unit::PercentLower)),
        [0.0, 0.0, 0.5, 1.0, 1.0]
    );
    // Where the ends meet, or have changed places, it is all or nothing.
    let step = Target { full: 3.0, none: 3.0 };
    assert_eq!([3.0, 4.0].map(|value| step.share(value, Unit::Callbacks)), [1.0, 0.0]);
    let turned = Target { full: 20.0, none: 5.0 };
    assert_eq!([10.0, 20.0, 21.0].map(|value| turned.share(value, Unit::Callbacks)), [1.0, 1.0, 0.0]);
}

#[test]
fn whoever_did_not_do_it_reads_what_would_have_helped() {
    let stage = stage("noon-storm");
    let score = scored(&stage, &played(&stage, "lead-none", 1)).expect("there is something to score");
    assert!(score.best().is_none() && score.dearest().len() >= 3, "{score:?}");
    let ids = |item: &ScoreItem| -> Vec<&str> {
        let entries = item.undone.iter().filter_map(|place| stage.shift.actions.0.get(*place));
        entries.map(|action| action.id.as_str()).collect()
    };
    let item = |name: &str| score.items.iter().find(|item| item.measure.name == name).expect("it is scored");
    assert_eq!(ids(item("detect")), ["listen-in"]);
    assert_eq!(ids(item("cause")), ["call-billing", "walk-with-deputy"], "nobody is sent to walk alone");
    assert_eq!(ids(item("script")), ["publish"]);
    assert!(!ids(item("lost_share")).contains(&"push"));
    let good = scored(&stage, &played(&stage, "lead-good", 4)).expect("there is something to score");
    assert!(good.best().is_some() && good.items.iter().all(|item| item.undone.is_empty()), "{good:?}");
}

#[test]
fn what_is_written_wrongly_is_found() {
    for (text, code) in [
        ("(detect: (full_by_minutes: 60, none_after_minutes: 20))", "wrong-form"),
        ("(detect: (full_by_minutes: 70))", "wrong-form"),
        ("(lost_share: (full_at: 10, none_at: 50))", "wrong-form"),
        ("(callbacks_owed: (full_at: 20, none_at: 20))", "wrong-form"),
        ("(joint_decision: (full_at: 1))", "unknown-field"),
        ("(detect: (full_at: 20))", "unknown-field"),
        ("(detekt: (weight: 3))", "unknown-field"),
        ("(messages: (weight: -1))", "number-out-of-range"),
    ] {
        let codes: Vec<&str> = read(text).1.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [code], "{text}");
    }
    let none: Vec<String> = MEASURES.iter().map(|measure| format!("{}: (weight: 0)", measure.name)).collect();
    let codes: Vec<&str> = read(&format!("({})", none.join(", "))).1.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["shift-scores-nothing"]);
}

/// A measure that is written and can come to nothing on any day is said, with its place.
#[test]
fn what_counts_for_nothing_is_said() {
    let stage = stage("noon-storm");
    let mut said = saying(&stage, "(script: (weight: 5), messages: (weight: 5), joint_decision: (weight: 0))");
    let told = |stage: &Stage| -> Vec<String> {
        let mut findings = Findings::new();
        check(stage, &mut findings);
        findings.iter().map(|finding| finding.message.clone()).collect()
    };
    assert!(told(&said).is_empty());
    for action in &mut said.shift.actions.0 {
        action.value.does.retain(|deed| !matches!(deed, Deed::Brief | Deed::Announce | Deed::Compensation(_)));
    }
    let messages = told(&said);
    assert_eq!(messages.len(), 1, "a message is still there, and what weighs nothing is no matter: {messages:?}");
    assert!(messages[0].contains("script"), "{messages:?}");
    said.shift.lead = None;
    assert!(told(&said)[0].contains("the lead's chair"), "{:?}", told(&said));
}
