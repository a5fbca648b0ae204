//! The rules of the game that keep the largest loss meaningful, on a call with two systems; and a case of three
//! contacts, each of which has its own words, callers and times.

use super::*;
use crate::scenario::{self, Shelf};
use crate::scoring::{Budget, Values, gap};
use crate::words::{Dice, EventKind, Means};
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

/// Two floods, two visitors, somebody else in the second contact, which is on the next day, and a letter in it.
const CASE: &str = r#"Scenario(
    title: "Case", about: "Three contacts.", source: "none", channel: phone, language: "en", level: 1,
    brief: (role: "Agent.", goals: ["Help."], may: "Nothing."),
    clock: (beat: 10, starts: "10:00", waited: 0, target: 120, limit: 240),
    caller: (name: "Ann", anger: calm, silence: 40, hold: 60, prompts: { "hello": "Hello?", "well": "Well?" }),
    events: { "letter": (contact: "second", at: "+1 09:01", shows: "A letter comes.") },
    start: "storm",
    nodes: {
        "storm": (flood: (lasts: 60, leads_to: "hello", parts: { "one": (at: 0, says: "I was here first.") },
            signals: (best_every: 20, texts: { "mhm": "Mhm." }), silent_after: 60, interrupted: (goto: "hello")),
            choices: { "stop": (says: "Stop.", goto: "hello") }),
        "hello": (says: "That was it.", choices: { "out": (says: "Come and see.", goto: "window") }),
        "window": (visits: (signals: { "looks": (at: 20, shows: "Looks into the window.") }, best: (20, 40), leaves: 60),
            choices: { "greet": (says: "Good day.", ends: "done") }),
        "other-storm": (flood: (lasts: 60, leads_to: "reply", parts: { "one": (at: 0, says: "And I come second.") },
            signals: (best_every: 20, texts: { "yes": "I hear you." }), silent_after: 60, interrupted: (goto: "reply")),
            choices: { "halt": (says: "Halt.", goto: "reply") }),
        "reply": (says: "So?", choices: {
            "calm": (says: "It is settled.", then: [Settle], ends: "done"),
            "shout": (says: "So nothing!", then: [Anger(2)], goto: "hello"),
        }),
        "shelf": (visits: (signals: { "looks": (at: 20, shows: "Looks at a shelf.") }, best: (20, 40), leaves: 60),
            choices: { "nod": (says: "Hello again.", ends: "done") }),
    },
    later: {
        "second": (when: [], starts: "+1 09:00", opens: "The next morning.", start: "other-storm", wrap_up: true,
            caller: (name: "Bea", anger: loud, silence: 20, hold: 20, prompts: { "you": "Are you there?", "so": "So?!" })),
        "third": (when: [], starts: "+2 09:00", opens: "A day later.", start: "shelf"),
    },
    goals: { "settled": (when: [Settled], points: (resolution: 4), why: "It is settled.") },
    pass: (relation: [AngerAtMost(sharp)], resolution: [Settled]),
    endings: {
        "done": (text: "It is done."),
        "hung-up": (text: "Hung up.", points: (resolution: -9)), "out-of-time": (text: "Too late.", points: (resolution: -9)),
    },
    debrief: "One after the other.",
)"#;

struct One(String);

impl Shelf for One {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(self.0.clone()) } else { Err("there is no such file".to_string()) }
    }
}

fn program() -> Arc<Program> {
    ready(CALL)
}

/// The call with a department that has its moods: before it hears the number it has no time.
fn moody() -> Arc<Program> {
    let department = r#"departments: { "team": (name: "Team", means: { chat: (rings: 10, talks: 10) },
        reach: [(from: "00:00", to: "23:59", percent: 100)],
        questions: { "why": (asks: "Why?", learn: ["cause"], says: "It went out twice.", or: {
            "busy": (when: [Not(Knows("number"))], says: "Not without a number.") }) }) },
    start: "hello","#;
    ready(&CALL.replace(r#"start: "hello","#, department))
}

fn ready(text: &str) -> Arc<Program> {
    let reading = scenario::read("call", &One(text.to_string()));
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
    assert!(attempt.state().jobs[0].is_idle() && attempt.state().clumsy);
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
    let tried = |known: u64| live.slice(rules, &State { known, clumsy: true, ..State::default() });
    let (none, number, all) = (tried(0), tried(1), tried(everything));
    assert!(none.clumsy);
    assert!(number.clumsy, "the invoice can still be held for");
    assert!(!all.clumsy);
}

#[test]
fn regrets_minus_luck_are_the_gap() {
    for program in [program(), moody(), ready(CASE)] {
        let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
        for seed in 0..1_000 {
            let mut dice = Dice::stream(seed, "monkey", 0);
            let mut attempt = Attempt::new(Arc::clone(&program), seed, "en", false);
            while !attempt.is_over() {
                let offers = attempt.offers();
                attempt.decide(offers[dice.below(offers.len())]).expect("it was offered");
            }
            let (left, right) = gap(&attempt, &mut values).expect("it is solved");
            assert!((left - right).abs() < 1e-9, "{}, seed {seed}: {left} and {right}", program.scenario.title.source);
        }
    }
}

/// Listens once to whoever does not pause, lets visitors look around, and says the first thing there is to say.
fn plain(attempt: &Attempt) -> Offer {
    let (s, offers) = (attempt.state(), attempt.offers());
    let choice = offers.iter().copied().find(|offer| matches!(offer, Offer::Choose(_)));
    match (s.phase, &attempt.program().rules.nodes[s.node as usize].opens) {
        (Phase::WrapUp, _) => Offer::End,
        (_, Opens::Flood(_)) if s.stage == 0 => Offer::Listen,
        (_, Opens::Visits { .. }) if s.stage > 2 => choice.expect("a visitor can be spoken to"),
        (_, Opens::Line { .. }) => choice.unwrap_or(Offer::Wait),
        _ => Offer::Wait,
    }
}

#[test]
fn every_contact_has_its_own_words() {
    let mut attempt = Attempt::new(ready(CASE), 1, "en", true);
    while !attempt.is_over() {
        attempt.decide(plain(&attempt)).expect("it is offered");
    }
    let (mut began, mut floods, mut signs, mut seen, mut after_call) = (vec![], vec![], vec![], vec![], 0);
    for event in attempt.events() {
        match &event.kind {
            EventKind::ContactBegan { contact, anger, .. } => began.push((contact.as_str(), *anger)),
            EventKind::CustomerSpoke { line, text } if line.contains("part-") => floods.push(text.as_str()),
            EventKind::Listened { text } => signs.push(text.as_str()),
            EventKind::TimelineEvent { text, .. } => seen.push(text.as_str()),
            EventKind::WrapUpBegan => after_call += 1,
            _ => {}
        }
    }
    assert_eq!(floods, ["I was here first.", "And I come second."]);
    assert_eq!(signs, ["Mhm.", "I hear you."]);
    assert_eq!(seen, ["Looks into the window.", "A letter comes.", "Looks at a shelf."]);
    // Bea is loud when she calls; Ann comes back as calm as she was.
    assert_eq!(began, [("first", 0), ("second", 3), ("third", 0)]);
    assert_eq!(after_call, 2, "after the first contact and after the second, which asks for it");
}

#[test]
fn somebody_else_who_calls_has_patience_and_prompts_of_their_own() {
    let mut attempt = Attempt::new(ready(CASE), 1, "en", true);
    while attempt.state().contact == 0 {
        attempt.decide(plain(&attempt)).expect("it is offered");
    }
    let before = attempt.events().len();
    while attempt.state().contact == 1 && attempt.state().phase == Phase::Talk {
        attempt.decide(Offer::Wait).expect("time passes");
    }
    let prompts = attempt.events()[before..].iter().filter_map(|event| match &event.kind {
        EventKind::CustomerSpoke { line, text } if line == "prompt" => Some(text.as_str()),
        _ => None,
    });
    assert_eq!(prompts.collect::<Vec<_>>()[0], "Are you there?");
}

#[test]
fn what_is_left_of_a_decision_does_not_happen_in_the_next_contact() {
    let mut attempt = Attempt::new(ready(&CASE.replace(" wrap_up: true,", "")), 1, "en", true);
    let program = Arc::clone(attempt.program());
    let count = program.rules.choices.len() as ChoiceIx;
    let shout = (0..count).find(|ix| Speech::choice_name(&program, *ix) == "shout").expect("it is there");
    while !attempt.offers().contains(&Offer::Choose(shout)) {
        let waits = attempt.state().contact == 1;
        attempt.decide(if waits { Offer::Wait } else { plain(&attempt) }).expect("it is offered");
    }
    attempt.decide(Offer::Choose(shout)).expect("it is offered");
    let shelf = program.scenario.nodes.position(&crate::words::Id::new("shelf"));
    assert_eq!((attempt.state().contact, Some(attempt.state().node as usize)), (2, shelf), "she hung up");
}

#[test]
fn a_department_answers_as_it_is_asked() {
    let ask = Offer::Ask { question: 0, means: Means::Chat, hold: Hold::None };
    let answers = |attempt: &Attempt| -> Vec<String> {
        let said = attempt.events().iter().filter_map(|event| match &event.kind {
            EventKind::AskAnswered { text, .. } => Some(text.clone()),
            _ => None,
        });
        said.collect()
    };
    let mut attempt = Attempt::new(moody(), 1, "en", true);
    wait_for(&mut attempt, ask);
    let mut other = attempt.clone();
    attempt.decide(ask).expect("it is offered");
    assert_eq!(answers(&attempt), ["Not without a number."]);
    assert!(attempt.state().known == 0 && attempt.state().missed == 1);
    wait_for(&mut attempt, Offer::Choose(0));
    assert!(!attempt.offers().contains(&ask), "they have said what they have to say");

    wait_for(&mut other, Offer::Choose(0));
    other.decide(Offer::Choose(0)).expect("it is offered");
    wait_for(&mut other, ask);
    other.decide(ask).expect("it is offered");
    assert_eq!(answers(&other), ["It went out twice."]);
    assert!(other.state().known >> 1 & 1 == 1, "the cause");
}
