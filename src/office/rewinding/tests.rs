//! The modes without a window: what each allows, the way back, and counsel that says what the debrief will say.

use crate::conversation::{Offer, Phase};
use crate::office::tests::{Folder, noon, records, settle, sitting, tell_time_while};
use crate::office::*;
use crate::records::{Entry, Mode};
use crate::tongue::Tongue;

/// An office with the tests' own scenario on its shelf, in a mode; the second is its place there.
fn office(mode: Mode) -> (Office, usize) {
    let (mut office, place) = crate::office::tests::office();
    office.apply(Command::Set(Box::new(Settings { mode, ..Settings::default() })));
    (office, place)
}

/// The offer that is taken at a turn: another one each time.
fn taken(office: &Office, turn: usize) -> Option<Offer> {
    let offers = sitting(office).attempt.offers();
    offers.get(turn % offers.len().max(1)).copied()
}

/// Plays the first so many turns.
fn play(office: &mut Office, turns: usize) {
    for turn in 0..turns {
        let offer = taken(office, turn).expect("it goes on so long");
        office.apply(Command::Decide(offer));
        settle(office);
    }
}

/// Plays on with the first offer until everything is over.
fn play_to_the_end(office: &mut Office) {
    for _ in 0..400 {
        let Some(offer) = taken(office, 0) else { return };
        office.apply(Command::Decide(offer));
        settle(office);
    }
    panic!("it comes to an end");
}

/// Waits until counsel has answered.
fn be_advised(office: &mut Office) {
    tell_time_while(office, |office| office.counsel().is_some_and(Counsel::works));
    let standing = office.counsel().map(Counsel::standing);
    assert!(matches!(standing, None | Some(Standing::Ready)), "{standing:?}");
}

/// Judges the contact that is over; gives its score.
fn judge(office: &mut Office) -> f64 {
    office.apply(Command::Debrief);
    tell_time_while(office, |office| matches!(office.place(), Place::Judging(..)));
    settle(office);
    let Place::Debrief(_, card) = office.place() else { panic!("the card is there") };
    card.score
}

/// An office in a mode that remembers in a folder.
fn remembering(folder: &Folder, mode: Mode) -> (Office, usize) {
    let (mut office, scenario) = office(mode);
    office.remembering(records(&folder.0), noon).expect("the folder can be used");
    // What is remembered of the person is set again: the mode counts here.
    office.apply(Command::Set(Box::new(Settings { mode, ..Settings::default() })));
    settle(&mut office);
    (office, scenario)
}

#[test]
fn back_is_exactly_as_if_nothing_had_been_done_since() {
    for kept in 0..6 {
        let (mut back, scenario) = office(Mode::Practice);
        back.apply(Command::Begin { scenario, seed: 4 });
        play(&mut back, 6);
        assert_eq!(back.apply(Command::Back { steps: kept }), [Notice::WentBack]);
        let (mut only, _) = office(Mode::Practice);
        only.apply(Command::Begin { scenario, seed: 4 });
        play(&mut only, kept);
        // And it goes on in the same way.
        for turn in kept..kept + 4 {
            let (one, other) = (sitting(&back), sitting(&only));
            assert_eq!(one.attempt.state(), other.attempt.state(), "{kept} {turn}");
            assert_eq!(one.attempt.events(), other.attempt.events(), "{kept} {turn}");
            assert_eq!(one.attempt.steps(), other.attempt.steps(), "{kept} {turn}");
            assert_eq!((one.clock, day(one)), (other.clock, day(other)), "{kept} {turn}");
            let Some(offer) = taken(&back, turn) else { break };
            back.apply(Command::Decide(offer));
            only.apply(Command::Decide(offer));
        }
    }
}

/// What can be seen of the day: its time, who waits, who was answered and who was lost.
fn day(sitting: &Sitting) -> (crate::words::Moment, usize, u64, u64) {
    let day = sitting.day.tally().day();
    (sitting.day.now(), sitting.day.waiting().count(), day.answered, day.abandoned)
}

#[test]
fn one_cannot_go_back_to_where_one_is() {
    let (mut office, scenario) = office(Mode::Practice);
    office.apply(Command::Begin { scenario, seed: 4 });
    let refused = [Notice::Refused(Refusal::NotOffered)];
    assert_eq!(office.apply(Command::Back { steps: 0 }), refused);
    play(&mut office, 3);
    assert_eq!(office.apply(Command::Back { steps: 3 }), refused);
    assert_eq!(office.apply(Command::Back { steps: usize::MAX }), refused);
    assert_eq!(sitting(&office).attempt.steps().len(), 3);
}

#[test]
fn the_way_back_is_written_down_and_played_again() {
    let folder = Folder::new("written");
    let (mut office, scenario) = remembering(&folder, Mode::Practice);
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    play(&mut office, 5);
    assert!(office.apply(Command::Back { steps: 2 }).is_empty(), "not before it is safe");
    assert_eq!(sitting(&office).attempt.steps().len(), 5);
    assert_eq!(settle(&mut office), [Notice::WentBack]);
    assert_eq!(sitting(&office).attempt.steps().len(), 2);
    office.apply(Command::Decide(Offer::Wait));
    settle(&mut office);
    let events = sitting(&office).attempt.events().to_vec();
    office.apply(Command::Leave);
    settle(&mut office);
    let [course] = office.unfinished() else { panic!("{}", office.unfinished().len()) };
    assert_eq!(course.journal.len(), 5 + 1 + 1);
    assert_eq!(course.journal[5].entry, Entry::Back(2));
    assert_eq!(course.replay().expect("nothing has changed").events(), events);
    let attempt = course.taken.id;
    office.apply(Command::Continue(attempt));
    assert_eq!(sitting(&office).attempt.events(), events);
}

#[test]
fn in_an_exam_there_is_neither_a_way_back_nor_a_pause() {
    let (mut office, scenario) = office(Mode::Exam);
    office.apply(Command::Begin { scenario, seed: 4 });
    play(&mut office, 2);
    let refused = [Notice::Refused(Refusal::NotOffered)];
    assert_eq!(office.apply(Command::Back { steps: 1 }), refused);
    assert_eq!(office.apply(Command::Pause(true)), refused);
    assert!(sitting(&office).time_runs() && !sitting(&office).may_go_back());
    assert!(office.counsel().is_none());
    office.apply(Command::Pace(SLOWEST));
    assert_eq!(office.pace(), SLOWEST, "more time to read is no help with the answer");
    assert_eq!(sitting(&office).attempt.steps().len(), 2);
}

#[test]
fn from_the_debrief_another_attempt_begins_and_the_old_one_stays() {
    let folder = Folder::new("debrief");
    let (office, scenario) = remembering(&folder, Mode::Exam);
    let mut office = office.keeping(Solved::new(Some(&folder.0)));
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    play(&mut office, 2);
    play_to_the_end(&mut office);
    let score = judge(&mut office);
    let (steps, best) = (sitting(&office).attempt.steps().to_vec(), office.best(&office.programs()[scenario]));
    assert_eq!(office.apply(Command::Back { steps: steps.len() }), [Notice::Refused(Refusal::NotOffered)]);
    assert_eq!(office.apply(Command::Back { steps: 3 }), [Notice::Began]);
    settle(&mut office);
    let (mode, attempt) = (sitting(&office).mode, &sitting(&office).attempt);
    assert_eq!((mode, attempt.seed(), attempt.steps()), (Mode::Practice, 4, &steps[..3]));
    assert!(matches!(office.place(), Place::Desk(_)));
    assert_eq!(office.best(&office.programs()[scenario]), best);
    drop(office);

    let records = records(&folder.0);
    let people = records.people().wait().expect("read");
    let attempts = records.attempts(people[0].id).wait().expect("read");
    let [old, new] = &attempts[..] else { panic!("{attempts:?}") };
    assert_eq!(old.outcome.as_ref().map(|outcome| outcome.score), Some(score));
    assert_eq!((old.mode, old.finished.is_some()), (Mode::Exam, true));
    assert_eq!((new.mode, new.finished, new.seed), (Mode::Practice, None, 4));
    let open = records.unfinished(people[0].id).wait().expect("read");
    let replayed = open[0].replay().expect("nothing has changed");
    assert_eq!(replayed.steps(), &steps[..3]);
}

#[test]
fn guided_costs_are_those_of_the_debrief() {
    let (mut office, scenario) = office(Mode::Guided);
    let tongue = Tongue::new("en");
    office.apply(Command::Begin { scenario, seed: 4 });
    assert!(office.counsel().is_some_and(Counsel::works));
    let mut costs = Vec::new();
    for turn in 0..400 {
        be_advised(&mut office);
        let Some(offer) = taken(&office, turn) else { break };
        let (counsel, attempt) = (office.counsel().expect("it is guided"), &sitting(&office).attempt);
        let here = counsel.costs(attempt);
        assert_eq!(here.iter().map(|(offer, _)| *offer).collect::<Vec<_>>(), attempt.offers());
        assert!(here.iter().any(|(_, cost)| *cost < 1e-6), "something is the best");
        let cost = counsel.cost(attempt, offer).expect("it is offered");
        let decides = attempt.offers().len() > 1 && offer != Offer::Wait;
        office.apply(Command::Decide(offer));
        be_advised(&mut office);
        if decides {
            let last = office.counsel().and_then(|counsel| counsel.last(&sitting(&office).attempt, &tongue));
            let last = last.expect("it is explained at once");
            assert_eq!(last.step, turn);
            assert!((last.lost - cost).abs() < 1e-6, "{} {cost}", last.lost);
            assert_eq!(last.better.is_some(), last.lost >= SHOWN);
        }
        costs.push(cost);
    }
    let told = office.counsel().and_then(|counsel| counsel.lost(&sitting(&office).attempt)).expect("it is over");
    judge(&mut office);
    assert!(office.counsel().is_none(), "the card says it all");
    let Place::Debrief(_, card) = office.place() else { panic!("the card is there") };
    for decision in &card.decisions {
        assert!((decision.lost - costs[decision.step]).abs() < 1e-6, "{decision:?} {}", costs[decision.step]);
    }
    let lost: f64 = card.decisions.iter().map(|decision| decision.lost).sum();
    assert!(lost > 1.0 && (told - lost).abs() < 1e-6, "{told} {lost}");
}

#[test]
fn counsel_goes_back_as_well_and_leaves_with_the_contact() {
    let (mut office, scenario) = office(Mode::Guided);
    let tongue = Tongue::new("en");
    office.apply(Command::Begin { scenario, seed: 4 });
    be_advised(&mut office);
    let beginning = office.counsel().expect("it is guided").costs(&sitting(&office).attempt);
    play(&mut office, 3);
    be_advised(&mut office);
    let counsel = office.counsel().expect("it is guided");
    assert!(counsel.last(&sitting(&office).attempt, &tongue).is_some());
    assert!(office.apply(Command::Back { steps: 0 }).contains(&Notice::WentBack));
    be_advised(&mut office);
    let counsel = office.counsel().expect("it is guided");
    assert_eq!(counsel.last(&sitting(&office).attempt, &tongue), None);
    assert_eq!(counsel.costs(&sitting(&office).attempt), beginning);
    office.apply(Command::Leave);
    assert!(office.counsel().is_none());
    assert_eq!(office.pulse(), Pulse::Still);
}

#[test]
fn only_who_wants_it_has_counsel() {
    for mode in [Mode::Practice, Mode::Exam] {
        let (mut office, scenario) = office(mode);
        office.apply(Command::Begin { scenario, seed: 4 });
        assert!(office.counsel().is_none(), "{mode:?}");
    }
}

#[test]
fn in_front_of_a_group_time_stands_at_every_decision() {
    let (mut office, scenario) = office(Mode::Show);
    office.apply(Command::Begin { scenario, seed: 4 });
    assert!(office.is_show());
    assert_eq!(sitting(&office).stage(), None, "the customer speaks");
    assert!(sitting(&office).time_runs());
    assert!(office.apply(Command::Reveal).iter().all(|notice| *notice == Notice::Advised), "nothing to reveal yet");
    while sitting(&office).attempt.state().speech > 0 {
        office.apply(Command::Tick { ms: 10_000 });
    }
    let steps = sitting(&office).attempt.steps().len();
    assert_eq!(sitting(&office).stage(), Some(Stage::Held));
    office.apply(Command::Tick { ms: 60_000 });
    assert_eq!(sitting(&office).attempt.steps().len(), steps, "time stands");
    be_advised(&mut office);
    assert_eq!(office.pulse(), Pulse::Still);
    assert_eq!(office.apply(Command::Reveal), [Notice::Staged(Stage::Revealed)]);
    let attempt = &sitting(&office).attempt;
    assert_eq!(office.counsel().expect("a group asks").costs(attempt).len(), attempt.offers().len());
    assert!(!sitting(&office).time_runs());
    assert_eq!(office.apply(Command::GoOn), [Notice::Staged(Stage::GoneOn)]);
    assert!(sitting(&office).time_runs());
    office.apply(Command::Tick { ms: 10_000 });
    assert_eq!(sitting(&office).attempt.steps().len(), steps + 1);
    assert_ne!(sitting(&office).stage(), Some(Stage::GoneOn), "the next decision is held again");
    // After the call there is no clock, but what things cost can still be asked for.
    while sitting(&office).attempt.state().phase == Phase::Talk {
        let offer = taken(&office, 0).expect("somebody is there");
        office.apply(Command::Decide(offer));
    }
    assert!(!sitting(&office).time_runs());
}
