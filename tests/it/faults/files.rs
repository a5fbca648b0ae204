//! Plain files: what stood there stays whole, it is said, and the next time it works.

use super::{BOTH, Home, PAGE, every_call, lines, offers, office, settle, with_lines};
use crate::common;
use frontline::disk::faults::{Call, Faults};
use frontline::disk::{self, DiskError};
use frontline::office::{Command, Notice, Office, Remark, Saved, Solved};
use frontline::records::{Records, Trouble};
use frontline::scoring::{Budget, Values};
use std::fs;

#[test]
fn a_file_is_written_wholly_or_not_at_all() {
    let home = Home::new("write");
    let file = home.0.join("page.html");
    let (old, new) = ("what stood there before ".repeat(9), "what is new ".repeat(30));
    let faults = Faults::count(&home.0, Call::File);
    let calls = every_call(&BOTH, |_, which| {
        fs::write(&file, &old).expect("written");
        faults.fail(which.clone());
        let written = disk::write_whole(&file, &new);
        let came = faults.seen() > which.start;
        faults.mend();
        let stands = fs::read_to_string(&file).expect("it is there");
        match written {
            Ok(()) => assert!(stands == new && !came, "{which:?}"),
            Err(error) => {
                assert!(came && matches!(error, DiskError::Other(..)), "{which:?}: {error:?}");
                assert_eq!(stands, old, "{which:?}");
            }
        }
        assert_eq!(disk::write_whole(&file, &new), Ok(()), "{which:?}: it works again");
        assert_eq!(home.names(), ["page.html"], "{which:?}: nothing is left over");
        came
    });
    assert_eq!(calls, 4, "beginning, writing, waiting for the disk, putting in place");
}

#[test]
fn a_file_is_read_wholly_or_not_at_all() {
    let home = Home::new("read");
    let text = "a line\n".repeat(500);
    fs::write(home.0.join("scenario.ron"), &text).expect("written");
    let faults = Faults::count(&home.0, Call::File);
    let calls = every_call(&BOTH, |_, which| {
        faults.fail(which.clone());
        let found = disk::read_inside(&home.0, "scenario.ron", 1 << 20);
        let came = faults.seen() > which.start;
        faults.mend();
        match found {
            Ok(found) => assert!(found == text && !came, "{which:?}"),
            Err(error) => assert!(came && matches!(error, DiskError::Other(..)), "{which:?}: {error:?}"),
        }
        assert_eq!(disk::read_inside(&home.0, "scenario.ron", 1 << 20).as_deref(), Ok(text.as_str()));
        came
    });
    assert_eq!(calls, 5, "two places, size, opening, reading");
}

#[test]
fn what_was_solved_stays_or_is_solved_again() {
    let work = || {
        let home = Home::new("solved");
        let (program, solved) = (common::first_words(), Solved::new(Some(&home.0)));
        let values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
        let worth = values.start().total;
        let found = || solved.values(&program).map(|values| values.start().total);
        let faults = Faults::count(&home.0, Call::File);
        solved.keep_values(&program, &values);
        let writing = every_call(&BOTH, |_, which| {
            faults.fail(which.clone());
            solved.keep_values(&program, &values);
            let came = faults.seen() > which.start;
            faults.mend();
            assert_eq!(found(), Some(worth), "{which:?}");
            came
        });
        let reading = every_call(&BOTH, |_, which| {
            faults.fail(which.clone());
            let seen = found();
            let came = faults.seen() > which.start;
            faults.mend();
            assert_eq!(seen, (!came).then_some(worth), "{which:?}");
            came
        });
        assert!(writing > 5 && reading == 3, "{writing} {reading}");
    };
    // Solving goes one call deeper for every decision of a contact.
    let deep = std::thread::Builder::new().stack_size(1 << 29).spawn(work).expect("a thread");
    deep.join().expect("nothing was lost");
}

#[test]
fn a_table_that_cannot_be_saved_is_said_and_the_old_one_stays() {
    let home = Home::new("save");
    let (mut office, scenario) = office();
    office.apply(Command::Begin { scenario, seed: 4 });
    while let Some(offer) = offers(&office).first().copied() {
        office.apply(Command::Decide(offer));
    }
    office.apply(Command::Debrief);
    assert_eq!(settle(&mut office), [Notice::Judged]);
    let (path, what) = (home.0.join("progress.csv"), Saved::ProgressTable);
    let faults = Faults::count(&home.0, Call::File);
    let save = |office: &mut Office| {
        assert_eq!(office.apply(Command::Save { what, path: path.clone() }), [Notice::WouldReplace]);
        assert_eq!(office.apply(Command::Save { what, path: path.clone() }), [Notice::Saving]);
        settle(office)
    };
    let calls = every_call(&BOTH, |_, which| {
        fs::write(&path, "the old one").expect("written");
        office.apply(Command::Dismiss);
        faults.fail(which.clone());
        let heard = save(&mut office);
        let came = faults.seen() > which.start;
        faults.mend();
        let stands = fs::read_to_string(&path).expect("it is there");
        if came {
            assert_eq!(heard, [Notice::NotSaved], "{which:?}");
            assert_eq!(stands, "the old one", "{which:?}");
            assert!(matches!(office.remarks(), [Remark::NotSaved(DiskError::Other(..))]), "{:?}", office.remarks());
        } else {
            assert_eq!(heard, [Notice::Saved], "{which:?}");
            assert!(stands.contains("first-words"), "{stands}");
        }
        assert_eq!(save(&mut office), [Notice::Saved], "{which:?}: it works again");
        came
    });
    assert_eq!(calls, 4);
}

#[test]
fn a_repair_that_breaks_off_is_done_again_and_loses_nothing() {
    let home = Home::new("repair");
    with_lines(&home, 60);
    let mut bad = fs::read(home.file()).expect("it is there");
    let last = bad.len() - PAGE;
    bad[last..].fill(0xa5);
    let damaged = |home: &Home| {
        home.empty();
        fs::write(home.file(), &bad).expect("written");
    };
    damaged(&home);
    let records = home.open();
    let saved = records.repaired().expect("it is damaged").decisions;
    drop(records);
    let faults = Faults::count(&home.0, Call::File);
    let calls = every_call(&BOTH, |_, which| {
        damaged(&home);
        faults.fail(which.clone());
        let opened = Records::open(&home.0);
        let came = faults.seen() > which.start;
        faults.mend();
        match &opened {
            Ok(_) => assert!(!came, "{which:?}: nobody was told"),
            Err(trouble) => assert!(came && matches!(trouble, Trouble::Folder(..)), "{which:?}: {trouble:?}"),
        }
        drop(opened);
        let stands = home.names().into_iter().any(|name| fs::read(home.0.join(name)).is_ok_and(|bytes| bytes == bad));
        assert!(stands, "{which:?}: the damaged file is neither in its place nor beside it");
        assert_eq!(lines(&home.open()), saved, "{which:?}");
        came
    });
    assert!(calls > 15, "{calls}");
}
