//! The rules of the game that keep the largest loss meaningful, on a call with two systems.

use super::*;
use crate::scenario::{self, Shelf};
use crate::scoring::{Budget, Values, gap};
use crate::words::Dice;
use std::sync::Arc;

const CALL: &str = r#"Scenario(
    title: "Call", about: "A call with two systems.", source: "none", channel: phone, language: "en", level: 1,
    brief: (role: "Agent.", goals: ["Help."], may: "Nothing."),
    clock: (beat: 10, starts: "10:00", waited: 0, target: 120, limit: 240),
    caller: (name: "Ann", anger: calm, silence: 40, hold: 60, prompts: { "hello": "Hello?" }),
    facts: { "number": (is: "The number."), "cause": (is: "The cause."), "news": (is: "The news.") },
    systems: {
        "billing": (
            name: "Billing", windows: 1, clicks: 1, seconds: 28,
            look_up: { "invoice": (
                asks: "Open the invoice", when: [Knows("number")], learn: ["cause"], shows: "Sent twice.", otherwise: "Which?",
            ) },
        ),
        "board": (
            name: "Board", windows: 1, clicks: 1, seconds: 28,
            look_up: { "notices": (asks: "Read the board", learn: ["news"], shows: "News.") },
        ),
    },
    start: "hello",
    nodes: {
        "hello": (says: "Hello, my invoice is wrong.", choices: {
            "number": (says: "Your number, please?", then: [Learn("number")], goto: "more"),
            "push-off": (says: "I cannot help you.", tags: [evasion_not_allowed], ends: "left", why: "It closes the door."),
        }),
        "more": (says: "It is twelve.", choices: {
            "explain": (says: "It was sent twice.", when: [Knows("cause")], tags: [cause_found], ends: "done"),
            "read-out": (says: "There is some news on the board.", when: [Knows("news")], ends: "done"),
            "guess": (says: "It will be all right.", ends: "left"),
        }),
    },
    goals: { "known": (when: [Knows("cause")], points: (resolution: 4), why: "The cause is known.") },
    pass: (relation: [AngerAtMost(sharp)], resolution: [Ended("done")]),
    endings: {
        "done": (text: "It is done.", points: (resolution: 2)), "left": (text: "It is not."),
        "hung-up": (text: "Hung up.", points: (resolution: -9)), "out-of-time": (text: "Too late.", points: (resolution: -9)),
    },
    debrief: "Look before you speak.",
)"#;

/// The look-up that wants the number, and the one that wants nothing.
const INVOICE: Offer = Offer::LookUp(0);
const NOTICES: Offer = Offer::LookUp(1);

struct One;

impl Shelf for One {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(CALL.to_string()) } else { Err("there is no such file".to_string()) }
    }
}

fn program() -> Arc<Program> {
    let reading = scenario::read("call", &One);
    assert!(!reading.findings.has_errors(), "{:?}", reading.findings.sorted());
    Arc::new(Program::new(reading.scenario.expect("it was read"), reading.hash).expect("it is ready"))
}

fn begin() -> Attempt {
    Attempt::new(program(), 1, "en", true)
}

/// Lets time pass until something is offered.
fn wait_for(attempt: &mut Attempt, offer: Offer) {
    while !attempt.offers().contains(&offer) {
        attempt.decide(Offer::Wait).expect("time passes");
    }
}

#[test]
fn a_system_with_nothing_to_show_is_not_asked_again_before_it_has_something() {
    let mut attempt = begin();
    attempt.decide(INVOICE).expect("it is offered");
    assert_eq!(attempt.state().jobs[0].left, 1, "it says so at once");
    attempt.decide(Offer::Wait).expect("time passes");
    assert!(attempt.state().jobs[0].is_idle() && attempt.state().vain == 1);
    assert!(!attempt.offers().contains(&INVOICE), "it was tried");
    assert!(attempt.offers().contains(&NOTICES), "another system has something");

    let number = Offer::Choose(0);
    wait_for(&mut attempt, number);
    attempt.decide(number).expect("it is offered");
    assert!(attempt.offers().contains(&INVOICE), "it has something now");
    attempt.decide(INVOICE).expect("it is offered");
    assert_eq!(attempt.state().jobs[0].left, 3, "what there is to see takes its time");
}

#[test]
fn nobody_is_put_on_hold_without_a_word_twice_in_a_contact() {
    let (asked, unasked) = (Offer::Hold { asked: true }, Offer::Hold { asked: false });
    let mut attempt = begin();
    let number = Offer::Choose(0);
    wait_for(&mut attempt, number);
    attempt.decide(number).expect("it is offered");
    wait_for(&mut attempt, Offer::Choose(4));
    attempt.decide(NOTICES).expect("it is offered");
    let cost = attempt.program().rules.tags.unasked_hold;
    assert!(cost.total() < 0.0);
    assert_eq!(attempt.decide(unasked).expect("it is offered").points, cost);
    wait_for(&mut attempt, Offer::Choose(4));
    attempt.decide(INVOICE).expect("it is offered");
    assert!(attempt.offers().contains(&asked) && !attempt.offers().contains(&unasked));
}

#[test]
fn what_was_tried_in_vain_is_forgotten_when_nothing_can_be_tried_any_more() {
    let program = program();
    let (rules, live) = (&program.rules, program.liveness());
    let everything = (1u64 << rules.facts) - 1;
    let tried = |known: u64| live.slice(rules, &State { known, vain: 1, unasked: true, ..State::default() });
    let (none, number, all) = (tried(0), tried(1), tried(everything));
    assert!(none.vain == 1 && none.unasked);
    assert!(number.vain == 0 && number.unasked, "the invoice shows something from now on, and can be held for");
    assert!(all.vain == 0 && !all.unasked);
}

#[test]
fn regrets_minus_luck_are_the_gap() {
    let program = program();
    let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
    for seed in 0..1_000 {
        let mut dice = Dice::stream(seed, "monkey", 0);
        let mut attempt = Attempt::new(Arc::clone(&program), seed, "en", false);
        while !attempt.is_over() {
            let offers = attempt.offers();
            attempt.decide(offers[dice.below(offers.len())]).expect("it was offered");
        }
        let (left, right) = gap(&attempt, &mut values).expect("it is solved");
        assert!((left - right).abs() < 1e-9, "seed {seed}: {left} and {right}");
    }
}
