//! One contact: it is read about, rings and is taken, and time passes by itself.

use super::*;
use crate::conversation::Phase;

#[test]
fn a_contact_is_read_about_rings_and_is_taken() {
    let (mut office, scenario) = office();
    assert!(office.apply(Command::Answer).is_empty(), "nothing rings yet");
    assert_eq!(office.apply(Command::Open { scenario, seed: 3 }), [Notice::Opened]);
    assert!(matches!(office.place(), Place::Brief(contact) if contact.seed == 3));
    assert!(office.apply(Command::Answer).is_empty(), "a brief is no call");
    assert_eq!(office.apply(Command::Ring), [Notice::Rings]);
    office.apply(Command::Tick { ms: 700 });
    assert!(matches!(office.place(), Place::Ringing(contact) if contact.rung_ms == Some(700)));
    assert_eq!(office.pulse(), Pulse::Running);
    assert_eq!(office.apply(Command::Answer), [Notice::Began]);
    assert!(matches!(office.place(), Place::Desk(sitting) if sitting.attempt.seed() == 3));
    assert_eq!(office.apply(Command::Leave), [Notice::Left]);
    assert!(matches!(office.place(), Place::Home));
    assert!(office.apply(Command::Open { scenario: 1_000, seed: 3 }).is_empty());
}

#[test]
fn time_that_passes_by_itself_is_the_same_as_waiting() {
    let (mut live, scenario) = office();
    let (mut waiting, _) = office();
    live.apply(Command::Begin { scenario, seed: 4 });
    waiting.apply(Command::Begin { scenario, seed: 4 });
    for _ in 0..3 {
        for _ in 0..200 {
            live.apply(Command::Tick { ms: 50 });
        }
        waiting.apply(Command::Decide(Offer::Wait));
        assert_eq!(sitting(&live).attempt.state(), sitting(&waiting).attempt.state());
        assert_eq!(sitting(&live).attempt.events(), sitting(&waiting).attempt.events());
        assert_eq!(sitting(&live).day.now(), sitting(&waiting).day.now());
    }
    assert_eq!(sitting(&live).attempt.steps().len(), 3);
}

#[test]
fn a_slow_pace_gives_more_time_and_a_pause_stops_it() {
    let (mut office, scenario) = office();
    office.apply(Command::Begin { scenario, seed: 4 });
    office.apply(Command::Pace(5));
    assert_eq!(office.pace(), SLOWEST);
    for _ in 0..100 {
        office.apply(Command::Tick { ms: 100 });
    }
    assert!(sitting(&office).attempt.steps().is_empty(), "ten seconds are a third of a beat now");
    office.apply(Command::Pause(true));
    assert_eq!(office.pulse(), Pulse::Still);
    let stood = sitting(&office).clock;
    office.apply(Command::Tick { ms: 60_000 });
    assert_eq!(sitting(&office).clock, stood);
    office.apply(Command::Pause(false));
    office.apply(Command::Pace(100));
    office.apply(Command::Tick { ms: 10_000 });
    assert_eq!(sitting(&office).attempt.steps().len(), 1);
}

#[test]
fn a_decision_begins_a_new_beat_and_after_call_work_has_no_clock() {
    let (mut office, scenario) = office();
    office.apply(Command::Begin { scenario, seed: 4 });
    office.apply(Command::Tick { ms: 4_000 });
    assert_eq!(sitting(&office).clock.passed_ms(), 4_000);
    office.apply(Command::Decide(Offer::Wait));
    assert_eq!(sitting(&office).clock.passed_ms(), 0);
    while sitting(&office).attempt.state().phase == Phase::Talk {
        let offer = sitting(&office).attempt.offers()[0];
        office.apply(Command::Decide(offer));
    }
    assert_eq!(office.pulse(), Pulse::Still);
    let steps = sitting(&office).attempt.steps().len();
    office.apply(Command::Tick { ms: 60_000 });
    assert_eq!(sitting(&office).attempt.steps().len(), steps);
}

#[test]
fn the_customer_is_heard_word_by_word() {
    let (mut office, scenario) = office();
    office.apply(Command::Begin { scenario, seed: 4 });
    assert_eq!(sitting(&office).words_heard(0, 9), 1);
    office.apply(Command::Tick { ms: 2_000 });
    assert_eq!(sitting(&office).words_heard(0, 9), 6, "two and a half words a second, and the one begun");
    assert_eq!(sitting(&office).words_heard(0, 3), 3);
    assert!(sitting(&office).last_line().is_some());
}
