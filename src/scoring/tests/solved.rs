//! Values: solved, kept, refused and estimated.

use super::*;

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
