//! Whatever call to the disk fails: what was there before is whole, it is said, the program goes on, and when the disk
//! works again so does everything else.

use crate::common;
use frontline::conversation::{Offer, State};
use frontline::disk::faults::{Call, Faults};
use frontline::disk::{self, DiskError};
use frontline::library::Library;
use frontline::office::{Command, Notice, Office, Pulse, Remark, Saved, Solved};
use frontline::records::{
    AttemptId, Beginning, Entry, Journal, Kept, Line, Mode, Outcome, Played, PlayedLine, Records, Reflection,
    ShiftBeginning, ShiftKept, ShiftOutcome, Told, Trouble, When,
};
use frontline::scenario::{Points, Shelf, read};
use frontline::scoring::{Budget, Values};
use frontline::shift::Chair;
use frontline::words::Moment;
use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Who is erased: a name that stands nowhere else.
const ERASED: &str = "Zsarnokmadár-90210";

/// A page of the database.
const PAGE: usize = 4_096;

/// A folder of one test alone; gone when the test is done.
struct Home(PathBuf);

impl Home {
    fn new(test: &str) -> Home {
        let home = Home(std::env::temp_dir().join(format!("frontline-faults-{}-{test}", std::process::id())));
        home.empty();
        home
    }

    fn empty(&self) {
        drop(fs::remove_dir_all(&self.0));
        fs::create_dir_all(&self.0).expect("a temporary folder can be made");
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("it can be listed");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("it can be listed").file_name().to_string_lossy().into_owned()).collect();
        names.sort_unstable();
        names
    }

    fn file(&self) -> PathBuf {
        self.0.join("records.sqlite")
    }

    fn open(&self) -> Records {
        Records::open(&self.0).unwrap_or_else(|trouble| panic!("{trouble:?}"))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// For how long the disk fails.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Fails {
    /// At one call alone.
    Once,
    /// From that call on.
    Lasting,
}

/// Tries something with each call failing in turn, until there is none left to fail; `tried` is given which calls are to
/// fail, and says whether one of them came. Returns how many calls there are.
fn every_call(ways: &[Fails], mut tried: impl FnMut(Fails, Range<u64>) -> bool) -> u64 {
    for call in 0..2_000 {
        let mut came = false;
        for way in ways {
            let end = if *way == Fails::Once { call + 1 } else { u64::MAX };
            came |= tried(*way, call..end);
        }
        if !came {
            return call;
        }
    }
    panic!("it comes to an end");
}

const BOTH: [Fails; 2] = [Fails::Lasting, Fails::Once];

// ---- Plain files --------------------------------------------------------------------------------------------------

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

// ---- The database -------------------------------------------------------------------------------------------------

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

// ---- What is played and written -----------------------------------------------------------------------------------

fn noon() -> When {
    When(43_200)
}

/// An office with the tests' own scenario on its shelf; the second is its place there.
fn office() -> (Office, usize) {
    let office = Office::open(Library::new(Some(common::folder(""))), common::plain_day(), "en");
    let own = office.programs().iter().position(|program| program.scenario.id.as_str() == "first-words");
    (office, own.expect("it can be played"))
}

fn remembering(home: &Home) -> (Office, usize) {
    let (mut office, scenario) = office();
    office.remembering(home.open(), noon).expect("the folder can be used");
    (office, scenario)
}

fn offers(office: &Office) -> Vec<Offer> {
    office.sitting().map(|sitting| sitting.attempt.offers()).unwrap_or_default()
}

fn steps(office: &Office) -> usize {
    office.sitting().map_or(0, |sitting| sitting.attempt.steps().len())
}

/// Decides to wait, and waits until that counts.
fn decide(office: &mut Office) -> Vec<Notice> {
    let mut heard = office.apply(Command::Decide(Offer::Wait));
    heard.extend(settle(office));
    heard
}

/// Tells time, without letting any pass, until nothing is on its way any more.
fn settle(office: &mut Office) -> Vec<Notice> {
    let (began, mut heard) = (Instant::now(), Vec::new());
    while office.pulse() != Pulse::Still {
        assert!(began.elapsed() < Duration::from_secs(60), "it comes to rest");
        heard.extend(office.apply(Command::Tick { ms: 0 }));
        std::thread::sleep(Duration::from_millis(1));
    }
    heard
}

struct FirstWords;

impl Shelf for FirstWords {
    fn file(&self, name: &str) -> Result<String, String> {
        fs::read_to_string(common::folder("first-words").join(name)).map_err(|error| error.to_string())
    }
}

fn beginning(records: &Records, name: &str) -> Beginning {
    let reading = read("first-words", &FirstWords);
    let kept = Kept::of(&common::first_words(), &reading.sources);
    let person = records.person(name, When(1)).wait().expect("it is a name").id;
    Beginning { person, kept, seed: 7, language: "en".to_string(), mode: Mode::Practice, at: When(2) }
}

/// Records with one attempt of so many decisions, closed in good order.
fn with_lines(home: &Home, decisions: u32) {
    let mut records = home.open();
    let begun = beginning(&records, ERASED);
    let (mut journal, _) = records.begin(begun);
    for at in 0..decisions {
        records.append(&mut journal, Line { at_s: at * 10, entry: Entry::Decided(Offer::Wait) });
    }
    records.settled().wait().expect("it can be written");
}

/// Lines in all journals, as far as they are intact.
fn lines(records: &Records) -> i64 {
    let dossiers = records.dossiers(None).wait().expect("they can be read");
    dossiers.iter().flat_map(|dossier| &dossier.courses).map(|course| course.journal.len() as i64).sum()
}

fn written() -> [Line; 2] {
    [0, 10].map(|at_s| Line { at_s, entry: Entry::Decided(Offer::Wait) })
}

fn outcome() -> Outcome {
    Outcome { score: 61.5, passed: true, dimensions: Points([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]) }
}

fn played() -> [PlayedLine; 3] {
    let line = |at: u64, what: Played| PlayedLine { at: Moment(at), what };
    [line(39_600_000, Played::Act(2)), line(39_720_000, Played::Offer(Offer::Wait)), line(39_800_000, Played::Passed)]
}

fn shift_outcome() -> ShiftOutcome {
    ShiftOutcome { lost_share: Some(0.25), lost_share_without: Some(0.5), mean_score: None, contacts: 0 }
}

/// Hands over one of everything that is written.
fn write_everything(records: &mut Records, begun: Beginning) -> Journal {
    let person = begun.person;
    let (mut journal, _) = records.begin(begun);
    for line in written() {
        records.append(&mut journal, line);
    }
    records.set(Some(person), "text", "150");
    let explained = "I asked too late.".to_string();
    records.reflect(journal.attempt(), Reflection { explained, ..Reflection::default() });
    records.finish(journal.attempt(), When(3), Some(outcome()));
    let texts = ShiftKept {
        id: "noon-storm".to_string(),
        shift: "Shift()".to_string(),
        translations: BTreeMap::new(),
        plan: "Plan()".to_string(),
        what_ifs: Vec::new(),
        scenarios: Vec::new(),
    };
    let (kept, chair, language) = (Arc::new(texts), Chair::Lead, "en".to_string());
    let begun = ShiftBeginning { person, kept, chair, seed: 7, language, mode: Mode::Exam, at: When(2) };
    let (mut shift, _) = records.begin_shift(begun);
    for line in played() {
        records.append_shift(&mut shift, line);
    }
    records.finish_shift(shift.shift(), When(3), Some(shift_outcome()));
    journal
}
