//! Who comes when: the first cast of a class that can come and is not used up, live and scripted, in one seat with one
//! caller or with three, and what can never be met is said.

use super::{action, agents_acts, at, chats, driven, storm};
use crate::conversation::Offer;
use crate::reading::{Findings, parse};
use crate::shift::effect::{Effect, What, replayed};
use crate::shift::{Chair, Day, Held, Stage, read};
use crate::words::{FileId, Finding, Moment, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

const PLAN: &str = include_str!("../../../scenarios/plans/billing-error-day.ron");
const SHIFT: &str = include_str!("../../../scenarios/shifts/noon-storm/shift.ron");

/// Whoever has the wrong bill, as the shipped shift has it.
const BILL: &str = r#"class: "billing", scenarios: ["the-bill-everyone-got-wrong"], topic: true, cause: ["cause"]"#;

/// The storm with other casts, and perhaps with other words of its own.
fn recast(casts: &str, replaced: &[(&str, &str)]) -> (Option<Arc<Stage>>, Vec<Finding>) {
    let (before, rest) = SHIFT.split_once("    casts: [").expect("it has casts");
    let (_, after) = rest.split_once("\n    ],").expect("they end");
    let text = replaced.iter().fold(format!("{before}    casts: [{casts}\n    ],{after}"), |text, (from, to)| {
        assert!(text.contains(from), "{from} is not there");
        text.replace(from, to)
    });
    let mut findings = Findings::new();
    let plan = parse(FileId(0), PLAN, &mut findings);
    let shift = read("storm", FileId(1), &text, &mut findings).expect("it is readable");
    let stage = Stage::new(shift, &plan, &[], storm().programs.clone(), BTreeMap::new(), &mut findings);
    (stage.ok().map(Arc::new), findings.sorted())
}

/// The same where nothing is found in it.
fn cast(casts: &str) -> Arc<Stage> {
    let (stage, findings) = recast(casts, &[]);
    assert!(findings.is_empty(), "{findings:?}");
    stage.expect("it can be played")
}

fn begun(stage: &Arc<Stage>, seed: u64) -> Day {
    Day::new(Arc::clone(stage), Chair::Agent, seed, "en")
}

fn played(stage: &Arc<Stage>, seed: u64, step: u64) -> Day {
    driven(begun(stage, seed), step, &agents_acts(stage))
}

fn class(stage: &Stage, id: &str) -> usize {
    stage.plan.classes.iter().position(|(class, _)| class.as_str() == id).expect("the plan has it")
}

/// All contacts of a class, in the order in which they came.
fn came<'d>(day: &'d Day, id: &str) -> Vec<&'d Held> {
    let class = class(day.stage(), id);
    let mut all: Vec<&Held> = day.done().iter().filter(|held| held.class() == Some(class)).collect();
    all.sort_by_key(|held| held.number);
    all
}

#[test]
fn a_contact_fixed_to_an_hour_is_whoever_of_the_class_comes_next() {
    let from = at(11, 40);
    let stage = cast(&format!(
        r#"({BILL}, needs: [after("11:40")], times: 2), ({BILL}), (class: "general", scenarios: ["moving-house"])"#
    ));
    let (mut early, mut met) = (false, false);
    for seed in 1..4 {
        let day = played(&stage, seed, 60_000);
        let bills = came(&day, "billing");
        let fixed: Vec<usize> = bills.iter().filter(|held| held.cast() == Some(0)).map(|held| held.number).collect();
        let late: Vec<usize> = bills.iter().filter(|held| held.since >= from).map(|held| held.number).collect();
        assert_eq!(fixed, late.iter().copied().take(2).collect::<Vec<_>>(), "{seed}");
        early |= bills.iter().any(|held| held.since < from && held.cast() == Some(1));
        assert!(came(&day, "general").iter().all(|held| held.cast() == Some(2)), "{seed}");
        met |= late.len() > 2;
        // Nobody was invented: the seat worked again in the same way has the same day.
        assert_eq!(replayed(&day, |_| true), day.finish(), "{seed}");
    }
    assert!(early && met, "on one of the days somebody comes before, and somebody when the two are used up");
}

#[test]
fn live_and_scripted_meet_the_same_people() {
    let stage = cast(&format!(
        r#"({BILL}, needs: [tried("look-at-board")], times: 1), ({BILL}, needs: [owed(3)], times: 2),
           (class: "general", scenarios: ["moving-house"]), ({BILL})"#
    ));
    let mut seen = [false; 4];
    for seed in 1..4 {
        let [live, scripted] = [730, 3_600_000].map(|step| played(&stage, seed, step));
        assert_eq!(format!("{live:?}"), format!("{scripted:?}"), "{seed}");
        assert_eq!(live.finish(), scripted.finish(), "{seed}");
        live.done().iter().for_each(|held| seen[held.cast().expect("somebody was put through")] = true);
    }
    assert_eq!(seen, [true; 4], "every cast is met on one of the days");
}

/// The shipped storm has a second wave: one of those who were put off, once and after five past twelve.
#[test]
fn the_second_wave_of_the_storm_comes_once() {
    let stage = storm();
    let mut days = 0;
    for seed in 1..4 {
        let day = played(&stage, seed, 60_000);
        let mut again = came(&day, "billing");
        again.retain(|held| held.attempt.program().scenario.id.as_str() == "you-were-going-to-call-me");
        assert!(
            again.len() <= 1 && again.iter().all(|held| held.cast() == Some(0) && held.since >= at(12, 5)),
            "{seed}"
        );
        days += again.len();
    }
    assert!(days > 0, "on none of the days somebody who is owed a call has reached the seat");
}

/// Where none of a class's casts can come the plan's average handles the contact, and the same work is the same day.
#[test]
fn a_class_whose_casts_cannot_come_is_the_plans() {
    let stage = cast(&format!(r#"({BILL}, needs: [after("12:10")])"#));
    for seed in 1..4 {
        let day = played(&stage, seed, 60_000);
        let bills = came(&day, "billing");
        assert!(!bills.is_empty() && bills.iter().all(|held| held.since >= at(12, 10)), "{seed}");
        assert_eq!(day.done().len(), bills.len(), "nobody else has a cast");
        assert!(day.ended().handled().len() > bills.len(), "some passed before: {seed}");
        assert_eq!(replayed(&day, |_| true), day.finish(), "{seed}");
    }
}

/// Lets time pass in silence, whoever is on the line.
fn wait(day: &mut Day, to: Moment) {
    while day.now() < to {
        if day.held().is_some() {
            day.decide(Offer::Wait).or_else(|_| day.decide(Offer::End)).expect("one of them is offered");
        } else {
            day.advance(to);
        }
    }
}

/// Whether somebody with the wrong bill would be the one who needs this, at a moment of the day.
fn comes(day: &Day) -> bool {
    let place = day.cast_for(class(day.stage(), "billing")).expect("the second one takes everybody");
    place == 0
}

#[test]
fn each_need_is_asked_at_the_moment_of_pick_up() {
    let day = |need: &str| begun(&cast(&format!("({BILL}, needs: [{need}]), ({BILL})")), 1);
    let effect = |day: &Day, what| Effect { at: day.now(), what, action: None, act: None };

    let mut pattern = day("pattern");
    assert!(!comes(&pattern));
    for _ in 0..pattern.stage().shift.pattern_after {
        let tagged = effect(&pattern, What::Tagged);
        pattern.change(tagged);
    }
    assert!(comes(&pattern));

    let mut cause = day("cause");
    assert!(!comes(&cause));
    cause.learns_cause();
    assert!(comes(&cause));

    let mut told = day("told");
    assert!(!comes(&told));
    let by_this_person = effect(&told, What::Told);
    told.change(by_this_person);
    assert!(comes(&told));

    for need in [r#"done("look-at-board")"#, r#"tried("look-at-board")"#] {
        let mut done = day(need);
        assert!(!comes(&done), "{need}");
        let look = action(done.stage(), "look-at-board");
        let _ = done.step_aside(true);
        while done.act(look).is_err() {
            let next = done.now() + Span(1_000);
            wait(&mut done, next);
        }
        assert!(!comes(&done), "it is not done yet: {need}");
        while done.doing().is_some() {
            let next = done.now() + Span(1_000);
            wait(&mut done, next);
        }
        assert!(comes(&done), "{need}");
    }

    let mut late = day(r#"after("11:20")"#);
    let mut owed = day("owed(5)");
    let mut seen = [false; 2];
    for minute in 1..60 {
        wait(&mut late, at(11, minute));
        assert_eq!(comes(&late), late.now() >= at(11, 20), "{minute}");
        wait(&mut owed, at(11, minute));
        assert_eq!(comes(&owed), owed.run().callbacks_owed() >= 5, "{minute}");
        seen[usize::from(comes(&owed))] = true;
    }
    assert_eq!(seen, [true; 2], "before the storm nobody is owed five callbacks, and in it somebody is");
}

#[test]
fn those_in_hand_are_counted_and_so_are_those_who_were_left() {
    let casts = r#"casts: [(class: "visitors", scenarios: ["browse"], hours: moving)]"#;
    let two = r#"casts: [
        (class: "visitors", scenarios: ["browse"], hours: moving, times: 2),
        (class: "visitors", scenarios: ["browse"], hours: moving),
    ]"#;
    let stage = chats::stage(&[(casts, two)]);
    let visitors = class(&stage, "visitors");
    let mut day = begun(&stage, 1);
    while day.others().len() < 2 {
        assert!(day.now() < stage.to(), "two more come");
        let next = day.now() + Span(1_000);
        wait(&mut day, next);
    }
    let everybody = day.held().into_iter().chain(day.others()).chain(day.done());
    let mut all: Vec<(usize, usize)> = everybody.filter_map(|held| Some((held.number, held.cast()?))).collect();
    all.sort_unstable();
    let used: Vec<usize> = all.iter().map(|(_, cast)| *cast).collect();
    assert!(used.len() > 2 && used[..2] == [0, 0] && used[2..].iter().all(|cast| *cast == 1), "{used:?}");
    day.leave();
    assert!(day.held().is_none() && day.others().is_empty());
    assert_eq!(day.cast_for(visitors), Some(1), "whoever was left was met all the same");
    assert_eq!(begun(&stage, 1).cast_for(visitors), Some(0), "another day begins anew");
}

/// The messages about casts that nobody can become.
fn never_met(findings: &[Finding]) -> Vec<&str> {
    let never = findings.iter().filter(|finding| finding.code == "shift-cast-never-met");
    never.map(|finding| finding.message.as_str()).collect()
}

#[test]
fn a_cast_that_nobody_can_become_is_found() {
    let wrong = [
        (format!(r#"({BILL}), ({BILL}, needs: [after("11:20")])"#), "takes everybody"),
        (format!(r#"({BILL}, needs: [pattern]), ({BILL}, needs: [after("11:20"), pattern])"#), "takes everybody"),
        (format!(r#"({BILL}, needs: [after("11:10")]), ({BILL}, needs: [after("11:20")])"#), "takes everybody"),
        (format!(r#"({BILL}, needs: [after("13:00")]), ({BILL})"#), "only after the window"),
        (format!(r#"({BILL}, needs: [done("publish")]), ({BILL})"#), "not for the agent's chair"),
        (format!(r#"(class: "general", scenarios: []), ({BILL})"#), "names no scenario"),
    ];
    for (casts, says) in wrong {
        let (_, findings) = recast(&casts, &[]);
        let never = never_met(&findings);
        assert!(never.len() == 1 && never[0].contains(says), "{casts}: {findings:?}");
    }
    let right = [
        format!(r#"({BILL}, needs: [after("11:20")]), ({BILL})"#),
        format!(r#"({BILL}, times: 3), ({BILL})"#),
        format!(r#"({BILL}, needs: [after("11:20")]), ({BILL}, needs: [after("11:10")])"#),
        format!(r#"({BILL}, needs: [cause]), ({BILL})"#),
        format!(r#"({BILL}), (class: "general", scenarios: ["moving-house"], needs: [after("11:20")])"#),
    ];
    for casts in right {
        cast(&casts);
    }
}

/// Whoever needs the cause must be able to learn it from somebody else.
#[test]
fn a_cause_that_only_this_caller_brings_comes_too_late() {
    let asks = r#"chairs: [agent], needs: [pattern], takes_s: 60, times: 2, does: [ask("billing", phone)],"#;
    let nobody = r#"chairs: [agent], needs: [pattern], takes_s: 60, times: 2, does: [],"#;
    let plain = r#"class: "billing", scenarios: ["the-bill-everyone-got-wrong"]"#;
    let (_, findings) = recast(&format!("({BILL}, needs: [cause]), ({plain})"), &[(asks, nobody)]);
    let never = never_met(&findings);
    assert!(never.len() == 1 && never[0].contains("nobody can learn the cause"), "{findings:?}");
    let (_, findings) = recast(&format!("({BILL}, needs: [cause]), ({BILL})"), &[(asks, nobody)]);
    assert!(never_met(&findings).is_empty(), "the other caller brings it: {findings:?}");
}

#[test]
fn what_a_plan_does_not_have_cannot_be_waited_for() {
    let casts = r#"hours: moving)"#;
    for (need, says) in
        [("told", "names no topic"), ("pattern", "names no topic"), ("owed(2)", "owes nobody a callback")]
    {
        let (stage, findings) = chats::staged(&[(casts, format!("hours: moving, needs: [{need}])").as_str())]);
        assert!(stage.is_some(), "it is a warning");
        let never = never_met(&findings);
        assert!(never.len() == 1 && never[0].contains(says), "{need}: {findings:?}");
        let (_, findings) = chats::staged(&[("takes_s: 60,", format!("takes_s: 60, needs: [{need}],").as_str())]);
        let codes: Vec<&str> = findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["shift-never-possible"], "{need}: {findings:?}");
    }
}

#[test]
fn a_need_names_an_action_that_there_is() {
    let (stage, findings) = recast(&format!(r#"({BILL}, needs: [done("look-at-bord")]), ({BILL})"#), &[]);
    assert!(stage.is_none());
    assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["shift-unknown-name"]);
    assert!(findings[0].help.contains("look-at-board"), "{findings:?}");
}
