//! The office without a window: briefs, ringing, time that passes by itself, and cards made in the background.

use super::*;
use crate::conversation::{Offer, Phase};
use crate::reading::Findings;
use crate::words::FileId;
use std::path::PathBuf;
use std::time::{Duration, Instant};

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// An office with the tests' own scenario on its shelf; the second is its place there.
fn office() -> (Office, usize) {
    let library = Library::new(Some(fixtures()));
    let text = library.plan("plain-day").expect("the plan ships");
    let plan = Plan::read(FileId(0), &text, &mut Findings::new()).expect("it is readable");
    let office = Office::open(library, plan, "en");
    let own = |program: &Arc<Program>| program.scenario.id.as_str() == "first-words";
    let place = office.programs().iter().position(own).expect("it can be played");
    (office, place)
}

fn sitting(office: &Office) -> &Sitting {
    office.sitting().expect("somebody sits")
}

/// Plays on, with the first thing that may be done, until everything is over.
fn play_to_the_end(office: &mut Office) {
    for _ in 0..400 {
        let Some(offer) = sitting(office).attempt.offers().into_iter().next() else { return };
        office.apply(Command::Decide(offer));
    }
    panic!("it comes to an end");
}

/// Waits for the card as the window does.
fn wait_for_the_card(office: &mut Office) -> Vec<Notice> {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(120) {
        let heard = office.apply(Command::Tick { ms: 5 });
        if !heard.is_empty() {
            return heard;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("no card within two minutes");
}

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

#[test]
fn the_card_is_made_in_the_background_and_kept() {
    let folder = std::env::temp_dir().join(format!("frontline-office-{}", std::process::id()));
    let (office, scenario) = office();
    let mut office = office.keeping(Solved::new(Some(&folder)));
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
    assert!(Solved::new(Some(&folder)).values(&program).is_some(), "solved values are kept");
    drop(std::fs::remove_dir_all(folder));
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

#[test]
fn a_broken_scenario_shows_its_faults_and_keeps_no_other_away() {
    let folder = std::env::temp_dir().join(format!("frontline-shelf-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(folder.join("torn")).expect("made");
    std::fs::write(folder.join("torn/scenario.ron"), "Scenario(title: 3)").expect("written");
    let library = Library::new(Some(folder.clone()));
    let text = library.plan("plain-day").expect("the plan ships");
    let plan = Plan::read(FileId(0), &text, &mut Findings::new()).expect("it is readable");
    let mut office = Office::open(library, plan, "en");
    assert!(!office.programs().is_empty(), "what ships can be played");
    let [torn] = office.broken() else { panic!("{:?}", office.broken()) };
    assert_eq!(torn.id, "torn");
    assert!(torn.faults.iter().any(|fault| fault.line == 1 && fault.file.ends_with("scenario.ron")), "{torn:?}");
    std::fs::remove_dir_all(&folder).expect("removed");
    std::fs::create_dir_all(&folder).expect("made");
    assert!(office.can_reload());
    assert_eq!(office.apply(Command::Reload), [Notice::Reloaded]);
    assert!(office.broken().is_empty());
    drop(std::fs::remove_dir_all(folder));
}

#[test]
fn every_event_and_every_decision_has_words() {
    let (mut office, scenario) = office();
    office.apply(Command::Begin { scenario, seed: 4 });
    play_to_the_end(&mut office);
    let attempt = &sitting(&office).attempt;
    for language in crate::tongue::languages() {
        let tongue = crate::tongue::Tongue::new(&language);
        let lines = told(attempt, &tongue);
        assert!(lines.len() > 3 && lines.iter().all(|line| !line.text.is_empty()), "{language} {lines:?}");
        for step in attempt.steps() {
            assert!(!act(attempt, &tongue, step.offer, None).starts_with("act-"), "{language}");
        }
    }
    assert_eq!(minutes(754), "12:34");
}
