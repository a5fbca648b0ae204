//! Whatever call to the disk fails: what was there before is whole, it is said, the program goes on, and when the disk
//! works again so does everything else.

mod database;
mod files;
mod playing;

use crate::common;
use frontline::conversation::Offer;
use frontline::library::Library;
use frontline::office::{Command, Notice, Office, Pulse};
use frontline::records::{
    Beginning, Entry, Journal, Kept, Line, Mode, Outcome, Played, PlayedLine, Records, Reflection, ShiftBeginning,
    ShiftKept, ShiftOutcome, When,
};
use frontline::scenario::{Points, Shelf, read};
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
