//! The lab as a manager uses it: something is tried, compared, kept, written down and watched.

mod keeping;

use super::document::Document;
use super::jobs::Gauge;
use super::*;
use crate::library::Sheet;
use crate::office::{Command, Door, Notice, Office, Place, Pulse};
use crate::tongue::Tongue;
use crate::words::Moment;
use std::time::{Duration, Instant};

const SMALL: &str = "Plan(
    // A small office.
    title: \"Small\",
    open: \"08:00\",
    close: \"12:00\",
    interval_minutes: 30,
    service_level: (percent: 80, within_s: 20),
    currency: \"EUR\",
    costs: (agent_hour: 20, lost_customer: 10),
    classes: {
        \"calls\": (
            contacts: [(from: \"08:00\", to: \"12:00\", per_hour: 60)],
            patience: exponential(mean_s: 120),
            handle: (talk: exponential(mean_s: 240)),
        ),
    },
    groups: {
        \"floor\": (answers: [\"calls\"], agents: 4), // four
    },
    sources: {\"groups.floor.agents\": \"assumption: as last year\"},
)
";

fn shipped() -> Lab {
    Lab::open(Library::new(None), Kept::default())
}

fn small() -> Lab {
    let mut lab = shipped();
    let sheet = Sheet { id: "small".to_owned(), name: "small.ron".to_owned(), text: SMALL.to_owned() };
    lab.begins_with(Document::new(sheet, None));
    lab
}

/// Waits until everything is worked out.
fn settled(lab: &mut Lab) {
    let began = Instant::now();
    while lab.is_computing() || lab.running().is_some() {
        assert!(began.elapsed() < Duration::from_secs(120), "it never comes to an end");
        std::thread::sleep(Duration::from_millis(5));
        lab.hear(0);
    }
    lab.hear(0);
}

fn slider(lab: &Lab, what: Dial) -> usize {
    lab.sliders().iter().position(|slider| slider.what == what).unwrap_or_else(|| panic!("{what:?}"))
}

fn slide(lab: &mut Lab, what: Dial, value: f64) {
    let slider = slider(lab, what);
    lab.obey(LabCommand::Slide { slider, value });
}

fn switch(lab: &mut Lab, id: &str) {
    let what_if = lab.switches().iter().position(|switch| switch.id == id).unwrap_or_else(|| panic!("{id}"));
    lab.obey(LabCommand::Switch { what_if, on: true });
}

#[test]
fn it_opens_with_the_day_of_the_seed_and_its_what_ifs() {
    let lab = shipped();
    assert_eq!((lab.name(), lab.is_changed(), lab.trouble()), (FIRST_PLAN, false, None));
    assert!(lab.baseline().is_some() && lab.proposal().is_some() && lab.is_computing());
    let first = &lab.switches()[0];
    assert!(first.fits && first.fault.is_none() && !first.about.is_empty(), "{first:?}");
    assert!(lab.switches().iter().all(|switch| !switch.fits || switch.fault.is_none()));
    let reach = lab.sliders().iter().filter(|slider| slider.what == Dial::Reach).count();
    assert_eq!(reach, 3, "one for each stretch of the day");
}

#[test]
fn a_switch_changes_the_proposal_and_nothing_else() {
    let mut lab = shipped();
    let before = lab.baseline().cloned();
    switch(&mut lab, "one-person-reachable");
    assert_eq!(lab.baseline(), before.as_ref());
    assert!(lab.proposal() != lab.baseline() && lab.differs() && lab.is_stale());
    // The what-if replaces the timetable in which the slider of the lunch had its place.
    let lunch = lab.sliders().iter().position(|slider| slider.path.ends_with("reach.#2.percent")).expect("it is there");
    lab.obey(LabCommand::Slide { slider: lunch, value: 50.0 });
    assert!(lab.sliders()[lunch].is_stuck && lab.proposal().is_some());
    lab.obey(LabCommand::Clear);
    assert!(!lab.differs() && lab.proposal() == lab.baseline());
}

#[test]
fn both_meet_the_same_callers() {
    let mut lab = small();
    settled(&mut lab);
    let comparison = lab.comparison().expect("it is there");
    assert!(comparison.is_final && comparison.replications >= 100 && !lab.is_stale());
    for difference in &comparison.overall {
        assert_eq!(difference.mean.unwrap_or(0.0), 0.0, "{difference:?}");
    }
    // More agents answer more of the very same callers.
    slide(&mut lab, Dial::Agents, 7.0);
    settled(&mut lab);
    let comparison = lab.comparison().expect("it is there");
    let level = comparison.difference("service_level").expect("it applies");
    assert!(level.mean.is_some_and(|mean| mean > 0.05) && !level.could_be_chance, "{level:?}");
    assert_eq!(comparison.means("cost").0.is_some(), comparison.means("cost").1.is_some());
    assert_eq!(lab.rules().effects.len(), 5, "every rule but the plan's own two");
}

#[test]
fn variants_are_kept_compared_and_become_the_baseline() {
    let mut lab = small();
    slide(&mut lab, Dial::Agents, 6.0);
    slide(&mut lab, Dial::Talk, 260.0);
    lab.obey(LabCommand::Keep("six".to_owned()));
    lab.obey(LabCommand::Clear);
    settled(&mut lab);
    let variant = &lab.variants()[0];
    let result = variant.result.as_ref().expect("it is worked out");
    assert!(result.overall.iter().any(|found| found.metric.key == "service_level" && !found.could_be_chance));
    lab.obey(LabCommand::Take(0));
    assert_eq!(lab.sliders()[slider(&lab, Dial::Agents)].value, 6.0);
    let proposed = lab.proposal().cloned();
    lab.obey(LabCommand::Baseline(None));
    assert!(lab.text().contains("agents: 6), // four") && lab.text().contains("talk: exponential(mean_s: 260)"));
    assert!(lab.text().contains("// A small office.") && !lab.differs());
    assert_eq!(lab.baseline(), proposed.as_ref());
    lab.obey(LabCommand::Undo);
    assert_eq!(lab.text(), SMALL);
}

#[test]
fn what_begins_during_the_day_is_kept_beside_the_plan() {
    let mut lab = small();
    let folder = std::env::temp_dir().join(format!("frontline-lab-{}", std::process::id()));
    let path = folder.join("noon.ron");
    crate::disk::create_dir(&folder).expect("a folder");
    let text = "(title: \"Noon\", about: \"Two more from ten on.\", from: \"10:00\", \
                set: [(path: \"groups.floor.agents\", add: 2)])";
    crate::disk::write_whole(&path, text).expect("a file");
    lab.obey(LabCommand::OpenWhatIf(path.display().to_string()));
    assert!(lab.differs() && lab.proposal().is_some_and(|centre| centre.changes.len() == 1), "{:?}", lab.trouble());
    lab.obey(LabCommand::Baseline(None));
    assert_eq!(lab.text(), SMALL);
    assert!(lab.switches().iter().any(|switch| switch.is_kept && switch.id == "noon"));
    assert!(lab.baseline().is_some_and(|centre| centre.changes.len() == 1) && lab.baseline() == lab.proposal());
    drop(std::fs::remove_dir_all(folder));
}

#[test]
fn values_are_set_taken_out_and_taken_back() {
    let mut lab = small();
    lab.obey(LabCommand::Set { path: "groups.floor.agents".to_owned(), text: "5".to_owned() });
    let five = SMALL.replace("agents: 4", "agents: 5");
    assert_eq!((lab.text(), lab.is_changed()), (five.as_str(), true));
    lab.obey(LabCommand::Set { path: "groups.floor.shrinkage_percent".to_owned(), text: "10".to_owned() });
    assert!(lab.text().contains("agents: 5, shrinkage_percent: 10), // four"));
    lab.obey(LabCommand::Unset("groups.floor.shrinkage_percent".to_owned()));
    assert_eq!(lab.plan().map(|plan| plan.groups[0].1.numbers.shrinkage), Some(0.0));
    for _ in 0..2 {
        lab.obey(LabCommand::Undo);
    }
    assert_eq!(lab.text(), five);
    lab.obey(LabCommand::Undo);
    assert!(lab.text() == SMALL && !lab.can_undo() && !lab.is_changed());
    lab.obey(LabCommand::Redo);
    assert_eq!(lab.text(), five);
    lab.obey(LabCommand::Set { path: "groups.floor.agents".to_owned(), text: "5)".to_owned() });
    assert!(lab.text() == five && lab.trouble().is_some(), "a bracket too many is no value");
}

#[test]
fn nonsense_is_said_at_its_place_and_not_run() {
    let mut lab = small();
    lab.obey(LabCommand::Set { path: "groups.floor.agents".to_owned(), text: "-5".to_owned() });
    let entry = lab.entries().iter().find(|entry| entry.path == "groups.floor.agents").expect("it is there").clone();
    let fault = lab.faults_of(&entry).next().expect("it is said").clone();
    assert!(fault.is_error() && fault.line == 18, "{fault:?}");
    assert!(lab.baseline().is_none() && lab.comparison().is_none() && !lab.is_computing());
    lab.obey(LabCommand::Work(Work::Heat));
    assert_eq!(lab.stuck().map(|stuck| stuck.why), Some("no-plan"));
    lab.obey(LabCommand::Undo);
    assert!(lab.baseline().is_some() && lab.is_computing());
}

#[test]
fn one_agent_more_is_worth_something_and_costs_something() {
    let lab = small();
    let heat = heat::heat(lab.baseline().expect("it makes sense"), 1, &Gauge::default()).expect("nobody stops it");
    assert_eq!(heat.prices.len(), 8);
    let level = |price: &Price| price.service_level.expect("it applies");
    assert!(heat.prices.iter().any(|price| level(price).mean > Some(0.0) && !level(price).could_be_chance));
    assert!(heat.prices.iter().all(|price| level(price).mean >= Some(0.0) || level(price).could_be_chance));
    let lost: f64 = heat.prices.iter().filter_map(|price| price.abandoned?.mean).sum();
    assert!(lost < 0.0, "fewer are lost: {lost}");
    let stopped = Gauge::default();
    stopped.cancel();
    assert_eq!(heat::heat(lab.baseline().expect("it makes sense"), 1, &stopped), None);
}

#[test]
fn days_stray_further_with_noise() {
    let mut lab = small();
    lab.obey(LabCommand::Work(Work::Risk));
    settled(&mut lab);
    let risk = lab.risk().expect("it is worked out");
    assert!(risk.is_assumed && risk.noise > 0.0 && risk.target == 0.8);
    assert_eq!(risk.noisy.baseline_days.len(), risk.days as usize);
    let spread = |days: &[f64]| {
        let mean = days.iter().sum::<f64>() / days.len() as f64;
        days.iter().map(|day| (day - mean) * (day - mean)).sum::<f64>() / days.len() as f64
    };
    assert!(spread(&risk.noisy.baseline_days) > spread(&risk.even.baseline_days));
}

#[test]
fn a_report_becomes_a_plan_and_is_held_against_it() {
    let mut lab = small();
    lab.obey(LabCommand::Sample);
    settled(&mut lab);
    assert!(lab.imported().is_some_and(|imported| imported.fitted.is_some()));
    lab.obey(LabCommand::TakeImport);
    assert!(lab.baseline().is_some(), "{:?}", lab.faults());
    lab.obey(LabCommand::Work(Work::Against));
    settled(&mut lab);
    let against = lab.against().expect("it is worked out");
    let offered = |cause: Cause| against.steps.iter().find(|step| step.cause == cause).and_then(|step| step.offered);
    let (Some(volume), Some(actual)) = (offered(Cause::Volume), offered(Cause::Rest)) else { panic!("{against:?}") };
    assert!((volume / actual - 1.0).abs() < 0.05, "{volume} and {actual}");
    let handle = |place: usize| against.steps.get(place).and_then(|step| step.handle_s);
    let (Some(model), Some(told)) = (handle(2), against.steps.last().and_then(|step| step.handle_s)) else {
        panic!("{against:?}")
    };
    assert!((model / told - 1.0).abs() < 0.05, "{model} and {told}");
}

#[test]
fn what_leaves_the_lab_says_where_it_comes_from() {
    let mut lab = small();
    slide(&mut lab, Dial::Agents, 6.0);
    settled(&mut lab);
    let tongue = Tongue::new("en");
    let drawn = chart(&lab, LabChart::Waiting, &tongue).expect("it is there");
    assert_eq!(drawn.lines.len(), 2);
    assert!(drawn.lines.iter().all(|line| line.points.len() == 8 && line.band.len() == 8));
    let hash = lab.plan_hash();
    assert!(drawn.footnote.contains(&hash) && drawn.footnote.contains("seed 1"), "{}", drawn.footnote);
    for (_, which) in LabChart::ALL.into_iter().filter(|(_, which)| which.compares()) {
        let svg = chart(&lab, which, &tongue).expect("it is there").svg();
        assert!(svg.contains("A, the plan") && svg.contains(&hash), "{which:?}");
    }
    let text = |what: Export| match lab.ready(what, "en") {
        Some(Ready::Text(text)) => text,
        _ => panic!("{what:?}"),
    };
    let table = text(Export::Table(LabTable::Intervals));
    assert!(table.starts_with("\u{feff}from,metric,baseline"));
    assert!(table.lines().skip(1).all(|line| line.contains(&hash)));
    assert_eq!(table.lines().filter(|line| line.contains("\"service_level\"")).count(), 8);
    let page = text(Export::Page);
    let level = lab.comparison().and_then(|comparison| comparison.baseline.overall.get("service_level")?.mean);
    let level = tongue.number(100.0 * level.expect("there were calls"), 1);
    for piece in ["Small", "<svg", "groups.floor.agents: 4 → 6", "assumption: as last year", &hash, &level] {
        assert!(page.contains(piece), "{piece}");
    }
    let what_if = text(Export::WhatIf);
    assert!(what_if.contains("(path: \"groups.floor.agents\", to: 6)"), "{what_if}");
    assert!(lab.ready(Export::Table(LabTable::Roster), "en").is_none());
    let picture = lab.ready(Export::Chart(LabChart::Lost, Picture::Png), "hu").map(Ready::bytes);
    assert!(picture.is_some_and(|bytes| bytes.starts_with(b"\x89PNG")));
}

#[test]
fn the_worst_days_can_be_watched() {
    let mut lab = small();
    settled(&mut lab);
    let worst = lab.comparison().map(|comparison| comparison.worst_days(Side::Baseline)).unwrap_or_default();
    assert!(worst.len() > 10 && worst[0].1 <= worst[9].1);
    lab.obey(LabCommand::WatchWorst { side: Side::Baseline, nth: 0 });
    assert_eq!(lab.watch().map(|watch| watch.seed), Some(worst[0].0));
    lab.obey(LabCommand::Seek(Moment(u64::MAX)));
    let watch = lab.watch().expect("it is watched");
    let level = watch.run.tally().day().service_level(watch.run.centre().service_level);
    assert_eq!(level, Some(worst[0].1), "it is the very day that was simulated");
    lab.obey(LabCommand::Seek(Moment(9 * 3_600_000)));
    lab.obey(LabCommand::Pace(120.0));
    lab.obey(LabCommand::Play(true));
    assert!(lab.hear(500) && lab.pulse() == Pulse::Running);
    assert_eq!(lab.watch().map(|watch| watch.at), Some(Moment(9 * 3_600_000 + 60_000)));
}

#[test]
fn the_office_opens_the_lab_and_writes_its_files() {
    let mut office = Office::new(Vec::new(), shipped().plan().cloned().expect("it is readable"), "en");
    office.apply(Command::Go(Door::Lab));
    assert!(matches!(office.place(), Place::Lab(lab) if lab.name() == FIRST_PLAN));
    assert_ne!(office.pulse(), Pulse::Still);
    let folder = std::env::temp_dir().join(format!("frontline-lab-files-{}", std::process::id()));
    crate::disk::create_dir(&folder).expect("a folder");
    let path = folder.join("mine.ron");
    let save = Command::Lab(LabCommand::SavePlan(path.clone()));
    assert_eq!(office.apply(save.clone()), [Notice::Saved]);
    assert_eq!((office.lab().name(), office.lab().path()), ("mine", Some(path.as_path())));
    assert_eq!(office.apply(save), [Notice::Saved], "its own file is replaced without a question");
    let other = folder.join("other.ron");
    crate::disk::write_whole(&other, "mine").expect("a file");
    let save = Command::Lab(LabCommand::SavePlan(other));
    assert_eq!(office.apply(save.clone()), [Notice::WouldReplace]);
    assert_eq!(office.apply(save), [Notice::Saved]);
    assert_eq!(office.lab().recent().len(), 2);
    office.apply(Command::Lab(LabCommand::OpenPlan("no-such-plan".to_owned())));
    assert!(office.lab().trouble().is_some() && office.lab().name() == "other");
    drop(std::fs::remove_dir_all(folder));
}
