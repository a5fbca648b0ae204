//! The office without a window: briefs, ringing, time that passes by itself, and cards made in the background.

mod mute;
mod personal;
mod shelf;

use super::*;
use crate::conversation::{Offer, Phase};
use crate::reading::Findings;
use crate::records::{AttemptId, Entry, Line, Records, Trouble, When};
use crate::words::FileId;
use std::path::{Path, PathBuf};
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

// ---- What is remembered -------------------------------------------------------------------------------------------

/// A folder of one test alone; gone when the test is done.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("frontline-memory-{}-{test}", std::process::id()));
        drop(std::fs::remove_dir_all(&folder));
        std::fs::create_dir_all(&folder).expect("made");
        Folder(folder)
    }

    /// The folder as the disk has it at this moment: what is left when the program is killed now.
    fn killed_now(&self, test: &str) -> Folder {
        let copy = Folder::new(test);
        for file in std::fs::read_dir(&self.0).expect("listed") {
            let file = file.expect("listed");
            std::fs::copy(file.path(), copy.0.join(file.file_name())).expect("copied");
        }
        copy
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn noon() -> When {
    When(43_200)
}

fn records(folder: &Path) -> Records {
    Records::open(folder).unwrap_or_else(|trouble| panic!("{trouble:?}"))
}

/// An office that remembers in a folder.
fn remembering(folder: &Folder) -> (Office, usize) {
    let (mut office, scenario) = office();
    office.remembering(records(&folder.0), noon).expect("the folder can be used");
    (office, scenario)
}

/// Tells time, without letting any pass, until nothing is on its way any more.
fn settle(office: &mut Office) -> Vec<Notice> {
    let (began, mut heard) = (Instant::now(), Vec::new());
    while office.memory.as_ref().is_some_and(Memory::waits) {
        assert!(began.elapsed() < Duration::from_secs(60), "the writer answers");
        heard.extend(office.apply(Command::Tick { ms: 0 }));
        std::thread::sleep(Duration::from_millis(1));
    }
    heard
}

/// Decides and waits until it counts.
fn decide(office: &mut Office, offer: Offer) -> Vec<Notice> {
    let mut heard = office.apply(Command::Decide(offer));
    heard.extend(settle(office));
    heard
}

/// The one attempt that can be continued.
fn unfinished(office: &Office) -> (AttemptId, Vec<Line>) {
    let [course] = office.unfinished() else { panic!("{:?}", office.unfinished().len()) };
    (course.taken.id, course.journal.clone())
}

#[test]
fn a_decision_counts_when_it_is_written_down() {
    let folder = Folder::new("counts");
    let (mut office, scenario) = remembering(&folder);
    assert_eq!(office.apply(Command::Begin { scenario, seed: 4 }), [Notice::Began]);
    settle(&mut office);
    assert!(office.apply(Command::Decide(Offer::Wait)).is_empty(), "not before it is safe");
    assert!(sitting(&office).attempt.steps().is_empty());
    assert_eq!(office.pulse(), Pulse::Running);
    assert_eq!(office.apply(Command::Decide(Offer::Wait)), [Notice::Refused(Refusal::NotOffered)], "one at a time");
    assert_eq!(settle(&mut office), [Notice::Decided]);
    assert_eq!(sitting(&office).attempt.steps().len(), 1);
    assert_eq!(office.apply(Command::Decide(Offer::End)), [Notice::Refused(Refusal::NotOffered)]);
    // A beat that passes by itself is a decision like any other.
    assert!(office.apply(Command::Tick { ms: 10_000 }).is_empty());
    assert_eq!(settle(&mut office), [Notice::Decided]);
    let left = folder.killed_now("counts-left");
    let (_, lines) = unfinished(&remembering(&left).0);
    let steps = sitting(&office).attempt.steps();
    let shown: Vec<Line> =
        steps.iter().map(|step| Line { at_s: step.at_s, entry: Entry::Decided(step.offer) }).collect();
    assert_eq!(lines, shown);
    assert!(lines.len() == 2 && lines.iter().all(|line| line.entry == Entry::Decided(Offer::Wait)), "{lines:?}");
}

#[test]
fn killed_in_mid_attempt_it_goes_on_where_it_was() {
    let folder = Folder::new("killed");
    let (mut office, scenario) = remembering(&folder);
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    let mut steps = 0;
    while !sitting(&office).attempt.is_over() {
        let offers = sitting(&office).attempt.offers();
        decide(&mut office, offers[steps % offers.len()]);
        steps += 1;
        assert!(steps < 400, "it comes to an end");
        let shown = sitting(&office);
        assert_eq!(shown.attempt.steps().len(), steps);

        let left = folder.killed_now("killed-left");
        let (mut again, _) = remembering(&left);
        let (attempt, lines) = unfinished(&again);
        assert_eq!(lines.len(), steps, "what was shown as taken is written");
        assert_eq!(again.apply(Command::Continue(attempt)), [Notice::Began]);
        assert!(again.unfinished().is_empty());
        let gone_on = sitting(&again);
        assert_eq!(gone_on.attempt.state(), shown.attempt.state(), "step {steps}");
        assert_eq!(gone_on.attempt.events(), shown.attempt.events(), "step {steps}");
        assert_eq!((gone_on.day.now(), gone_on.scenario), (shown.day.now(), Some(scenario)), "step {steps}");
        if !gone_on.attempt.is_over() {
            // It goes on, and what comes then is written behind what was there.
            let next = gone_on.attempt.offers()[0];
            decide(&mut again, next);
            again.apply(Command::Leave);
            settle(&mut again);
            assert_eq!(unfinished(&again).1.len(), steps + 1);
        }
    }
}

#[test]
fn the_best_score_is_remembered_and_a_finished_attempt_is_not_continued() {
    let folder = Folder::new("best");
    let (office, scenario) = remembering(&folder);
    let mut office = office.keeping(Solved::new(Some(&folder.0)));
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    while let Some(offer) = sitting(&office).attempt.offers().into_iter().next() {
        decide(&mut office, offer);
    }
    office.apply(Command::Debrief);
    assert_eq!(wait_for_the_card(&mut office), [Notice::Judged]);
    settle(&mut office);
    let Place::Debrief(_, card) = office.place() else { panic!("the card is there") };
    let score = card.score;
    drop(office);
    let (office, scenario) = remembering(&folder);
    let best = office.best(&office.programs()[scenario]).expect("it is remembered");
    assert_eq!((best.score, best.attempts), (score, 1));
    assert!(office.unfinished().is_empty());
}

#[test]
fn what_is_left_can_be_continued_or_set_aside() {
    let folder = Folder::new("aside");
    let (mut office, scenario) = remembering(&folder);
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    office.apply(Command::Leave);
    settle(&mut office);
    assert!(office.unfinished().is_empty(), "nothing was decided in it");
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    decide(&mut office, Offer::Wait);
    office.apply(Command::Leave);
    settle(&mut office);
    let (attempt, _) = unfinished(&office);
    assert_eq!(office.apply(Command::SetAside(attempt)), [Notice::SetAside]);
    assert!(office.apply(Command::SetAside(attempt)).is_empty());
    assert!(office.apply(Command::Continue(attempt)).is_empty());
    drop(office);
    assert!(remembering(&folder).0.unfinished().is_empty());
}

#[test]
fn a_name_is_remembered_and_has_its_own_attempts() {
    let folder = Folder::new("name");
    let (mut office, scenario) = remembering(&folder);
    assert_eq!(office.person(), Some("local"));
    office.apply(Command::Begin { scenario, seed: 4 });
    settle(&mut office);
    decide(&mut office, Offer::Wait);
    office.apply(Command::Leave);
    settle(&mut office);
    office.apply(Command::Name("a\u{202e}b".to_string()));
    assert_eq!(settle(&mut office), [Notice::NotNamed(Trouble::Pseudonym)]);
    assert_eq!(office.remarks(), [Remark::NotNamed(Trouble::Pseudonym)]);
    office.apply(Command::Name("Kék Róka".to_string()));
    assert_eq!(settle(&mut office), [Notice::Named]);
    assert_eq!((office.person(), office.unfinished().len()), (Some("Kék Róka"), 0));
    assert!(office.remarks().is_empty());
    drop(office);
    let (mut office, _) = remembering(&folder);
    assert_eq!((office.person(), office.unfinished().len()), (Some("Kék Róka"), 0));
    office.apply(Command::Name("local".to_string()));
    assert_eq!(settle(&mut office), [Notice::Named]);
    assert_eq!(office.unfinished().len(), 1);
}

#[test]
fn without_room_one_goes_on_and_is_told_once() {
    let folder = Folder::new("room");
    drop(remembering(&folder));
    let (mut office, scenario) = office();
    // Not a page more than there are.
    let full = Records::open_within(&folder.0, Some(1)).unwrap_or_else(|trouble| panic!("{trouble:?}"));
    office.remembering(full, noon).expect("it can be read");
    let mut heard = Vec::new();
    for seed in 0..200 {
        office.apply(Command::Begin { scenario, seed });
        heard.extend(settle(&mut office));
        if !heard.is_empty() {
            break;
        }
        heard.extend(decide(&mut office, Offer::Wait));
        heard.retain(|notice| *notice != Notice::Decided);
    }
    let trouble = Trouble::Full(folder.0.join("records.sqlite"));
    assert_eq!(heard, [Notice::NotKept(trouble.clone())]);
    assert_eq!(office.remarks(), [Remark::NotKept(trouble)]);
    let steps = sitting(&office).attempt.steps().len();
    for step in 1..=3 {
        assert_eq!(office.apply(Command::Decide(Offer::Wait)), [Notice::Decided], "at once");
        assert_eq!(sitting(&office).attempt.steps().len(), steps + step);
        assert!(settle(&mut office).is_empty(), "said once");
    }
    office.apply(Command::Dismiss);
    assert!(office.remarks().is_empty());
}

#[test]
fn every_remark_has_words() {
    let file = PathBuf::from("/here/records.sqlite");
    let repaired = crate::records::Repaired { copy: file.clone(), people: 1, attempts: 2, decisions: 3 };
    let all = [
        Remark::Forgets(None),
        Remark::Forgets(Some(Trouble::InUse(file.clone()))),
        Remark::Repaired(repaired),
        Remark::NotKept(Trouble::Full(file)),
        Remark::NotContinued(crate::records::Changed::Rules),
        Remark::NotNamed(Trouble::Pseudonym),
        Remark::NotLookedBack(crate::records::Changed::Rules),
        Remark::Rewritten,
        Remark::Silent { lost: false, why: String::from("no device") },
        Remark::Silent { lost: true, why: String::from("no device") },
    ];
    for language in crate::tongue::languages() {
        let tongue = crate::tongue::Tongue::new(&language);
        for remark in &all {
            let said = remark.said(&tongue);
            let filled = said.contains(' ') && !said.contains('{') && said.ends_with('.');
            assert!(filled, "{language}: {said}");
        }
    }
}
