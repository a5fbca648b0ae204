//! Caps and gates: what no score makes up for.

use super::*;

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
