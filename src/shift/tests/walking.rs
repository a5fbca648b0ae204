//! Whoever walks to billing talks with whoever sits there: what comes of the walk depends on what is said.

#![cfg(test)]

use super::{action, driven, storm};
use crate::conversation::Offer;
use crate::disk;
use crate::library::Library;
use crate::rehearsal::leads::{Lead, LeadHands, Move, lead};
use crate::scoring::name;
use crate::shift::effect::{Effect, Part, What, carried, replayed};
use crate::shift::{Act, Chair, Day, Habits, Saying, ShiftRefusal, Stage};
use crate::words::{EventKind, Moment, Span};
use std::sync::Arc;

const WALK: &str = "walk-with-deputy";

fn good() -> Lead {
    lead("lead-good").expect("it is a lead robot")
}

/// What was done so far, each at its moment.
type Journal = Vec<(Moment, Move)>;

/// The good lead goes on until something is so; what it does is written down.
fn led(day: &mut Day, hands: &mut LeadHands, journal: &mut Journal, so: impl Fn(&Day) -> bool) {
    while !so(day) {
        assert!(!day.is_over(), "it comes about");
        if let Some(what) = good().next_move(day, hands) {
            journal.push((day.now(), what));
            what.happens(day).expect("it can be done");
        }
        if day.held().is_none() && !so(day) {
            let next = day.now() + Span(60_000);
            day.advance(next);
        }
    }
}

/// The good lead of a day has just found somebody.
fn met(stage: &Arc<Stage>, seed: u64) -> Day {
    let mut day = Day::new(Arc::clone(stage), Chair::Lead, seed, "en");
    led(&mut day, &mut LeadHands::default(), &mut Journal::new(), |day| day.held().is_some());
    day
}

/// Says what is named whenever it can be said, and nothing else; goes home as soon as that can be done.
fn says(day: &mut Day, wanted: &[&str]) {
    while let Some(held) = day.held() {
        let (program, offers) = (Arc::clone(held.attempt.program()), held.attempt.offers());
        let said = offers.iter().copied().find(|offer| wanted.contains(&name(&program, *offer).as_str()));
        let silent = offers.iter().copied().find(|offer| matches!(offer, Offer::Wait | Offer::End));
        day.decide(said.or(silent).or(offers.first().copied()).expect("something is offered")).expect("it is offered");
    }
}

fn last(day: &Day) -> Act {
    *day.acts().last().expect("something was done")
}

/// Lets time pass until what was begun is done.
fn back(day: &mut Day) -> Moment {
    while day.doing().is_some() {
        let next = day.now() + Span(60_000);
        day.advance(next);
    }
    last(day).back.expect("it is done")
}

#[test]
fn the_talk_begins_after_half_of_the_way_and_the_day_goes_on_around_it() {
    let stage = storm();
    let mut day = met(&stage, 1);
    let (act, walk) = (last(&day), action(&stage, WALK));
    let held = day.held().expect("somebody is there");
    assert_eq!((act.action, act.answered, act.learned), (walk, Some(true), None));
    assert_eq!((held.since, held.act()), (act.at + Span(240_000), Some(day.acts().len() - 1)));
    assert_eq!((held.cast(), held.class(), held.outcome), (None, None, None));
    assert_eq!(held.attempt.program().scenario.id.as_str(), "between-two-bites");
    assert!(day.noted().iter().any(|noted| noted.what == Saying::Met(walk)));
    assert!(day.doing().is_some() && !day.abilities().iter().any(|ability| ability.possible));
    assert_eq!((day.act(walk), day.take_up(0)), (Err(ShiftRefusal::InContact), Err(ShiftRefusal::InContact)));
    let offered = |day: &Day| day.run().tally().day().attempted;
    let (began, before) = (day.now(), offered(&day));
    says(&mut day, &["two-minutes", "what-was-it", "which-run", "since-when-right", "no-problem-then"]);
    assert!(day.now() >= began + Span(60_000) && offered(&day) > before, "others call meanwhile");
    assert!(day.run().balances());
}

#[test]
fn what_is_said_decides_whether_the_cause_is_known() {
    let stage = storm();
    let (walk, publish) = (action(&stage, WALK), action(&stage, "publish"));
    let can = |day: &Day, wanted: usize| day.abilities().iter().any(|can| can.action == wanted && can.possible);
    let there = met(&stage, 1);
    assert_eq!(there.milestones()[1], None);

    let mut told = there.clone();
    says(&mut told, &["two-minutes", "what-was-it", "which-run", "since-when-right", "no-problem-then"]);
    let held = told.parked().first().expect("it goes on upstairs");
    let ended = held.attempt.events().iter().find(|event| matches!(event.kind, EventKind::WrapUpBegan));
    let ended = held.began() + Span(u64::from(ended.expect("the talk is over").at_s) * 1000);
    let learned = told.milestones()[1].expect("she said it");
    assert!(there.now() < learned && learned < ended, "known as soon as it is said");
    let home = back(&mut told);
    assert_eq!(home, ended + Span(240_000), "the way back is the other half");
    assert_eq!((last(&told).learned, last(&told).is_vain()), (Some(true), false));
    assert_eq!(told.noted().last().map(|noted| &noted.what), Some(&Saying::Did(walk)));
    assert!(can(&told, publish) && !can(&told, walk), "there is nothing left to ask");

    let mut vain = there.clone();
    says(&mut vain, &["two-minutes", "fixed-good"]);
    back(&mut vain);
    assert_eq!(vain.milestones()[1], None);
    assert_eq!((last(&vain).answered, last(&vain).learned), (Some(true), Some(false)));
    assert_eq!(vain.noted().last().map(|noted| &noted.what), Some(&Saying::LearnedNothing(walk)));
    assert!(!can(&vain, publish) && can(&vain, walk), "one can go once more");
    vain.act(walk).expect("it can be done");
    while vain.held().is_none() {
        let next = vain.now() + Span(60_000);
        vain.advance(next);
    }
    let seeds = [&there, &vain].map(|day| day.held().expect("somebody is there").attempt.seed());
    assert_ne!(seeds[0], seeds[1], "another time there is other luck");
    says(&mut vain, &["two-minutes", "fixed-good"]);
    back(&mut vain);
    assert!(!can(&vain, walk), "as often as the shift says");
}

#[test]
fn what_goes_on_upstairs_goes_on_as_soon_as_one_is_back() {
    let stage = storm();
    let mut day = met(&stage, 1);
    says(
        &mut day,
        &[
            "two-minutes",
            "what-was-it",
            "which-run",
            "since-when-right",
            "what-else",
            "can-you-stop",
            "block-and-line",
            "never-mind",
            "off",
        ],
    );
    assert_eq!(day.take_up(0), Err(ShiftRefusal::Busy), "not on the stairs");
    let home = back(&mut day);
    assert_eq!(day.parked().first().and_then(|held| held.due), Some(home));
    day.take_up(0).expect("the deputy asks");
    assert!(day.away().is_empty(), "in the lead's chair nobody is put through");
    says(&mut day, &["full", "as-sent"]);
    let held = day.parked().first().expect("the head of billing is back later");
    assert_eq!((held.due, held.late.as_slice()), (Some(Moment(13 * 3_600_000 + 5 * 60_000)), &[Span(0)][..]));
    let told = held
        .attempt
        .events()
        .iter()
        .any(|event| matches!(&event.kind, EventKind::GoalReached { goal } if goal.as_str() == "floor-told"));
    assert!(told, "twenty people know what to say");
}

#[test]
fn live_and_scripted_a_walk_is_the_same_day() {
    let stage = storm();
    let begins = |minute: u64, id: &str| (Moment((11 * 60 + minute) * 60_000), action(&stage, id));
    let listens = [12, 15, 18, 21].map(|minute| begins(minute, "listen-in"));
    let walks = [(30, "call-billing"), (33, WALK), (38, "call-billing"), (41, WALK), (59, "walk-alone")];
    let walks = walks.map(|(minute, id)| begins(minute, id));
    let acts: Vec<(Moment, usize)> = listens.into_iter().chain(walks).collect();
    for seed in 1..4 {
        let [live, scripted] =
            [911, 3_600_000].map(|step| driven(Day::new(Arc::clone(&stage), Chair::Lead, seed, "en"), step, &acts));
        assert!(live.noted().iter().any(|noted| matches!(noted.what, Saying::Met(_))), "{seed}");
        assert_eq!(format!("{live:?}"), format!("{scripted:?}"), "{seed}");
        assert_eq!(live.finish(), scripted.finish(), "{seed}");
    }
}

/// Whoever is torn out of a talk is put back into it by doing the same at the same moments, and goes on as if nothing had
/// happened.
#[test]
fn a_day_that_breaks_off_in_mid_talk_goes_on_in_it() {
    let stage = storm();
    let begun = || Day::new(Arc::clone(&stage), Chair::Lead, 3, "hu");
    let (mut day, mut hands, mut journal) = (begun(), LeadHands::default(), Journal::new());
    let in_mid_talk = |day: &Day| day.held().is_some_and(|held| held.attempt.steps().len() >= 3);
    led(&mut day, &mut hands, &mut journal, in_mid_talk);
    let mut again = begun();
    for (at, what) in &journal {
        while again.now() < *at {
            again.advance(*at);
        }
        what.happens(&mut again).expect("it could be done");
    }
    assert_eq!(format!("{day:?}"), format!("{again:?}"));
    let over = |day: &Day| day.is_over();
    led(&mut day, &mut hands, &mut journal, over);
    led(&mut again, &mut LeadHands::default(), &mut Journal::new(), over);
    assert_eq!(format!("{day:?}"), format!("{again:?}"));
    assert_eq!(day.finish(), again.finish());
}

#[test]
fn left_out_alone_a_walk_is_without_its_effect_and_nothing_else() {
    let stage = storm();
    let day = good().play(&stage, 3, "en");
    let walk = day.acts().iter().position(|act| act.action == action(&stage, WALK)).expect("it has gone");
    let (act, ended) = (day.acts()[walk], day.ended());
    let own = |effect: &&Effect| effect.act == Some(walk);
    let (parts, moments): (Vec<What>, Vec<Moment>) =
        ended.effects().iter().filter(own).map(|effect| (effect.what, effect.at)).unzip();
    assert_eq!(parts, [What::Holds(Part::Meanwhile), What::Ends(Part::Meanwhile)]);
    assert_eq!(moments, [act.at, act.back.expect("it was back")], "as long as one is away, the talk included");
    let rest: Vec<Effect> = ended.effects().iter().copied().filter(|effect| effect.act != Some(walk)).collect();
    let left_out = replayed(&day, |other| other != walk);
    assert_eq!(left_out, carried(&stage, day.setting(), 3, &rest, &Habits::default()));
    assert_ne!(left_out, day.finish(), "a deputy takes no calls");
    assert_eq!(replayed(&day, |_| true), day.finish());
}

/// In the agent's chair it is the same conversation; the seat is away for the way, the talk and the way back.
#[test]
fn an_agent_who_walks_is_away_for_the_talk_as_well() {
    let mut stage = (*storm()).clone();
    let walk = action(&stage, WALK);
    let entry = &mut stage.shift.actions.0[walk].value;
    (entry.chairs, entry.needs) = (vec![Chair::Agent], Vec::new());
    let stage = Arc::new(stage);
    let mut talks = 0;
    for seed in 1..4 {
        let acts: Vec<(Moment, usize)> = (5..60).map(|minute| (Moment((11 * 60 + minute) * 60_000), walk)).collect();
        let day = driven(Day::new(Arc::clone(&stage), Chair::Agent, seed, "en"), 60_000, &acts);
        for held in day.done().iter().filter(|held| !held.is_from_queue()) {
            talks += 1;
            let place = held.act().expect("it was opened by an act");
            let act = day.acts()[place];
            let away = day.away().iter().find(|away| away.act == Some(place)).expect("it was away");
            assert_eq!((away.from, Some(away.to)), (act.at, act.back), "{seed}");
            assert!(away.to - away.from > Span(480_000), "{seed}");
            let midway =
                |other: &&crate::shift::Held| other.is_from_queue() && (away.from..away.to).contains(&other.since);
            assert_eq!(day.done().iter().filter(midway).count(), 0, "nobody is put through meanwhile");
        }
        assert!(day.run().balances());
        assert_eq!(replayed(&day, |_| true), day.finish(), "{seed}");
    }
    assert!(talks > 0, "somebody was met");
}

#[test]
fn what_a_conversation_names_must_be_there() {
    let shipped = include_str!("../../../scenarios/shifts/noon-storm/shift.ron");
    let cause = r#"cause: ["cause"], on_return: ["back-on-the-floor"],"#;
    let broken = [
        (r#"scenario: "between-two-bites""#, r#"scenario: "between-two-bytes""#, "shift-unknown-name", 1),
        (cause, r#"cause: ["course"],"#, "shift-unknown-name", 1),
        (cause, r#"cause: ["cause"], on_return: ["upstairs"],"#, "shift-unknown-name", 1),
        // It is neither one of the plan nor one of the scenario.
        (cause, r#"cause: ["cause"], departments: ["kitchen"],"#, "shift-unknown-name", 2),
        (cause, "cause: [],", "shift-never-possible", 1),
        (cause, "", "missing-field", 1),
    ];
    let folder = std::env::temp_dir().join(format!("frontline-walking-{}", std::process::id()));
    let path = folder.join("shifts/torn");
    disk::create_dir(&path).expect("a folder");
    for (from, to, code, times) in broken {
        let text = shipped.replacen(from, to, 1);
        assert_ne!(text, shipped, "{from}");
        disk::write_whole(&path.join("shift.ron"), &text).expect("a file");
        let opened = Library::new(Some(folder.clone())).open_shift("torn").expect("it is there");
        let found: Vec<_> = opened.findings.iter().filter(|finding| finding.code == code).collect();
        assert_eq!(found.len(), times, "{to}: {:?}", opened.findings);
        let line = opened.sources.line_column(found[0].place).0 as usize;
        let walk = shipped.lines().position(|line| line.contains(WALK)).expect("it is there");
        assert!((walk + 1..walk + 12).contains(&line), "{to}: line {line}");
    }
    drop(std::fs::remove_dir_all(folder));
}

/// One may walk there at any hour from the pattern on, with a deputy upstairs or without.
#[test]
fn what_is_said_at_the_table_hangs_on_no_hour_and_on_no_deputy() {
    let english = include_str!("../../../scenarios/between-two-bites/scenario.ron").to_lowercase();
    let hungarian = include_str!("../../../scenarios/between-two-bites/hu.ftl").to_lowercase();
    assert!(english.contains("{same} of the last fifty calls") && hungarian.contains("utolsó ötven hívás"));
    for hour in ["11:45", "to twelve", "past twelve", "nineteen", "four in ten", "your deputy"] {
        assert!(!english.contains(hour), "{hour}");
    }
    for hour in ["11:45", "tizenkettő", "negyed egy", "tizenkilenc", "tízből négy", "helyettes"] {
        assert!(!hungarian.contains(hour), "{hour}");
    }
}
