//! The page of progress, with no attempt, with one and with five hundred.

use super::rooms::in_every_room;
use super::{SIZE, click, common, remembering, scenes, window};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use frontline::office::{Command, Door, Office, Place};
use frontline::records::{Beginning, Kept, Mode, Outcome, Records, Reflection, When};
use frontline::scenario::{Points, Reading, Shelf, read};
use std::path::{Path, PathBuf};
use std::time::Instant;

#[test]
fn before_the_first_attempt_there_is_a_way_to_it() {
    let mut office = scenes::office("en");
    office.apply(Command::Go(Door::Progress));
    let mut window = window(office, SIZE, 1.0);
    click(&mut window, "Practise");
    assert!(matches!(window.state().office.place(), Place::Home));
}

#[test]
fn one_attempt_is_shown_with_its_guess() {
    let (_, scene) = scenes::SCENES.iter().find(|(name, _)| *name == "debrief").expect("it is in the list");
    let mut office = scene("en");
    let explained = String::new();
    office.apply(Command::Reflect(Reflection { guessed_points: Some(100), explained, ..Reflection::default() }));
    office.apply(Command::Go(Door::Progress));
    let score = office.progress()[0].score;
    let mut window = window(office, SIZE, 1.0);
    let title = format!("First words: best {score:.0}, one attempt");
    window.get_by_label(&title);
    window.get_by_label("Every attempt");
    let guess = format!("100: {:.0} too high", (100.0 - score).round());
    assert_eq!(window.query_all_by_label(&guess).count(), usize::from(score < 99.5));
    click(&mut window, &title);
    assert_eq!(window.state().local.progress.narrowed.scenario.as_deref(), Some("first-words"));
    click(&mut window, "All scenarios");
    assert_eq!(window.state().local.progress.narrowed.scenario, None);
}

struct FirstWords;

impl Shelf for FirstWords {
    fn file(&self, name: &str) -> Result<String, String> {
        std::fs::read_to_string(common::folder("first-words").join(name)).map_err(|error| error.to_string())
    }
}

fn empty_folder(test: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("frontline-ui-progress-{test}-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    folder
}

/// Remembers one attempt and then as many copies of it, so that a test need not wait for the disk each time.
pub fn with_attempts(folder: &Path, copies: u32) -> Office {
    let mut records = Records::open(folder).unwrap_or_else(|trouble| panic!("{trouble:?}"));
    let Reading { scenario, sources, hash, .. } = read("first-words", &FirstWords);
    let program = frontline::conversation::Program::new(scenario.expect("it is readable"), hash).expect("it is ready");
    let kept = Kept::of(&program, &sources);
    let person = records.person("local", When(0)).wait().expect("it is a name").id;
    let beginning = Beginning { person, kept, seed: 1, language: "en".to_string(), mode: Mode::Practice, at: When(0) };
    let (journal, _) = records.begin(beginning);
    let outcome = Outcome { score: 60.0, passed: true, dimensions: Points([20.0, 15.0, 5.0, 10.0, 5.0, 5.0]) };
    records.finish(journal.attempt(), When(86_400), Some(outcome));
    records.set(Some(person), "first-door", "progress");
    records.settled().wait().expect("it can be written");
    drop(records);
    let db = rusqlite::Connection::open(folder.join("records.sqlite")).expect("it is there");
    db.execute(
        "WITH RECURSIVE copies(n) AS (SELECT 1 WHERE ?1 > 0 UNION ALL SELECT n + 1 FROM copies WHERE n < ?1)
         INSERT INTO attempts (person, scenario, seed, language, mode, rules, started, seal, finished, score, passed,
             dimensions)
         SELECT person, scenario, seed, language, iif(n % 5 = 0, 'exam', mode), rules, started, seal,
             finished + n * 86400, abs(n * 37 % 101), n % 2, dimensions FROM attempts, copies WHERE id = 1",
        [copies],
    )
    .expect("copied");
    drop(db);
    remembering(folder).0
}

#[test]
fn five_hundred_attempts_are_drawn_as_fast_as_a_few() {
    let folder = empty_folder("many");
    let office = with_attempts(&folder, 499);
    assert_eq!(office.progress().len(), 500);
    assert!(matches!(office.place(), Place::Progress));
    let mut window = window(office, SIZE, 1.0);
    window.get_by_label("First words: best 100, 500 attempts");
    // The newest are on top, and the oldest are not even laid out.
    window.get_by_label("1971-05-16");
    assert!(window.query_by_label("1970-01-02").is_none());
    let rows = window.query_all_by_label_contains("197").count();
    assert!((1..60).contains(&rows), "{rows} rows");
    let began = Instant::now();
    window.run_steps(20);
    assert!(began.elapsed().as_millis() < 4_000, "{:?} for 20 frames", began.elapsed());
    window.get_by_role_and_label(Role::Button, "exam").click();
    window.run_steps(2);
    assert_eq!(window.state().local.progress.narrowed.mode, Some(Mode::Exam));
    assert_eq!(window.query_all_by_label_contains("99 attempts").count(), 1);
    drop(window);
    drop(std::fs::remove_dir_all(folder));
}

#[test]
fn the_page_fits_in_little_room_and_large_text() {
    let folder = empty_folder("room");
    drop(with_attempts(&folder, 30));
    let opens = || remembering(&folder).0;
    in_every_room(opens, Door::Progress, |window, tongue| {
        window.get_by_label(&tongue.say("progress-calm"));
        window.get_by_label(&tongue.say("progress-scenarios"));
    });
    drop(std::fs::remove_dir_all(folder));
}
