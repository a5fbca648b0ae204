//! Scripts are read as they are written, and play again what they were written from.

use super::*;
use crate::conversation::Program;
use crate::scenario::{self, Shelf};
use crate::words::Dice;
use std::sync::Arc;

struct Template;

impl Shelf for Template {
    fn file(&self, name: &str) -> Result<String, String> {
        match name {
            "scenario.ron" => Ok(include_str!("../../../assets/templates/scenario.ron").to_string()),
            _ => Err("no such file".to_string()),
        }
    }
}

fn program() -> Arc<Program> {
    let reading = scenario::read("template", &Template);
    let said = crate::reading::render::text(&reading.sources, &reading.findings.sorted(), false);
    let scenario = reading.scenario.expect("the template is readable");
    Arc::new(Program::new(scenario, reading.hash).unwrap_or_else(|why| panic!("{why:?}\n{said}")))
}

fn read(text: &str) -> Script {
    let reading = Script::read("script.ron", text.to_string());
    let said = crate::reading::render::text(&reading.sources, &reading.findings.sorted(), false);
    assert_eq!(said, "", "{text}");
    reading.script
}

/// Whatever was done, its script does again, also after it was written and read.
#[test]
fn a_recorded_attempt_plays_again() {
    let program = program();
    for seed in 0..200 {
        let mut attempt = Attempt::new(Arc::clone(&program), seed, "en", true);
        let mut dice = Dice::stream(seed, "script test", 0);
        while !attempt.is_over() {
            let offers = attempt.offers();
            let offer = offers[dice.below(offers.len())];
            attempt.decide(offer).expect("an offer of the moment");
        }
        let text = Script::of(&attempt).to_string();
        let mut again = Attempt::new(Arc::clone(&program), seed, "en", true);
        if let Err(stop) = read(&text).play(&mut again) {
            panic!("seed {seed}: {stop:?}\n{text}");
        }
        assert_eq!(again.events(), attempt.events(), "seed {seed}\n{text}");
    }
}

#[test]
fn what_is_not_offered_stops_with_what_is() {
    let mut attempt = Attempt::new(program(), 1, "en", true);
    let stop = read("[(do: silence(0)), (after_s: 5, do: choose(\"no-such-choice\"))]").play(&mut attempt);
    let stop = stop.expect_err("there is no such choice");
    assert_eq!((stop.number, stop.wanted.as_str()), (2, "choose(\"no-such-choice\")"));
    assert!(stop.offers.len() > 2, "{:?}", stop.offers);
}

#[test]
fn every_verb_is_read_as_it_is_written() {
    let all = "[\n    (after_s: 4.0, do: choose(\"a/b\")),\n    (after_s: 0.0, do: silence(10.0)),\n    \
        (after_s: 0.0, do: listen),\n    (after_s: 0.0, do: interrupt),\n    (after_s: 0.0, do: mark(\"c\")),\n    \
        (after_s: 0.0, do: look_up(\"s\", \"q\")),\n    (after_s: 0.0, do: hold(asked: false)),\n    \
        (after_s: 0.0, do: resume),\n    (after_s: 0.0, do: note([\"f\", \"g\"])),\n    \
        (after_s: 0.0, do: tag(\"r\")),\n    (after_s: 0.0, do: promise(\"p\", team, 57600)),\n    \
        (after_s: 0.0, do: ask(\"d\", phone)),\n    (after_s: 0.0, do: ask(\"d\", walk, \"q\")),\n    \
        (after_s: 0.0, do: transfer(warm, \"d\")),\n    (after_s: 0.0, do: compensate(3000)),\n    \
        (after_s: 0.0, do: escalate),\n    (after_s: 0.0, do: end),\n]\n";
    assert_eq!(read(all).to_string(), all);
}

#[test]
fn mistakes_are_found_all_at_once() {
    let text =
        "[(do: chose(\"a\")), (do: look_up(\"s\")), (after_s: -1, do: end), (do: tag(x: 1)), (after: 1, do: end)]";
    let reading = Script::read("script.ron", text.to_string());
    assert_eq!(reading.findings.sorted().len(), 5);
}
