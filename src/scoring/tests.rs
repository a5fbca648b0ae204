//! The room's promises, kept on a scenario of one question.

mod caps;
mod cards;
mod contract;
mod solved;

use super::*;
use crate::conversation::{Attempt, Offer, Program};
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
