//! What a card says of decisions: what each lost, why, what was better and what was best.

use super::*;
use crate::conversation::{Job, State};

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
