//! What can go wrong with a file or a folder: it is noticed, said, and the rest is saved.

use super::{CANARY, Place, beginning, run, with_decisions};
use frontline::conversation::Offer;
use frontline::records::{Changed, Entry, Journal, Line, Mode, Records, Repaired, Told, Trouble};
use frontline::tongue::{FluentValue, Tongue, languages};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn a_second_copy_is_refused_and_the_first_goes_on() {
    let place = Place::new("second");
    let mut records = place.open();
    assert_eq!(place.refused(), Trouble::InUse(place.file()));
    let (status, out, err) = run(&place, &["records", "list"]);
    assert_eq!((status, out.as_str()), (3, ""), "{err}");
    assert!(err.starts_with("frontline: ") && err.lines().count() == 1 && err.contains("--data"), "{err}");
    let begun = beginning(&records, "Kék Róka", 1);
    records.begin(begun);
    assert_eq!(records.settled().wait(), Ok(()));
    drop(records);
    assert_eq!(run(&place, &["records", "list"]).0, 0, "the lock goes with its owner");
}

#[test]
fn what_is_newer_or_foreign_is_left_as_it_is() {
    let place = Place::new("newer");
    with_decisions(&place, 3);
    let mut newer = place.bytes();
    newer[60..64].copy_from_slice(&99u32.to_be_bytes());
    fs::write(place.file(), &newer).expect("written");
    assert_eq!(place.refused(), Trouble::Newer { file: place.file(), found: 99, known: 3 });
    assert_eq!(place.bytes(), newer);

    let letter = b"Dear records, I am a letter.".to_vec();
    let foreign = Place::new("foreign");
    fs::write(foreign.file(), &letter).expect("written");
    assert_eq!(foreign.refused(), Trouble::Foreign(foreign.file()));
    assert_eq!(foreign.bytes(), letter);

    let other = Place::new("other");
    let db = rusqlite::Connection::open(other.file()).expect("it can be made");
    db.execute_batch("CREATE TABLE somebody_elses (x); INSERT INTO somebody_elses VALUES (1);").expect("written");
    drop(db);
    let before = other.bytes();
    assert_eq!(other.refused(), Trouble::Foreign(other.file()));
    assert_eq!(other.bytes(), before);
}

/// Each page in turn is overwritten with rubbish.
#[test]
fn a_damaged_page_is_noticed_and_the_rest_is_saved() {
    const PAGE: usize = 4_096;
    let place = Place::new("damaged");
    with_decisions(&place, 400);
    let good = place.bytes();
    let pages = good.len() / PAGE;
    assert!(pages > 8, "{pages}");
    let mut most_saved = 0;
    for page in 0..pages {
        let place = Place::new(&format!("damaged-{page}"));
        let mut bad = good.clone();
        // The first page begins with what tells whose file it is.
        bad[(page * PAGE).max(100)..(page + 1) * PAGE].fill(0xa5);
        fs::write(place.file(), &bad).expect("written");
        let records = place.open();
        let Some(Repaired { copy, decisions, .. }) = records.repaired().cloned() else {
            panic!("page {page}: nobody has noticed");
        };
        assert_eq!(fs::read(&copy).expect("it is there"), bad, "page {page}");
        most_saved = most_saved.max(decisions);
        for dossier in records.dossiers(None).wait().expect("they can be read") {
            assert_eq!(dossier.person.pseudonym, CANARY, "page {page}");
            for line in dossier.courses.iter().flat_map(|course| course.journal.iter().enumerate()) {
                let (at, line) = line;
                assert_eq!(*line, Line { at_s: at as u32 * 10, entry: Entry::Decided(Offer::Wait) }, "page {page}");
            }
        }
        drop(records);
        assert_eq!(place.open().repaired(), None, "page {page}: what was repaired is whole");
    }
    assert_eq!(most_saved, 400, "an index can be made again from its table");
}

/// A line that the disk has changed without breaking the page.
#[test]
fn a_changed_line_and_all_after_it_do_not_count() {
    let place = Place::new("changed-line");
    with_decisions(&place, 10);
    let db = rusqlite::Connection::open(place.file()).expect("it is there");
    db.execute("UPDATE decisions SET at_s = at_s + 1 WHERE place = 6", []).expect("changed");
    drop(db);
    let mut records = place.open();
    let person = records.people().wait().expect("they can be read")[0].id;
    let open = records.unfinished(person).wait().expect("they can be read");
    assert_eq!((open[0].journal.len(), open[0].lost()), (6, 4));
    let mut journal = Journal::of(&open[0]);
    let line = Line { at_s: 60, entry: Entry::Decided(Offer::End) };
    records.append(&mut journal, line);
    let open = records.unfinished(person).wait().expect("they can be read");
    assert_eq!((open[0].journal.len(), open[0].lost(), open[0].journal.last()), (7, 0, Some(&line)));
}

#[test]
fn a_folder_that_cannot_be_used_is_said() {
    let place = Place::new("folder");
    fs::write(place.0.join("file"), "a file").expect("written");
    let inside = Records::open(&place.0.join("file/records")).err();
    assert!(matches!(inside, Some(Trouble::Folder(..))), "{inside:?}");
    // Made when it is missing.
    assert!(Records::open(&place.0.join("new/records")).is_ok());

    let blocked = Place::new("blocked");
    fs::create_dir(blocked.file()).expect("made");
    assert_eq!(blocked.refused(), Trouble::NotOpened(blocked.file()));

    let unlogged = Place::new("unlogged");
    with_decisions(&unlogged, 3);
    let before = unlogged.bytes();
    fs::create_dir(unlogged.0.join("records.sqlite-wal")).expect("made");
    assert_eq!(unlogged.refused(), Trouble::NotOpened(unlogged.file()));
    assert_eq!(unlogged.bytes(), before);
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_left_as_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new("read-only");
    with_decisions(&place, 3);
    let before = place.bytes();
    let allow = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is ours");
    };
    allow(&place.file(), 0o444);
    allow(&place.0, 0o555);
    // Whoever may do everything may write here as well, and then it is right that it opens.
    let almighty = fs::write(place.0.join("probe"), "").is_ok();
    let opened = Records::open(&place.0).map(drop);
    allow(&place.0, 0o755);
    match opened {
        Ok(()) => assert!(almighty),
        Err(trouble) => {
            assert!(matches!(trouble, Trouble::ReadOnly(_) | Trouble::NotOpened(_)), "{trouble:?}");
            assert_eq!(place.bytes(), before);
        }
    }
}

#[test]
fn when_there_is_no_room_what_was_written_stays() {
    let place = Place::new("full");
    with_decisions(&place, 3);
    let pages = (place.bytes().len() / 4_096) as u32 + 2;
    let mut records = Records::open_within(&place.0, Some(pages)).unwrap_or_else(|trouble| panic!("{trouble:?}"));
    let person = records.people().wait().expect("they can be read")[0].id;
    let open = records.unfinished(person).wait().expect("they can be read");
    let mut journal = Journal::of(&open[0]);
    for at in 3..1_000 {
        records.append(&mut journal, Line { at_s: at * 10, entry: Entry::Decided(Offer::Wait) });
    }
    assert_eq!(records.settled().wait(), Err(Trouble::Full(place.file())));
    let told = records.told();
    let held: Vec<_> = told.iter().filter(|told| matches!(told, Told::Held(_))).collect();
    assert_eq!(held, [&Told::Held(Trouble::Full(place.file()))], "said once");
    let written = told.iter().filter(|told| matches!(told, Told::Written(_))).count();
    assert!((10..900).contains(&written), "{written}");
    // Reading still works, and what follows is still held.
    assert_eq!(records.attempts(person).wait().map(|all| all[0].decisions as usize), Ok(3 + written));
    drop(records);
    let records = place.open();
    assert_eq!(records.repaired(), None);
    let open = records.unfinished(person).wait().expect("they can be read");
    assert_eq!((open[0].journal.len(), open[0].lost()), (3 + written, 0));
}

#[test]
fn every_trouble_has_a_sentence_in_every_language() {
    let file = PathBuf::from("/here/records.sqlite");
    let why = "because".to_string();
    let all = [
        Trouble::Folder(file.clone(), why.clone()),
        Trouble::ReadOnly(file.clone()),
        Trouble::NotOpened(file.clone()),
        Trouble::InUse(file.clone()),
        Trouble::Newer { file: file.clone(), found: 12, known: 11 },
        Trouble::Foreign(file.clone()),
        Trouble::Damaged(file.clone()),
        Trouble::Full(file.clone()),
        Trouble::Pseudonym,
        Trouble::Gone,
        Trouble::Other(file, why),
        Trouble::Stopped,
    ];
    let changed = [Changed::Scenario, Changed::Rules, Changed::Damaged, Changed::Decision(3)];
    for language in languages() {
        let tongue = Tongue::new(&language);
        for trouble in &all {
            let blanks: Vec<(&str, FluentValue<'_>)> =
                trouble.blanks().into_iter().map(|(name, text)| (name, text.into())).collect();
            let said = tongue.fill(trouble.key(), &blanks);
            assert_ne!(said, trouble.key(), "{language}");
            for (name, text) in trouble.blanks() {
                assert!(said.contains(&text), "{language}: {name} is not in {said}");
            }
        }
        for why in changed {
            assert_ne!(tongue.say(why.key()), why.key(), "{language}");
        }
        for (word, _) in Mode::ALL {
            assert_ne!(tongue.say(&format!("records-mode-{word}")), format!("records-mode-{word}"), "{language}");
        }
    }
}
