//! The database: what cannot be written is held and written later, and whoever is erased is gone wholly or not at all.

use super::{
    BOTH, ERASED, Fails, Home, beginning, every_call, lines, outcome, played, shift_outcome, with_lines,
    write_everything, written,
};
use frontline::disk::faults::{Call, Faults};
use frontline::records::{Records, Told, Trouble};
use std::fs;
use std::ops::Range;

#[test]
fn records_that_cannot_be_opened_are_left_as_they_are() {
    let home = Home::new("open");
    with_lines(&home, 20);
    let faults = Faults::count(&home.0, Call::Statement);
    let calls = every_call(&[Fails::Lasting], |_, which| {
        let came = opens_again(&home, &faults, which.clone());
        let records = home.open();
        assert_eq!((records.repaired(), lines(&records)), (None, 20), "{which:?}");
        came
    });
    assert!(calls > 8, "{calls}");

    let fresh = Home::new("fresh");
    let faults = Faults::count(&fresh.0, Call::Statement);
    let more = every_call(&[Fails::Lasting], |_, which| {
        fresh.empty();
        let came = opens_again(&fresh, &faults, which.clone());
        let mut records = fresh.open();
        let begun = beginning(&records, "Kék Róka");
        write_everything(&mut records, begun);
        assert_eq!(records.settled().wait(), Ok(()), "{which:?}");
        assert_eq!(lines(&records), 2, "{which:?}");
        came
    });
    assert!(more > calls + 20, "{more}: the tables are made as well");
}

/// Opens records while some statements fail; says whether one of those came.
fn opens_again(home: &Home, faults: &Faults, which: Range<u64>) -> bool {
    faults.fail(which.clone());
    let opened = Records::open(&home.0);
    let came = faults.seen() > which.start;
    faults.mend();
    match opened {
        Ok(_) => assert!(!came, "{which:?}: nobody was told"),
        Err(trouble) => assert!(came && matches!(trouble, Trouble::Other(..)), "{which:?}: {trouble:?}"),
    }
    came
}

#[test]
fn what_cannot_be_written_is_held_told_and_written_later() {
    assert!(held_and_written_later(Call::Statement) > 15);
}

#[test]
fn what_breaks_off_in_the_middle_is_held_told_and_written_later() {
    assert!(held_and_written_later(Call::Midway) > 15);
}

/// Writes one of everything with each call of a kind failing in turn. Returns how many there are.
fn held_and_written_later(call: Call) -> u64 {
    let home = Home::new(&format!("held-{call:?}"));
    let faults = Faults::count(&home.0, call);
    let mut records = home.open();
    every_call(&BOTH, |way, which| {
        let begun = beginning(&records, &format!("{way:?} {}", which.start));
        let person = begun.person;
        records.told();
        faults.fail(which.clone());
        let journal = write_everything(&mut records, begun);
        let answer = records.settled().wait();
        let came = faults.seen() > which.start;
        faults.mend();
        let told = records.told();
        let held: Vec<&Told> = told.iter().filter(|told| matches!(told, Told::Held(_))).collect();
        match (came, way) {
            (false, _) => assert_eq!((answer, held.len()), (Ok(()), 0), "{which:?}"),
            // What comes next tries again what failed.
            (true, Fails::Once) => assert_eq!((answer, held.len()), (Ok(()), 1), "{which:?}"),
            (true, Fails::Lasting) => {
                let Err(trouble) = answer else { panic!("{which:?}: nobody was told") };
                assert_eq!(held, [&Told::Held(trouble)], "{which:?}: said once");
            }
        }
        assert_eq!(records.settled().wait(), Ok(()), "{which:?}: it works again");
        let dossiers = records.dossiers(Some(person)).wait().expect("they can be read");
        let [dossier] = dossiers.as_slice() else { panic!("{which:?}: {}", dossiers.len()) };
        let [course] = dossier.courses.as_slice() else { panic!("{which:?}: {}", dossier.courses.len()) };
        assert_eq!((course.journal.as_slice(), course.lost()), (&written()[..], 0), "{which:?}");
        assert_eq!(course.taken.outcome, Some(outcome()), "{which:?}");
        assert_eq!(dossier.settings.get("text").map(String::as_str), Some("150"), "{which:?}");
        assert!(dossier.reflections.contains_key(&journal.attempt()), "{which:?}");
        let [shift] = dossier.shifts.as_slice() else { panic!("{which:?}: {}", dossier.shifts.len()) };
        assert_eq!((shift.journal.as_slice(), shift.lost()), (&played()[..], 0), "{which:?}");
        assert_eq!(shift.taken.outcome, Some(shift_outcome()), "{which:?}");
        came
    })
}

/// Whoever is erased is gone wholly or not at all; where the file cannot be packed then, that is said, and it is packed when
/// it is opened next.
#[test]
fn an_erasure_that_breaks_off_is_said_as_it_is_and_made_up_for() {
    // Packing is many calls: each third or tenth is enough to fail once in every part of it.
    for (call, apart) in [(Call::Statement, 3), (Call::Midway, 10)] {
        let home = Home::new(&format!("erase-{call:?}"));
        let (mut undone, mut unpacked) = (0, 0);
        let tried = every_call(&[Fails::Lasting], |_, which| {
            let which = which.start * apart..u64::MAX;
            home.empty();
            with_lines(&home, 3);
            let faults = Faults::count(&home.0, call);
            let records = home.open();
            let person = records.people().wait().expect("they can be read")[0].id;
            faults.fail(which.clone());
            let erased = records.erase(person).wait();
            let came = faults.seen() > which.start;
            faults.mend();
            let left = records.people().wait().expect("they can be read").len();
            match &erased {
                Err(_) => {
                    assert!(came && left == 1, "{call:?} {which:?}: nothing has happened");
                    assert_eq!(lines(&records), 3, "{call:?} {which:?}");
                    undone += 1;
                }
                Ok(erased) => {
                    assert_eq!((left, erased.attempts, erased.decisions), (0, 1, 3), "{call:?} {which:?}");
                    assert_eq!(erased.compacted.is_err(), came, "{call:?} {which:?}");
                    unpacked += u32::from(came);
                }
            }
            drop(records);
            drop(home.open());
            let stands = home.names().into_iter().any(|name| {
                let bytes = fs::read(home.0.join(name)).unwrap_or_default();
                bytes.windows(ERASED.len()).any(|part| part == ERASED.as_bytes())
            });
            assert_eq!(stands, erased.is_err(), "{call:?} {which:?}");
            came
        });
        assert!(undone > 1 && unpacked > 3, "{call:?}: {undone} {unpacked} {tried}");
    }
}
