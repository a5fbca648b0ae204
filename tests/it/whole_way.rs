//! From RON to score: play, solve, replay, and the identities between them.

use crate::common::first_words;
use frontline::conversation::{Attempt, Offer};
use frontline::scoring::{Budget, Scorecard, Values, gap};
use frontline::words::Dice;

fn solved() -> (std::sync::Arc<frontline::conversation::Program>, Values) {
    let program = first_words();
    let values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
    (program, values)
}

#[test]
fn the_best_line_scores_a_hundred() {
    let (program, mut values) = solved();
    for seed in 0..20 {
        let mut attempt = Attempt::new(program.clone(), seed, "en", true);
        while let Some(best) = values.best(attempt.state()).expect("solved") {
            attempt.decide(best).expect("the best is offered");
        }
        let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
        assert!((card.score - 100.0).abs() < 1e-6, "seed {seed}: {}", card.score);
        assert!(card.passed);
    }
}

/// 2,000 random plays: regrets minus luck are the gap to the best run, no regret is negative, and the items of the
/// card add up to what is missing.
#[test]
fn regrets_and_luck_explain_every_point() {
    let (program, mut values) = solved();
    for seed in 0..2_000u64 {
        let mut dice = Dice::stream(seed, "random play", 0);
        let mut attempt = Attempt::new(program.clone(), seed, "en", false);
        while !attempt.is_over() {
            let offers = attempt.offers();
            attempt.decide(offers[dice.below(offers.len())]).expect("it was offered");
        }
        let (left, right) = gap(&attempt, &mut values).expect("solved");
        assert!((left - right).abs() < 1e-9, "seed {seed}: {left} and {right}");
        let card = Scorecard::of(&attempt, &mut values, None).expect("solved");
        assert!(card.decisions.iter().all(|decision| decision.lost >= 0.0));
        let items: f64 = card.decisions.iter().map(|d| d.lost).chain(card.caps.iter().map(|c| c.lost)).sum();
        assert!((items - (100.0 - card.score)).abs() < 0.1, "seed {seed}: {items} and {}", card.score);
    }
}

#[test]
fn the_same_seed_and_decisions_give_the_same_events() {
    let program = first_words();
    for seed in 0..50u64 {
        let mut dice = Dice::stream(seed, "random play", 0);
        let mut first = Attempt::new(program.clone(), seed, "en", true);
        let mut decisions: Vec<Offer> = Vec::new();
        while !first.is_over() {
            let offers = first.offers();
            let offer = offers[dice.below(offers.len())];
            decisions.push(offer);
            first.decide(offer).expect("it was offered");
        }
        let mut again = Attempt::new(program.clone(), seed, "en", true);
        for offer in decisions {
            // Saved and reloaded after every decision: a clone is all there is of an attempt.
            again = again.clone();
            again.decide(offer).expect("it was offered the first time");
        }
        assert_eq!(first.events(), again.events());
    }
}

/// No line of the customer is said twice word for word within a contact.
#[test]
fn nothing_is_said_twice() {
    use frontline::words::EventKind;
    let program = first_words();
    for seed in 0..200u64 {
        let mut dice = Dice::stream(seed, "random play", 1);
        let mut attempt = Attempt::new(program.clone(), seed, "en", true);
        while !attempt.is_over() {
            let offers = attempt.offers();
            attempt.decide(offers[dice.below(offers.len())]).expect("it was offered");
        }
        let mut said = std::collections::BTreeSet::new();
        for event in attempt.events() {
            if let EventKind::CustomerSpoke { text, .. } = &event.kind
                && text != "…"
            {
                assert!(said.insert(text.clone()), "seed {seed}: {text}");
            }
        }
    }
}
