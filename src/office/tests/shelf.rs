//! What stands on the shelf: what comes next, what is broken, folders of one's own, and robots that try a scenario.

use super::*;
use crate::disk;
use crate::rehearsal::robots;

fn next(office: &Office) -> (String, Why) {
    let (place, why) = office.practise_next().expect("there is something to practise");
    (office.programs()[place].scenario.id.as_str().to_string(), why)
}

#[test]
fn what_comes_next_follows_from_how_it_went() {
    let (mut office, _) = office();
    assert_eq!(next(&office), (FIRST_CALL.to_string(), Why::First));
    office.apply(Command::Set(Box::new(Settings { skipped_first_call: true, ..Settings::default() })));
    let (easiest, why) = next(&office);
    assert!(easiest != FIRST_CALL && why == Why::NotPassed, "{easiest}");

    let tried = |score: f64, passed: bool| Best { score, passed, attempts: 1 };
    office.best.insert(easiest.clone(), tried(90.0, true));
    let (harder, why) = next(&office);
    assert!(harder != easiest && harder != FIRST_CALL && why == Why::NotPassed, "{harder}");
    let ids: Vec<String> = office.programs().iter().map(|program| program.scenario.id.as_str().to_string()).collect();
    for id in ids {
        office.best.insert(id, tried(80.0, true));
    }
    office.best.insert(FIRST_CALL.to_string(), tried(40.0, false));
    assert_eq!(next(&office), (FIRST_CALL.to_string(), Why::NotPassed), "who has begun it wants to pass");
    office.best.insert(FIRST_CALL.to_string(), tried(80.0, true));
    office.best.insert("the-racket".to_string(), tried(75.0, true));
    assert_eq!(next(&office), ("the-racket".to_string(), Why::Least));
}

#[test]
fn a_broken_scenario_shows_its_faults_and_keeps_no_other_away() {
    let folder = Folder::new("torn");
    disk::create_dir(&folder.0.join("torn")).expect("made");
    disk::write_whole(&folder.0.join("torn/scenario.ron"), "Scenario(title: 3)").expect("written");
    let mut office = opened(Library::new(Some(folder.0.clone())));
    assert!(!office.programs().is_empty(), "what ships can be played");
    let [torn] = office.broken() else { panic!("{:?}", office.broken()) };
    assert_eq!(torn.id, "torn");
    assert!(torn.faults.iter().any(|fault| fault.line == 1 && fault.file.ends_with("scenario.ron")), "{torn:?}");
    folder.empty();
    assert!(office.can_reload());
    assert_eq!(office.apply(Command::Reload), [Notice::Reloaded]);
    assert!(office.broken().is_empty());
}

#[test]
fn a_chosen_folder_is_read_and_left_again() {
    let folder = Folder::new("chosen");
    let (mut office, _) = office();
    let before = office.programs().len();
    disk::create_dir(&folder.0.join("mine")).expect("made");
    let text = include_str!("../../../tests/fixtures/first-words/scenario.ron");
    let file = folder.0.join("mine/scenario.ron");
    disk::write_whole(&file, text).expect("written");
    assert_eq!(office.apply(Command::Folder(folder.0.clone())), [Notice::Reloaded]);
    let chosen = office.folder().expect("it was chosen");
    assert_eq!((&chosen.path, &chosen.found), (&folder.0, &Ok(1)));
    assert_eq!(office.programs().len(), before + 1);
    disk::write_whole(&file, "Scenario(title: 3)").expect("written");
    office.apply(Command::Reload);
    assert_eq!(office.programs().len(), before);
    assert!(office.broken().iter().any(|broken| broken.id == "mine"), "{:?}", office.broken());
    office.apply(Command::Folder(folder.0.join("nowhere")));
    assert!(office.folder().is_some_and(|folder| folder.found.is_err()));
    office.apply(Command::Folder(PathBuf::new()));
    assert!(office.folder().is_none() && office.programs().len() == before);
}

#[test]
fn a_chosen_folder_comes_back_with_the_person() {
    let (kept, own) = (Folder::new("kept-folder"), Folder::new("own-folder"));
    let text = include_str!("../../../tests/fixtures/first-words/scenario.ron");
    disk::create_dir(&own.0.join("mine")).expect("made");
    disk::write_whole(&own.0.join("mine/scenario.ron"), text).expect("written");
    let (mut office, _) = remembering(&kept);
    office.apply(Command::Folder(own.0.clone()));
    settle(&mut office);
    drop(office);
    let (mut office, _) = remembering(&kept);
    assert_eq!(office.folder().map(|folder| (&folder.path, &folder.found)), Some((&own.0, &Ok(1))));
    assert!(office.programs().iter().any(|program| program.scenario.id.as_str() == "mine"));
    office.apply(Command::Folder(PathBuf::new()));
    settle(&mut office);
    drop(office);
    assert!(remembering(&kept).0.folder().is_none());
}

#[test]
fn robots_play_in_the_background() {
    let (mut office, scenario) = office();
    assert!(office.apply(Command::Robots { scenario: usize::MAX }).is_empty());
    assert_eq!(office.apply(Command::Robots { scenario }), [Notice::RobotsPlay]);
    assert_eq!(office.pulse(), Pulse::Working);
    let began = Instant::now();
    while !office.apply(Command::Tick { ms: 5 }).contains(&Notice::RobotsPlayed) {
        assert!(began.elapsed() < Duration::from_secs(120), "they come to an end");
        std::thread::sleep(Duration::from_millis(5));
    }
    let table = office.robots().expect("they were asked for");
    let found = table.found().expect("they have played").expect("it could be solved");
    assert_eq!(found.robots.len(), robots::ALL.len());
    let (done, all) = table.plays();
    assert!(all > 10_000 && done >= all, "{done} of {all}");
    assert_eq!(office.apply(Command::NoRobots), [Notice::RobotsLeft]);
    assert!(office.robots().is_none() && office.apply(Command::NoRobots).is_empty());
    assert_eq!(office.pulse(), Pulse::Still);
}
