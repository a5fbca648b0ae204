//! Whoever practises goes on, and finds the next time what was kept.

use super::{
    BOTH, Fails, Home, PAGE, beginning, decide, every_call, lines, noon, office, remembering, settle, steps,
    with_lines, write_everything,
};
use frontline::conversation::{Offer, State};
use frontline::disk::faults::{Call, Faults};
use frontline::office::{Command, Notice, Office, Remark};
use frontline::records::{AttemptId, Records, Trouble};
use std::fs;

#[test]
fn nothing_that_fails_while_one_plays_is_lost_or_stops_anybody() {
    let home = Home::new("play");
    let faults = Faults::count(&home.0, Call::Statement);
    let (mut office, scenario) = remembering(&home);
    let calls = every_call(&BOTH, |way, which| {
        faults.fail(which.clone());
        let mut heard = office.apply(Command::Begin { scenario, seed: which.start });
        office.apply(Command::Pause(true));
        heard.extend(settle(&mut office));
        for step in 1..=2 {
            heard.extend(decide(&mut office));
            assert_eq!(steps(&office), step, "{which:?}: it goes on");
        }
        let came = faults.seen() > which.start;
        let told = heard.iter().filter(|notice| matches!(notice, Notice::NotKept(_))).count();
        let lasting = came && way == Fails::Lasting;
        assert_eq!(told, usize::from(lasting), "{which:?}: said once, where it lasts: {heard:?}");
        let shown = |office: &Office| office.remarks().iter().any(|remark| matches!(remark, Remark::NotKept(_)));
        assert_eq!(shown(&office), lasting, "{which:?}");
        faults.mend();
        let heard = decide(&mut office);
        assert_eq!(heard.contains(&Notice::KeptAgain), lasting, "{which:?}: {heard:?}");
        assert!(!shown(&office), "{which:?}");

        let state = *office.sitting().expect("somebody sits").attempt.state();
        office.apply(Command::Leave);
        assert!(settle(&mut office).is_empty(), "{which:?}");
        let attempt = left(&office, 3, state);
        assert_eq!(office.apply(Command::SetAside(attempt)), [Notice::SetAside]);
        assert!(settle(&mut office).is_empty(), "{which:?}");
        came
    });
    assert!(calls > 11, "{calls}");
}

/// The one attempt that was left; it has so many lines, and they lead where the seat was.
fn left(office: &Office, lines: usize, state: State) -> AttemptId {
    let [course] = office.unfinished() else { panic!("{}", office.unfinished().len()) };
    assert_eq!((course.journal.len(), course.lost()), (lines, 0));
    assert_eq!(course.replay().map(|attempt| *attempt.state()), Ok(state));
    course.taken.id
}

#[test]
fn without_records_one_practises_all_the_same_and_the_next_time_all_is_there() {
    let home = Home::new("start");
    let faults = Faults::count(&home.0, Call::Statement);
    let (mut office, scenario) = remembering(&home);
    office.apply(Command::Begin { scenario, seed: 7 });
    office.apply(Command::Pause(true));
    settle(&mut office);
    decide(&mut office);
    let state = *office.sitting().expect("somebody sits").attempt.state();
    drop(office);
    let calls = every_call(&[Fails::Lasting], |_, which| {
        let (mut office, scenario) = self::office();
        let records = home.open();
        faults.fail(which.clone());
        let began = office.remembering(records, noon);
        let came = faults.seen() > which.start;
        assert_eq!(began.is_err(), came, "{which:?}");
        if let Err(trouble) = began {
            office.forgetting(Some(trouble));
            assert!(matches!(office.remarks(), [Remark::Forgets(Some(_))]), "{which:?}");
            office.apply(Command::Begin { scenario, seed: 7 });
            assert_eq!(office.apply(Command::Decide(Offer::Wait)), [Notice::Decided], "{which:?}");
        }
        drop(office);
        faults.mend();
        let (office, _) = remembering(&home);
        left(&office, 1, state);
        came
    });
    assert!(calls >= 5, "{calls}");
}

/// For real: the file may not become larger. Nothing that was shown is lost but what was said not to be kept.
#[test]
fn a_full_disk_keeps_what_was_written_and_says_so() {
    for more in [0, 1, 2, 5, 9] {
        let home = Home::new(&format!("full-{more}"));
        with_lines(&home, 20);
        // Whoever practises is known already.
        drop(remembering(&home));
        let pages = (fs::metadata(home.file()).expect("it is there").len() / PAGE as u64) as u32 + more;
        let (mut office, scenario) = office();
        let full = Records::open_within(&home.0, Some(pages)).unwrap_or_else(|trouble| panic!("{trouble:?}"));
        office.remembering(full, noon).expect("it can be read");
        let (mut kept, mut seed) = (0, 0);
        'full: loop {
            seed += 1;
            assert!(seed < 200, "{more}: the disk was never full");
            office.apply(Command::Begin { scenario, seed });
            office.apply(Command::Pause(true));
            let began = settle(&mut office);
            for _ in 0..2 {
                let mut heard = decide(&mut office);
                heard.extend(began.iter().cloned());
                if heard.iter().any(|notice| matches!(notice, Notice::NotKept(_))) {
                    break 'full;
                }
                kept += 1;
            }
            office.apply(Command::Leave);
            settle(&mut office);
        }
        assert_eq!(office.remarks(), [Remark::NotKept(Trouble::Full(home.file()))], "{more}");
        let before = steps(&office);
        decide(&mut office);
        assert_eq!(steps(&office), before + 1, "{more}: it goes on");
        drop(office);

        let mut records = home.open();
        assert_eq!(records.repaired(), None, "{more}");
        assert!(lines(&records) >= 20 + kept, "{more}: {} of {}", lines(&records), 20 + kept);
        for dossier in records.dossiers(None).wait().expect("they can be read") {
            assert!(dossier.courses.iter().all(|course| course.lost() == 0), "{more}");
        }
        let begun = beginning(&records, "Kék Róka");
        write_everything(&mut records, begun);
        assert_eq!(records.settled().wait(), Ok(()), "{more}: it works again");
    }
}
