//! Days in a chair: the seed's figures, the same day live and scripted, with and without, and nobody lost on the way.

mod casting;
mod chats;
mod somebody;
mod tomorrow;
mod walking;

use super::effect::{carried, felt, replayed, without};
use super::*;
use crate::conversation::{Offer, Program};
use crate::library::Library;
use crate::queueing::{Count, Outcome, Run, Tally};
use crate::rehearsal::leads::lead;
use crate::rehearsal::robots;
use crate::rehearsal::seat::{Attention, Bench, play_seat};
use crate::scoring::{Budget, Scorecard, Stopped, Values};
use crate::words::{Dice, EventKind, Moment, Span};
use proptest::prelude::*;
use somebody::{comes_out, does_something};
use std::sync::Arc;

/// Seeds over which shares are pooled.
const SEEDS: std::ops::RangeInclusive<u64> = 1..=20;

fn storm() -> Arc<Stage> {
    Library::new(None).open_shift("noon-storm").expect("it ships").stage.expect("it can be played")
}

/// A moment from hours and minutes.
fn at(hours: u64, minutes: u64) -> Moment {
    Moment((hours * 60 + minutes) * 60_000)
}

/// All contacts of many days that arrived between two moments.
fn between(stage: &Stage, days: &[Tally], from: Moment, to: Moment) -> Count {
    let centre = stage.centre();
    let mut sum = Count::default();
    for interval in (0..centre.intervals()).filter(|interval| (from..to).contains(&centre.interval_start(*interval))) {
        days.iter().for_each(|day| sum.add(&day.interval(interval)));
    }
    sum
}

fn lost(stage: &Stage, days: &[Tally], from: Moment, to: Moment) -> f64 {
    between(stage, days, from, to).lost_share().expect("somebody calls")
}

#[test]
fn every_code_is_explained_in_the_findings_document() {
    let document = include_str!("../../docs/findings.md");
    for code in findings::ALL {
        assert!(document.contains(&format!("\n## {}\n", code.name)), "{}", code.name);
    }
}

#[test]
fn the_untouched_day_is_the_one_of_the_seed() {
    let stage = storm();
    let days: Vec<Tally> = SEEDS.map(|seed| Run::new(stage.centre(), seed).finish().clone()).collect();
    let noon = lost(&stage, &days, at(11, 45), at(12, 0));
    assert!((0.35..=0.45).contains(&noon), "{noon}");
    for quarter in 0..12 {
        let (from, to) = (at(8, 15 * quarter), at(8, 15 * quarter + 15));
        let share = lost(&stage, &days, from, to);
        assert!(share < 0.05, "{share} at {from:?}");
    }
}

#[test]
fn leads_come_out_in_their_order() {
    let stage = storm();
    let days = |name: &str| -> Vec<Tally> {
        let robot = lead(name).expect("there is such a robot");
        SEEDS.map(|seed| robot.play(&stage, seed, "en").finish()).collect()
    };
    let [good, late, none, pusher] = ["lead-good", "lead-late", "lead-none", "lead-pusher"].map(days);
    let noon = |days: &[Tally]| lost(&stage, days, at(11, 45), at(12, 0));
    let afternoon = |days: &[Tally]| lost(&stage, days, at(13, 0), at(18, 0));
    let day = |days: &[Tally]| lost(&stage, days, at(8, 0), at(18, 0));
    assert!(noon(&good) <= 0.6 * noon(&none), "{} {}", noon(&good), noon(&none));
    assert!(noon(&pusher) >= noon(&none) && day(&pusher) >= day(&none), "{} {}", day(&pusher), day(&none));
    assert_eq!(noon(&late), noon(&none), "who begins at a quarter past twelve changes nothing before");
    assert!(afternoon(&late) <= 0.6 * afternoon(&none), "{} {}", afternoon(&late), afternoon(&none));
    assert!(day(&good) < day(&late) && day(&late) < day(&none), "{} {} {}", day(&good), day(&late), day(&none));
}

/// Somebody who always does the first thing that is offered, and acts at fixed moments if that is possible then. Time is
/// let pass in steps of so many milliseconds at most.
fn driven(mut day: Day, step: u64, acts: &[(Moment, usize)]) -> Day {
    let mut acts = acts.iter().peekable();
    while !day.is_over() {
        if let Some(held) = day.held() {
            let offers = held.attempt.offers();
            // Every third decision is another one, so that not all contacts are alike.
            let place = held.attempt.steps().len() % 3;
            let offer = offers.get(place).or(offers.first()).copied().unwrap_or(Offer::Wait);
            if held.attempt.steps().len() == 4 {
                // Who wants to do something else in a storm has to say so while somebody is on the line.
                let _ = day.step_aside(true);
            }
            day.decide(offer).expect("it is offered");
            continue;
        }
        while let Some((_, action)) = acts.next_if(|(at, _)| *at <= day.now()) {
            // Somebody on the line, or something else in hand, is no reason to wait.
            if day.act(*action).is_err() {
                let _ = day.step_aside(false);
            }
        }
        if day.now() >= day.stage().to() && !day.parked().is_empty() && day.take_up(0).is_ok() {
            continue;
        }
        let (now, end) = (day.now(), day.stage().to());
        // After the window there is nothing to act on, and both ways look up every second.
        let next = if now < end { (now + Span(step)).min(end) } else { now + Span(1_000) };
        day.advance(acts.peek().map_or(next, |(at, _)| next.min((*at).max(now + Span(1)))));
    }
    day
}

fn action(stage: &Stage, id: &str) -> usize {
    stage.shift.actions.iter().position(|action| action.id.as_str() == id).expect("the shift has it")
}

/// What an agent does between contacts, every minute one of these.
fn agents_acts(stage: &Stage) -> Vec<(Moment, usize)> {
    let ids = ["look-at-board", "compare-notes", "ring-billing", "send-lead", "tell-lead", "tell-neighbours"];
    (1..120).map(|minute| (at(11, minute), action(stage, ids[minute as usize % ids.len()]))).collect()
}

#[test]
fn live_and_scripted_are_the_same_day() {
    let stage = storm();
    for seed in 1..4 {
        let acts = agents_acts(&stage);
        let [live, scripted] =
            [730, 3_600_000].map(|step| driven(Day::new(Arc::clone(&stage), Chair::Agent, seed, "en"), step, &acts));
        assert!(!live.done().is_empty() && !live.effects().is_empty(), "{seed}");
        assert_eq!(format!("{live:?}"), format!("{scripted:?}"), "{seed}");
        assert_eq!(live.finish(), scripted.finish(), "{seed}");
        let leads: Vec<(Moment, usize)> = [(5, "call-billing"), (20, "listen-in"), (30, "call-billing"), (40, "push")]
            .map(|(minute, id)| (at(11, minute), action(&stage, id)))
            .to_vec();
        let [live, scripted] =
            [911, 3_600_000].map(|step| driven(Day::new(Arc::clone(&stage), Chair::Lead, seed, "en"), step, &leads));
        assert!(!live.acts().is_empty(), "{seed}");
        assert_eq!(format!("{live:?}"), format!("{scripted:?}"), "{seed}");
    }
}

#[test]
fn a_telephone_has_one_caller_at_a_time() {
    let stage = storm();
    let mut day = Day::new(Arc::clone(&stage), Chair::Agent, 1, "en");
    assert_eq!((day.places(), day.turn_to(0)), (1, Err(ShiftRefusal::NoContact)));
    while day.held().is_none() {
        day.advance(stage.to());
    }
    assert_eq!((day.others().len(), day.turn_to(0)), (0, Err(ShiftRefusal::NotNow)));
    assert_eq!(Day::new(Arc::clone(&stage), Chair::Lead, 1, "en").places(), 1);
}

#[test]
fn without_anything_that_was_done_it_is_the_day_without() {
    let stage = storm();
    for (name, seed) in [("lead-good", 1), ("lead-late", 2), ("lead-pusher", 3), ("lead-none", 4)] {
        let day = lead(name).expect("a robot").play(&stage, seed, "en");
        assert_eq!(replayed(&day, |_| true), day.finish(), "{name}");
        assert_eq!(replayed(&day, |_| false), without(&stage, day.setting(), seed), "{name}");
        assert_eq!(day.finish() == without(&stage, day.setting(), seed), name == "lead-none", "{name}");
    }
    // The average agent in the seat is the plan's own day.
    let agent = Setting::of(Chair::Agent);
    assert_eq!(without(&stage, &agent, 5), *Run::new(stage.centre(), 5).finish());
}

#[test]
fn a_seat_worked_again_in_the_same_way_gives_the_same_day() {
    let stage = storm();
    for seed in 1..6 {
        let day = driven(Day::new(Arc::clone(&stage), Chair::Agent, seed, "en"), 60_000, &agents_acts(&stage));
        assert!(!day.done().is_empty() && !day.away().is_empty(), "{seed}");
        assert_eq!(replayed(&day, |_| true), day.finish(), "{seed}");
    }
}

/// The average agent under a robot lead is that robot's own day.
#[test]
fn a_lead_carried_over_into_the_agents_day_leads_it_alike() {
    let stage = storm();
    for (name, seed) in [("lead-good", 1), ("lead-late", 7)] {
        let led = lead(name).expect("a robot").play(&stage, seed, "en").ended();
        let setting = Setting { chair: Chair::Agent, led: Some(led.effects().to_vec()) };
        assert_eq!(carried(&stage, &setting, seed, &[], &Habits::default()), led.finish(), "{name}");
        let mut day = Day::led(Arc::clone(&stage), seed, "en", led.effects());
        assert!(!day.floor_knows());
        while !day.is_over() {
            if day.held().is_some() {
                let offers = day.held().map(|held| held.attempt.offers()).unwrap_or_default();
                let last = offers.last().copied().expect("something is offered");
                day.decide(last).expect("it is offered");
            } else if day.now() < stage.to() || day.take_up(0).is_err() {
                let next = day.now() + Span(60_000);
                day.advance(next);
            }
        }
        assert!(day.floor_knows() && day.is_announced(), "{name}");
        assert_eq!(day.milestones()[2], None, "the lead told the floor, not this person");
        assert!(day.effects().iter().all(|effect| effect.act.is_none()), "{name}");
    }
    let alone = carried(&stage, &Setting { chair: Chair::Agent, led: Some(Vec::new()) }, 1, &[], &Habits::default());
    assert_eq!(alone.known_at_ms, [None], "the plan's own lead is not there");
}

/// Of those who ask about something else nobody calls again in this plan; whoever has the wrong bill does.
#[test]
fn only_those_call_again_of_whom_the_plan_knows_it() {
    let stage = storm();
    let run = Run::new(stage.centre(), 1);
    let class = |id: &str| stage.plan.classes.iter().position(|(class, _)| class.as_str() == id).expect("a class");
    assert_eq!(felt(&run, class("general"), Outcome::CallsAgain), Outcome::Solved);
    assert_eq!(felt(&run, class("billing"), Outcome::CallsAgain), Outcome::CallsAgain);
    assert_eq!(felt(&run, class("billing"), Outcome::Promised), Outcome::Promised);
}

#[test]
fn a_cause_told_in_the_morning_is_known_from_the_start() {
    let opened = Library::new(None).open_shift("the-same-day-with-a-warning").expect("it ships");
    let day = Day::new(opened.stage.expect("it can be played"), Chair::Lead, 1, "en");
    assert_eq!(day.milestones(), [Some(at(10, 30)), Some(at(10, 30)), None]);
}

/// Whoever has tagged a contact looks at the same reasons as the floor; whoever has not sees nothing in them.
#[test]
fn whoever_tags_sees_the_pattern_as_soon_as_there_is_one() {
    let stage = storm();
    let mut day = Day::new(Arc::clone(&stage), Chair::Agent, 1, "en");
    let (now, needed) = (day.now(), stage.shift.pattern_after);
    assert!(day.heard() < needed && day.milestones()[0].is_none(), "the morning is calm");
    for _ in 0..needed {
        day.change(Effect { at: now, what: What::Tagged, action: None, act: None });
        day.sees_pattern();
        assert_eq!(day.milestones()[0].is_some(), day.heard() >= needed, "{} of {needed}", day.heard());
    }
    assert_eq!(day.milestones()[0], Some(now));
    let watched = lead("lead-none").expect("a robot").play(&stage, 1, "en");
    assert!(watched.heard() >= needed && watched.milestones()[0].is_none(), "the floor tags, and nobody looks");
}

#[test]
fn a_report_tells_who_changed_what() {
    let stage = storm();
    let good = lead("lead-good").expect("a robot").play(&stage, 1, "en");
    let report = Report::of(&good, 3, &mut |_| true).expect("nobody stops it");
    assert_eq!((&report.with, &report.without), (&good.finish(), &without(&stage, good.setting(), 1)));
    assert_eq!((report.interventions.len(), report.further.replications), (good.acts().len(), 3));
    assert_eq!(stage.centre().interval_start(report.watched), at(11, 45));
    let [detect, cause, script] = [report.measures.detect, report.measures.cause, report.measures.script];
    assert!(detect.is_some() && detect <= cause && cause < script, "{:?}", report.measures);
    assert!(report.measures.messages >= 3 && report.measures.joint_decision, "{:?}", report.measures);
    let publish = action(&stage, "publish");
    let told = report.interventions.iter().find(|done| done.act.action == publish).expect("the floor was told");
    assert!(told.alone.lost < 0 && told.alone.callbacks < 0, "{:?}", told.alone);
    let kinds: Vec<LinkKind> = report.chain.iter().map(|link| link.kind).collect();
    assert!(kinds.is_sorted() && kinds.contains(&LinkKind::Unreachable), "{kinds:?}");
    for kind in [LinkKind::NoCause, LinkKind::Callbacks, LinkKind::SecondWave, LinkKind::Lost] {
        let link = report.chain.iter().find(|link| link.kind == kind).expect("it is told");
        assert!(link.with < link.without, "{link:?}");
    }
    let calm = report.calm.expect("the plan has a surge").day().lost_share().expect("somebody calls");
    assert!(calm < 0.05, "{calm}");
    assert!(Report::of(&good, 3, &mut |days| days < 2).is_none(), "it can be stopped");
}

/// Solves what comes, and keeps the scores.
#[derive(Default)]
struct Scores(Vec<f64>);

impl Bench for Scores {
    type Trouble = Stopped;

    fn values(&mut self, program: &Arc<Program>) -> Result<Values, Stopped> {
        Values::solve(program.rules.clone(), Budget::default())
    }

    fn over(&mut self, _: usize, held: &Held, values: &mut Values) -> Result<(), Stopped> {
        self.0.push(Scorecard::of(&held.attempt, values, None)?.score);
        Ok(())
    }

    fn stopped(&self, why: Stopped) -> Stopped {
        why
    }
}

/// Whoever stays with one chat until it is over gets more of them settled, each in less time; others go without a word,
/// and over all who came that scores worse.
#[test]
fn whoever_looks_after_the_one_who_waits_longest_does_better() {
    let stage = chats::stage(&[]);
    let expert = robots::find("expert").expect("a robot");
    let played = |attention: Attention| {
        let mut scores = Scores::default();
        let (mut settled, mut ignored) = (0, 0);
        for seed in 1..=3 {
            let day = play_seat(Day::new(Arc::clone(&stage), Chair::Agent, seed, "en"), expert, attention, &mut scores);
            let day = day.unwrap_or_else(|_| panic!("{seed} is solved"));
            assert!(day.run().balances());
            let spoken = |held: &&Held| {
                held.attempt.events().iter().any(|event| matches!(event.kind, EventKind::TraineeSpoke { .. }))
            };
            settled += day.done().iter().filter(|held| held.attempt.state().settled).count();
            ignored += day.done().len() - day.done().iter().filter(spoken).count();
        }
        assert!(scores.0.len() >= 30, "{}", scores.0.len());
        (settled, ignored, scores.0.iter().sum::<f64>() / scores.0.len() as f64)
    };
    let (longest, one) = (played(Attention::LongestWait), played(Attention::OneByOne));
    let told = format!("settled, without a word, points: {longest:?} {one:?}");
    assert!(longest.0 < one.0 && longest.1 < one.1 && longest.2 > one.2 + 1.0, "{told}");
}

#[test]
fn good_robots_do_between_contacts_what_is_written_down_for_them() {
    let stage = chats::stage(&[("does: []", "does: [], robots: [good]")]);
    for (name, times) in [("expert", 3), ("careless", 0)] {
        let robot = robots::find(name).expect("a robot");
        let day = Day::new(Arc::clone(&stage), Chair::Agent, 1, "en");
        let day = play_seat(day, robot, Attention::LongestWait, &mut Scores::default());
        let day = day.unwrap_or_else(|_| panic!("{name} is solved"));
        assert_eq!(day.acts().len(), times, "{name}");
        assert!(day.is_over() && day.aside().is_none() && !day.wants_aside(), "{name}");
        assert_eq!(replayed(&day, |_| true), day.finish(), "{name}");
    }
}

/// A day of somebody who does whatever comes to mind.
fn nobody_is_lost_on(seed: u64, agent: bool) -> Result<(), TestCaseError> {
    let stage = storm();
    let chair = if agent { Chair::Agent } else { Chair::Lead };
    let mut dice = Dice::stream(seed, "somebody", 0);
    let mut day = Day::new(Arc::clone(&stage), chair, seed, "hu");
    while !day.is_over() {
        prop_assert!(day.run().balances(), "at {:?}", day.now());
        let came = day.noted().iter().filter(|noted| matches!(noted.what, Saying::Came(..) | Saying::Met(_))).count();
        let known = day.done().len() + day.parked().len() + usize::from(day.held().is_some());
        prop_assert_eq!(came, known);
        if dice.below(8) == 0 {
            let aside = dice.below(2) == 0;
            prop_assert_eq!(day.step_aside(aside).is_ok(), agent && day.doing().is_none() && day.now() < stage.to());
        }
        does_something(&mut day, &mut dice, 240_000)?;
    }
    comes_out(&day)
}

/// On this day the seat took a callback of the plan's at the very moment at which the person said that they sit aside.
#[test]
fn what_the_seat_has_begun_is_begun_once_more() {
    nobody_is_lost_on(531, true).expect("the same work gives the same day");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever somebody does in either chair, nobody is lost: the books balance at every step, and every contact that
    /// came is in somebody's hands or over.
    #[test]
    fn nobody_is_lost(seed in 0u64..1_000, agent in any::<bool>()) {
        nobody_is_lost_on(seed, agent)?;
    }
}
