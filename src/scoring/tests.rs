//! The room's promises, kept on a scenario of one question.

use super::*;
use crate::conversation::{Attempt, Job, Offer, Program, State};
use crate::scenario::Shelf;
use crate::words::Dice;
use std::sync::Arc;

const SMALL: &str = r#"Scenario(
    title: "Small", about: "A call of one question.", source: "none", channel: phone, language: "en", level: 1,
    brief: (role: "Agent.", goals: ["Help."], may: "Nothing."),
    clock: (beat: 10, starts: "10:00", waited: 200, target: 60, limit: 120),
    caller: (name: "Ann", anger: calm, silence: 20, hold: 60, prompts: { "hello": "Hello?" }),
    facts: { "cause": (is: "The invoice was sent twice.", decisive: true) },
    systems: { "billing": (
        name: "Billing", windows: 1, clicks: 1, seconds: 5, freezes: (percent: 30, restart: 30),
        look_up: { "invoice": (asks: "Open the invoice", learn: ["cause"], shows: "Sent twice.") },
    ) },
    departments: { "lead": (
        name: "Lead", means: { walk: (rings: 10, talks: 10) },
        reach: [(from: "08:00", to: "18:00", percent: 20, expected: 80)],
        questions: { "cause": (asks: "Ask for the cause", learn: ["cause"], says: "It went out twice.") },
    ) },
    reasons: { "double": (label: "Double invoice", tags: [reason_tagged]), "other": (label: "Other", tags: [wrong_reason]) },
    promises: { "call": (what: "I call you back.", owner: me, due: "17:00", record: (owners: [me, team], dues: ["16:00"])) },
    start: "hello",
    nodes: { "hello": (says: "Hello, my invoice is wrong.", choices: {
        "own": (says: "I am sorry, I see to it.", tags: [apologised], ends: "done"),
        "explain": (says: "It was sent twice.", when: [Knows("cause")], tags: [cause_found, apologised], ends: "done"),
        "call-back": (says: "I call you back.", tags: [blind_promise], then: [Promise("call")], ends: "done"),
        "push-off": (says: "I am not allowed to do that.", tags: [evasion_not_allowed], ends: "left", why: "It closes the door."),
        "rude": (says: "Yes, yes, done.", tags: [belittled], then: [Anger(3)], ends: "done"),
        "insult": (says: "That is your own fault.", tags: [belittled], fatal: true, ends: "done"),
    }) },
    goals: { "known": (when: [Knows("cause")], points: (resolution: 4), why: "The cause is known.") },
    pass: (relation: [AngerAtMost(sharp)], resolution: [Ended("done")]),
    flaws: {
        "freeze": (deficit: D1, origin: "IT", what: "Billing freezes.", repair: [NoFreeze("billing")]),
        "lead": (deficit: D4, origin: "Floor", what: "The lead is away.", repair: [Reach("lead", 100)]),
    },
    endings: {
        "done": (text: "It is done.", points: (resolution: 2)), "left": (text: "It is not."),
        "hung-up": (text: "Hung up.", points: (resolution: -9)), "out-of-time": (text: "Too late.", points: (resolution: -9)),
    },
    debrief: "Look before you speak.",
)"#;

/// The contract's keys of `play`.
const KEYS: &str = "scenario seed score uncapped capped_at passed achievable dimensions luck ending measures decisions
    caps company exact events";

/// The contract's measures.
const MEASURED: &str = "handle_s talk_s hold_s after_call_s dead_air_s longest_silence_s wait_before_s anger_start
    anger_end cues_found cues_false look_ups freezes transfers promises promises_kept needless_callbacks evasions";

struct One;

impl Shelf for One {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(SMALL.to_string()) } else { Err("there is no such file".to_string()) }
    }
}

fn small() -> (Arc<Program>, Values) {
    let reading = crate::scenario::read("small", &One);
    assert!(!reading.findings.has_errors(), "{:?}", reading.findings.sorted());
    let program = Program::new(reading.scenario.expect("it was read"), reading.hash).expect("it is ready");
    let values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
    (Arc::new(program), values)
}

fn begin(program: &Arc<Program>, seed: u64) -> Attempt {
    Attempt::new(Arc::clone(program), seed, "en", true)
}

/// Lets time pass until the decision of that name is offered, and takes it.
fn take(attempt: &mut Attempt, name: &str) {
    loop {
        let program = Arc::clone(attempt.program());
        let offers = attempt.offers();
        match offers.iter().find(|offer| naming::name(&program, **offer) == name) {
            Some(offer) => {
                attempt.decide(*offer).expect("it is offered");
                return;
            }
            None => {
                attempt.decide(Offer::Wait).expect("time passes");
            }
        }
    }
}

fn play_at_random(program: &Arc<Program>, seed: u64) -> Attempt {
    let mut attempt = begin(program, seed);
    let mut dice = Dice::stream(seed, "monkey", 0);
    while !attempt.is_over() {
        let offers = attempt.offers();
        attempt.decide(offers[dice.below(offers.len())]).expect("it is offered");
    }
    attempt
}

#[test]
fn regrets_minus_luck_are_the_gap_and_items_add_up() {
    let (program, mut values) = small();
    for seed in 0..300 {
        let attempt = play_at_random(&program, seed);
        let (points, decisions) = gap(&attempt, &mut values).expect("solved");
        assert!((points - decisions).abs() < 1e-9, "seed {seed}: {points} {decisions}");

        let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
        let lost: f64 = card.decisions.iter().map(|d| d.lost).chain(card.caps.iter().map(|c| c.lost)).sum();
        assert!((lost - (100.0 - card.score)).abs() < 1e-6, "seed {seed}: {lost} {}", card.score);
        assert!((card.dimensions.total() - card.uncapped).abs() < 1e-6, "seed {seed}");
        let all: f64 = program.scenario.weights.iter().sum();
        for (reached, weight) in card.dimensions.0.iter().zip(program.scenario.weights) {
            let most = weight * 100.0 / all;
            assert!(*reached >= -1e-6 && *reached <= most + 1e-6, "seed {seed}: {reached} of {most}");
        }
        assert!(card.measures.iter().all(|(_, value)| value.is_finite()), "seed {seed}: {:?}", card.measures);
        for decision in &card.decisions {
            assert_eq!(decision.lost > 0.0, decision.better.is_some(), "seed {seed}: {decision:?}");
            assert!((decision.by_dimension.total() - decision.lost).abs() < 1e-6, "seed {seed}: {decision:?}");
            assert!(decision.line.len() <= 4);
        }
        let quick = Verdict::of(&attempt, &mut values).expect("solved");
        assert_eq!((quick.score, quick.passed), (card.score, card.passed));
    }
}

#[test]
fn an_unfinished_attempt_has_a_card_too() {
    let (program, mut values) = small();
    let mut attempt = begin(&program, 3);
    attempt.decide(Offer::Wait).expect("time passes");
    let (points, decisions) = gap(&attempt, &mut values).expect("solved");
    assert!((points - decisions).abs() < 1e-9);
    let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
    assert!(!card.passed && card.ending.is_none() && card.caps.is_empty());
}

#[test]
fn the_best_play_loses_nothing() {
    let (program, mut values) = small();
    for seed in 0..20 {
        let mut attempt = begin(&program, seed);
        while let Some(best) = values.best(attempt.state()).expect("solved") {
            attempt.decide(best).expect("it is offered");
        }
        let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
        assert!((card.uncapped - 100.0).abs() < 1e-9, "seed {seed}: {card:?}");
    }
}

#[test]
fn the_best_moment_is_the_one_where_others_lose_most() {
    let (program, mut values) = small();
    let mut attempt = begin(&program, 1);
    while let Some(best) = values.best(attempt.state()).expect("solved") {
        attempt.decide(best).expect("it is offered");
    }
    let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
    assert!(card.best_course.moods.is_empty(), "nobody has asked for it");
    let card = card.with_best_course(&attempt, &mut values).expect("solved");
    let gain = card.best_moment.expect("something good was decided");
    assert!(gain.spared > 0.0 && gain.offer != Offer::Wait);
    let scale = 100.0 / values.start().worst;
    for step in attempt.steps().iter().filter(|step| step.offer != Offer::Wait) {
        let mut qualities = Vec::new();
        values.qualities(&step.before, &mut qualities).expect("solved");
        let top = qualities.iter().map(|(_, quality)| *quality).fold(f64::NEG_INFINITY, f64::max);
        let others: Vec<f64> = qualities.iter().filter(|(o, _)| *o != step.offer).map(|(_, q)| top - q).collect();
        let mean = others.iter().sum::<f64>() / others.len().max(1) as f64;
        assert!(mean * scale <= gain.spared + 1e-6, "{step:?}: {mean} {gain:?}");
    }
    // The best play again is the best play: its course is its own.
    assert_eq!(card.best_course.moods, moods(&attempt));
    assert_eq!(card.best_course.lasts_s, attempt.at_s());
    let measured: Vec<f64> = card.measures.iter().map(|(_, value)| *value).collect();
    assert_eq!(card.best_course.measures, measured);

    let mut attempt = begin(&program, 1);
    take(&mut attempt, "insult");
    let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
    assert!(card.best_moment.is_none_or(|gain| attempt.steps()[gain.step].offer != Offer::Choose(5)));
}

#[test]
fn caps_and_gates_are_items_of_their_own() {
    let (program, mut values) = small();
    let mut kinds = |choice: &str| {
        let mut attempt = begin(&program, 1);
        take(&mut attempt, choice);
        take(&mut attempt, "end");
        let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
        let kinds: Vec<CapKind> = card.caps.iter().map(|cap| cap.kind).collect();
        (kinds, card.capped_at, card.passed, card.score)
    };
    let (none, limit, passed, _) = kinds("own");
    assert!(none.is_empty() && limit.is_none() && passed);
    let (fatal, limit, passed, score) = kinds("insult");
    assert!(fatal == [CapKind::FatalBreach] && limit == Some(40.0) && !passed && score <= 40.0);
    let (rude, limit, passed, score) = kinds("rude");
    assert!(rude == [CapKind::SolvedButRude] && limit == Some(84.0) && !passed && score <= 84.0);
    let (unsolved, limit, passed, _) = kinds("push-off");
    assert!(unsolved == [CapKind::KindButUnsolved] && limit.is_none() && !passed);
}

#[test]
fn whoever_lets_it_be_given_up_with_nothing_done_is_capped() {
    let (program, mut values) = small();
    let mut card = |first: Option<&str>| {
        let mut attempt = begin(&program, 1);
        if let Some(first) = first {
            take(&mut attempt, first);
        }
        // Nobody says another word.
        take(&mut attempt, "end");
        Scorecard::of(&attempt, &mut values, None).expect("solved")
    };
    let nothing = card(None);
    let cap = nothing.caps.iter().find(|cap| cap.kind == CapKind::HungUp).expect("it is capped");
    assert!(nothing.capped_at == Some(25.0) && nothing.score <= 25.0 && cap.lost >= 0.0 && !nothing.passed);
    let lost: f64 = nothing.decisions.iter().map(|d| d.lost).chain(nothing.caps.iter().map(|c| c.lost)).sum();
    assert!((lost - (100.0 - nothing.score)).abs() < 1e-6, "{lost}");
    // Whoever was sent away was not hung up on.
    assert!(card(Some("push-off")).caps.iter().all(|cap| cap.kind != CapKind::HungUp));
    // The same end, but one of the goals is reached: the cause is known. The system may freeze, so luck has to be right.
    let found = (1..40).find_map(|seed| {
        let mut attempt = begin(&program, seed);
        take(&mut attempt, "look_up(billing, invoice)");
        take(&mut attempt, "end");
        let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
        (attempt.state().known == 1).then_some(card)
    });
    let found = found.expect("the system answers for once");
    assert!(found.caps.iter().all(|cap| cap.kind != CapKind::HungUp));
}

#[test]
fn every_lost_point_has_a_reason_and_a_line() {
    let (program, mut values) = small();
    let mut attempt = begin(&program, 1);
    take(&mut attempt, "push-off");
    take(&mut attempt, "end");
    let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
    let said = card.decisions.iter().find(|d| d.choice == "push-off").expect("it was decided");
    assert!(said.lost > 0.0 && said.node == "hello");
    assert_eq!(said.because, Some(Because::Author("It closes the door.".to_string())));
    assert!(!said.line.is_empty());
    let end = card.decisions.last().expect("it was decided");
    assert_eq!((end.node.as_str(), end.choice.as_str()), ("after-call", "end"));
    assert_eq!(end.better.as_ref().map(|better| better.name.as_str()), Some("tag(double)"));
    assert_eq!(end.because, Some(Because::Key("because-tag")));
    let measure = |name: &str| card.measures.iter().find(|(n, _)| *n == name).map(|(_, value)| *value);
    assert_eq!(measure("evasions"), Some(1.0));
    assert_eq!(measure("wait_before_s"), Some(200.0));
    assert_eq!(measure("anger_start"), Some(25.0));
    assert_eq!(measure("after_call_s"), Some(10.0));
}

#[test]
fn composure_is_measured_where_anger_asks_for_it() {
    let (program, mut values) = small();
    let mut composure = |waits: bool, choice: &str| {
        let mut attempt = begin(&program, 1);
        // Silence makes anybody angry.
        while waits && attempt.state().anger < 2 {
            attempt.decide(Offer::Wait).expect("time passes");
        }
        take(&mut attempt, choice);
        let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
        let json = card.json(&attempt, &|key| key.to_string());
        json["measures"]["composure"].clone()
    };
    assert_eq!(composure(false, "own"), serde_json::Value::Null, "nobody was angry");
    assert_eq!(composure(true, "own"), 1.0);
    assert_eq!(composure(true, "push-off"), 0.0, "an evasion");
    assert_eq!(composure(true, "rude"), 0.0);
}

#[test]
fn who_should_have_waited_is_told_what_for_and_what_then() {
    let (program, mut values) = small();
    let attempt = begin(&program, 1);
    let until = |change: fn(&mut State)| {
        let mut s = State::default();
        change(&mut s);
        Until::of(&program, attempt.speech(), &s)
    };
    assert_eq!(until(|s| s.speech = 2), Until::Finished);
    assert_eq!(until(|s| s.jobs[0] = Job { query: 1, left: 1 }), Until::Answer("Open the invoice".to_string()));
    assert_eq!(until(|s| s.jobs[0] = Job { query: Job::FROZEN, left: 1 }), Until::Back);
    assert_eq!(until(|s| s.machine = 1), Until::Back);
    assert_eq!(until(|_| {}), Until::Moment);

    let mut told = 0;
    for seed in 0..300 {
        let card = Scorecard::of(&play_at_random(&program, seed), &mut values, None).expect("solved");
        for decision in &card.decisions {
            let better = decision.better.as_ref();
            let waits = better.is_some_and(|better| better.offer == Offer::Wait);
            assert_eq!(waits, better.is_some_and(|better| better.until.is_some()), "seed {seed}: {decision:?}");
            if let Some((until, next)) = decision.wait() {
                told += 1;
                assert!(next.offer != Offer::Wait && UNTIL.contains(&until.key()), "seed {seed}: {decision:?}");
                let name = decision.better_name().unwrap_or_default();
                assert_eq!(name, format!("silence, {}", next.name), "seed {seed}");
            }
        }
    }
    assert!(told > 0, "nobody was told to wait");
}

#[test]
fn the_json_has_the_keys_of_the_contract() {
    let (program, mut values) = small();
    let attempt = play_at_random(&program, 7);
    let one = |flaw, total| (House::OneRepaired(flaw), total);
    let company = ledger(&program, &[(House::AsIs, 6.0), (House::Repaired, 8.0), one(0, 7.0), one(1, 6.0)]);
    let card = Scorecard::of(&attempt, &mut values, Some(&company)).expect("solved");
    let json = card.json(&attempt, &|key| key.to_string());
    for key in KEYS.split_whitespace() {
        assert!(json.get(key).is_some(), "{key}");
    }
    for name in MEASURED.split_whitespace() {
        assert!(json["measures"][name].is_number(), "{name}");
    }
    for decision in json["decisions"].as_array().expect("a list") {
        for key in "at_s node choice lost by_dimension better because line".split(' ') {
            assert!(decision.get(key).is_some(), "{key}");
        }
    }
    assert_eq!(json["company"][0]["deficit"], "D1");
    assert_eq!(json["company"][0]["points"], 12.5);
    assert_eq!(json["achievable"], 75.0);
    assert!(json["events"].as_array().is_some_and(|events| events.iter().all(|e| e["kind"].is_string())));
}

#[test]
fn the_company_is_solved_house_by_house() {
    let (program, _) = small();
    let totals: Vec<(House, f64)> = cases(&program)
        .expect("it is ready")
        .into_iter()
        .map(|(house, rules)| (house, Values::solve(rules, Budget::default()).expect("it is small").start().total))
        .collect();
    let company = ledger(&program, &totals);
    let achievable = company.achievable.expect("the house is worth something");
    assert!(achievable > 0.0 && achievable < 100.0, "{totals:?}");
    assert_eq!(company.losses.len(), 2);
    assert_eq!(ledger(&program, &[]), Company::default());
}

#[test]
fn decisions_are_called_by_the_verbs_of_scripts() {
    let (program, _) = small();
    let name = |offer| naming::name(&program, offer);
    assert_eq!(name(Offer::Choose(0)), "own");
    assert_eq!(name(Offer::LookUp(0)), "look_up(billing, invoice)");
    assert_eq!(name(Offer::Record(0, 1)), "promise(call, team, 57600)");
    assert_eq!(name(Offer::Note(0)), "note(cause)");
    assert_eq!(name(Offer::Hold { asked: false }), "hold(asked: false)");
}

#[test]
fn values_come_back_as_they_were_kept() {
    let (program, values) = small();
    let (mut bytes, mut again) = (Vec::new(), b"something else".to_vec());
    values.to_bytes(&mut bytes);
    let kept = Values::from_bytes(program.rules.clone(), &bytes).expect("it was written whole");
    assert_eq!((kept.start(), kept.start_points()), (values.start(), values.start_points()));
    assert_eq!(kept.states(), values.states());
    kept.to_bytes(&mut again);
    assert!(bytes == again, "the same values are the same bytes");

    let (mut kept, mut values) = (kept, values);
    for seed in 0..20 {
        let attempt = play_at_random(&program, seed);
        let cards = [&mut kept, &mut values].map(|values| Scorecard::of(&attempt, values, None).expect("solved"));
        assert_eq!(cards[0].score, cards[1].score, "seed {seed}");
    }
}

#[test]
fn what_was_not_kept_for_these_rules_is_not_believed() {
    let (program, values) = small();
    let mut bytes = Vec::new();
    values.to_bytes(&mut bytes);
    let refused = |bytes: &[u8]| Values::from_bytes(program.rules.clone(), bytes).is_none();
    assert!(!refused(&bytes));
    let places = (0..bytes.len()).step_by(bytes.len() / 100 + 1).chain(0..40).chain(bytes.len() - 90..bytes.len());
    for at in places {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x10;
        assert!(refused(&damaged), "byte {at}");
        assert!(refused(&bytes[..at]), "only {at} bytes");
    }
    assert!(refused(&[bytes.as_slice(), b"!"].concat()));
    assert!(refused(&[0xff; 200]));
    let other = program.repaired(&[]).expect("it is ready");
    assert!(Values::from_bytes(other.clone(), &bytes).is_none(), "other rules");

    let seal = Seal::of([&program.rules, &other]);
    let totals = totals_to_bytes(seal, &[1.5, -2.0]);
    assert_eq!(totals_from_bytes(seal, &totals), Some(vec![1.5, -2.0]));
    assert_eq!(totals_from_bytes(Seal::of([&other, &program.rules]), &totals), None);
    assert_eq!(totals_from_bytes(seal, &totals[1..]), None);
    assert!(refused(&totals));
}

#[test]
fn a_solve_is_counted_and_cancelled_from_another_thread() {
    let (program, _) = small();
    let (budget, watch) = Budget::watch();
    let values = Values::solve(program.rules.clone(), budget).expect("it is small");
    assert!(watch.states() > 0);
    assert_eq!(watch.states(), values.states());

    let (budget, watch) = Budget::watch();
    let there = watch.clone();
    std::thread::spawn(move || there.cancel()).join().expect("it only sets a mark");
    assert_eq!(Values::solve(program.rules.clone(), budget).err(), Some(Stopped::Cancelled));
    assert_eq!(watch.states(), 0);
}

/// The best line of an estimate is a line that can be played, so it is never worth more than the best one; and what it
/// says it may be off by is true for nine seeds in ten at least.
#[test]
fn an_estimate_says_how_far_it_may_be_off() {
    const SEEDS: u64 = 30;
    let (program, values) = small();
    let exact = values.start();
    let mut within = 0;
    for seed in 0..SEEDS {
        let budget = Budget { plays: 200, ..Budget::default() };
        let estimated = Values::estimate(program.rules.clone(), budget, seed).expect("nobody cancelled it");
        let start = estimated.start();
        assert!(start.total <= exact.total + 1e-9, "seed {seed}: {start:?} {exact:?}");
        assert!(start.worst > 0.5 * exact.worst && start.worst < 1.5 * exact.worst, "seed {seed}: {start:?} {exact:?}");
        let half = estimated.uncertainty() / 100.0 * start.worst;
        assert!(half > 0.0 && half < 0.25 * exact.worst, "seed {seed}: {half} {exact:?}");
        within += u64::from(exact.total - start.total <= half);
    }
    assert!(10 * within >= 9 * SEEDS, "{within} of {SEEDS}");
}

#[test]
fn what_is_too_large_to_be_solved_is_estimated_and_says_so() {
    let (program, values) = small();
    assert!(values.is_exact() && values.uncertainty() == 0.0);
    let tiny = Budget { states: 10, plays: 60, ..Budget::default() };
    assert_eq!(Values::solve(program.rules.clone(), tiny.clone()).err(), Some(Stopped::TooLarge));
    let estimate = || Values::solve_or_estimate(program.rules.clone(), tiny.clone()).expect("nobody cancelled it");
    let mut values = estimate();
    assert!(!values.is_exact() && values.uncertainty() > 0.0);
    for seed in 0..60 {
        let attempt = play_at_random(&program, seed);
        let (points, decisions) = gap(&attempt, &mut values).expect("estimated");
        assert!((points - decisions).abs() < 1e-6, "seed {seed}: {points} {decisions}");

        let card = Scorecard::of(&attempt, &mut values, None).expect("estimated");
        assert!(!card.exact && card.uncertainty > 0.0);
        let lost: f64 = card.decisions.iter().map(|d| d.lost).chain(card.caps.iter().map(|c| c.lost)).sum();
        assert!((lost - (100.0 - card.score)).abs() < 1e-6, "seed {seed}: {lost} {}", card.score);
        assert!((card.dimensions.total() - card.uncapped).abs() < 1e-6, "seed {seed}");
        let json = card.json(&attempt, &|key| key.to_string());
        assert!(json["exact"] == false && json["uncertainty"].as_f64().is_some_and(|points| points > 0.0));
    }
    // The same seed and the same questions give the same figures.
    let attempt = play_at_random(&program, 7);
    let cards =
        [estimate(), estimate()].map(|mut values| Scorecard::of(&attempt, &mut values, None).expect("estimated"));
    assert_eq!(cards[0], cards[1]);

    let (budget, watch) = Budget::watch();
    watch.cancel();
    assert_eq!(Values::estimate(program.rules.clone(), budget, 1).err(), Some(Stopped::Cancelled));
}
