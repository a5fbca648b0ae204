//! Replay: a scenario, a seed and decisions give the same events byte for byte, also when the attempt is written down
//! and read again after every single decision.

use frontline::conversation::{Attempt, Offer, Program, Script};
use frontline::library::Library;
use frontline::scoring::event_json;
use frontline::words::Dice;
use std::sync::Arc;

/// Plays of each shipped scenario, in English and Hungarian by turns.
const PLAYS: u64 = 8;

fn program(id: &str) -> Arc<Program> {
    let opened = Library::new(None).open(id).expect("it ships");
    let reading = opened.read();
    let mut program = Program::new(reading.scenario.expect("it is readable"), reading.hash).expect("it is ready");
    program.translations = opened.translations().by_language;
    Arc::new(program)
}

/// What was heard so far, as it is printed.
fn heard(attempt: &Attempt) -> String {
    let lines: Vec<String> = attempt.events().iter().map(|event| event_json(event).to_string()).collect();
    lines.join("\n")
}

/// The attempt as somebody finds it who has only its script: read, and played into a fresh one.
fn reloaded(program: &Arc<Program>, attempt: &Attempt, language: &str) -> Attempt {
    let text = Script::of(attempt).to_string();
    let reading = Script::read("attempt.ron", text.clone());
    assert!(!reading.findings.has_errors(), "what was written cannot be read:\n{text}");
    let mut again = Attempt::new(Arc::clone(program), attempt.seed(), language, true);
    if let Err(stop) = reading.script.play(&mut again) {
        panic!("{stop:?}\n{text}");
    }
    again
}

/// Mostly says something, so that plays come far.
fn lively(offers: &[Offer], dice: &mut Dice) -> Offer {
    let spoken: Vec<Offer> = offers.iter().copied().filter(|offer| matches!(offer, Offer::Choose(_))).collect();
    let list = if !spoken.is_empty() && dice.unit() < 0.6 { &spoken[..] } else { offers };
    list[dice.below(list.len())]
}

#[test]
fn saved_and_reloaded_after_every_decision_it_is_the_same_attempt() {
    for id in Library::new(None).scenario_ids() {
        // Read twice: what is reloaded knows nothing of the first reading but the file.
        let (first, second) = (program(&id), program(&id));
        assert_eq!(first.hash, second.hash, "{id}");
        let mut longest = 0;
        for seed in 0..PLAYS {
            let language = if seed % 2 == 0 { "en" } else { "hu" };
            let mut dice = Dice::stream(seed, "random play", 3);
            let mut straight = Attempt::new(Arc::clone(&first), seed, language, true);
            let mut attempt = straight.clone();
            while !attempt.is_over() {
                let offer = lively(&attempt.offers(), &mut dice);
                straight.decide(offer).expect("it was offered");
                attempt.decide(offer).expect("it was offered");
                attempt = reloaded(&second, &attempt, language);
                let script = Script::of(&straight);
                assert_eq!(attempt.state(), straight.state(), "{id}, seed {seed}, after {offer:?}:\n{script}");
                assert_eq!(attempt.steps(), straight.steps(), "{id}, seed {seed}, after {offer:?}:\n{script}");
                assert_eq!(heard(&attempt), heard(&straight), "{id}, seed {seed}, after {offer:?}:\n{script}");
            }
            longest = longest.max(straight.steps().len());
        }
        assert!(longest > 10, "{id}: too short to show anything");
    }
}
