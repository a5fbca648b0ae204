//! A microphone that is off keeps back what is spoken, and changes nothing else.

use super::*;
use crate::conversation::Phase;

/// The place of a shipped scenario.
fn shipped(office: &Office, id: &str) -> usize {
    let found = office.programs().iter().position(|program| program.scenario.id.as_str() == id);
    found.unwrap_or_else(|| panic!("{id} ships"))
}

/// The first contact of the tests' own scenario, when the customer has finished.
fn taken() -> Office {
    let (mut office, scenario) = office();
    office.apply(Command::Begin { scenario, seed: 4 });
    for _ in 0..20 {
        if first_answer(&office).is_some() {
            return office;
        }
        office.apply(Command::Decide(Offer::Wait));
    }
    panic!("the customer comes to an end");
}

fn first_answer(office: &Office) -> Option<Offer> {
    sitting(office).attempt.offers().into_iter().find(|offer| matches!(offer, Offer::Choose(_)))
}

#[test]
fn what_is_spoken_is_kept_back_and_hands_go_on() {
    let mut office = taken();
    let answer = first_answer(&office).expect("something can be said");
    assert_eq!(office.apply(Command::Mute(true)), [Notice::Muted(true)]);
    assert!(office.apply(Command::Mute(true)).is_empty(), "it is off already");
    let (steps, state) = (sitting(&office).attempt.steps().len(), *sitting(&office).attempt.state());
    assert_eq!(office.apply(Command::Decide(answer)), [Notice::KeptBack]);
    assert_eq!((sitting(&office).attempt.steps().len(), *sitting(&office).attempt.state()), (steps, state));
    assert!(sitting(&office).hand().muted.is_some_and(|muted| muted.kept_back_ms().is_some()));
    assert_eq!(office.apply(Command::Decide(Offer::LookUp(0))), [Notice::Decided]);
    assert_eq!(office.apply(Command::Mute(false)), [Notice::Muted(false)]);
    assert_eq!(office.apply(Command::Decide(answer)), [Notice::Decided]);
}

#[test]
fn a_muted_second_is_a_second_of_silence() {
    let (mut muted, mut silent) = (taken(), taken());
    muted.apply(Command::Mute(true));
    assert!(!sitting(&muted).hand().is_missed());
    let mut missed = false;
    for _ in 0..6 {
        for office in [&mut muted, &mut silent] {
            for _ in 0..200 {
                office.apply(Command::Tick { ms: 50 });
            }
        }
        assert_eq!(sitting(&muted).attempt.state(), sitting(&silent).attempt.state());
        assert_eq!(sitting(&muted).attempt.events(), sitting(&silent).attempt.events());
        missed |= sitting(&muted).hand().is_missed();
    }
    assert!(missed, "the customer asks whether anybody is there");
    assert!(!sitting(&silent).hand().is_missed(), "and with the microphone on that is no mishap");
}

#[test]
fn the_microphone_is_on_again_after_the_contact() {
    let mut office = taken();
    office.apply(Command::Mute(true));
    assert_eq!(sitting(&office).hand().muted_ms(), Some(0));
    office.apply(Command::Tick { ms: 3_000 });
    assert_eq!(sitting(&office).hand().muted_ms(), Some(3_000));
    for _ in 0..60 {
        if sitting(&office).attempt.state().phase != Phase::Talk {
            break;
        }
        office.apply(Command::Decide(Offer::Wait));
    }
    assert_ne!(sitting(&office).attempt.state().phase, Phase::Talk, "nobody waits for ever");
    assert_eq!(sitting(&office).hand().muted, None);
    assert!(office.apply(Command::Mute(true)).is_empty(), "nobody is on the line");
}

#[test]
fn a_chat_has_no_microphone() {
    let (mut office, _) = office();
    let scenario = shipped(&office, "the-racket");
    office.apply(Command::Begin { scenario, seed: 4 });
    assert!(!sitting(&office).hand().may_mute());
    assert!(office.apply(Command::Mute(true)).is_empty());
    assert_eq!(sitting(&office).hand().muted, None);
}
