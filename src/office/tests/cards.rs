//! Cards are made in the background, and kept.

use super::*;

#[test]
fn the_card_is_made_in_the_background_and_kept() {
    let folder = Folder::new("card");
    let (office, scenario) = office();
    let mut office = office.keeping(Solved::new(Some(&folder.0)));
    office.apply(Command::Begin { scenario, seed: 4 });
    assert!(office.apply(Command::Debrief).is_empty(), "nothing is judged before it is over");
    play_to_the_end(&mut office);
    assert_eq!(office.apply(Command::Debrief), [Notice::Judging]);
    assert_eq!(office.pulse(), Pulse::Working);
    assert!(office.apply(Command::Debrief).is_empty(), "one card is enough");
    assert_eq!(wait_for_the_card(&mut office), [Notice::Judged]);
    let Place::Debrief(sitting, card) = office.place() else { panic!("the card is there") };
    assert!(sitting.attempt.is_over() && !card.decisions.is_empty());
    let lost: f64 = card.decisions.iter().map(|decision| decision.lost).sum();
    let caps: f64 = card.caps.iter().map(|cap| cap.lost).sum();
    assert!((card.score + lost + caps - 100.0).abs() < 1e-6, "the items add up");
    let program = Arc::clone(sitting.attempt.program());
    let best = office.best(&program).expect("an attempt was judged");
    assert_eq!((best.score, best.attempts), (card.score, 1));
    let accounts = accounts(&card.decisions, &sitting.attempt, &crate::tongue::Tongue::new("en"));
    assert!(accounts.windows(2).all(|two| two[0].lost >= two[1].lost));
    assert!(Solved::new(Some(&folder.0)).values(&program).is_some(), "solved values are kept");
}

#[test]
fn leaving_gives_a_card_up() {
    let (mut office, scenario) = office();
    office.apply(Command::Begin { scenario, seed: 4 });
    play_to_the_end(&mut office);
    office.apply(Command::Debrief);
    office.apply(Command::Leave);
    assert!(matches!(office.place(), Place::Home));
    assert_eq!(office.pulse(), Pulse::Still);
    assert!(office.apply(Command::Tick { ms: 50 }).is_empty());
}
