//! What is remembered: safe before it counts, unharmed by whatever goes wrong, and gone when it is erased.

mod harmed;
mod keeping;
mod killed;
mod leaving;

use crate::common::folder;
use frontline::conversation::{Attempt, Offer, Program};
use frontline::records::{Beginning, Entry, Journal, Kept, Line, Mode, Records, Trouble, When};
use frontline::scenario::{Shelf, read};
use frontline::words::Dice;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

/// A name that stands nowhere else.
const CANARY: &str = "Zsarnokmadár-31337";

/// A folder of one test alone; gone when the test is done.
struct Place(PathBuf);

impl Place {
    fn new(test: &str) -> Place {
        let place = std::env::temp_dir().join(format!("frontline-records-{}-{test}", std::process::id()));
        drop(fs::remove_dir_all(&place));
        fs::create_dir_all(&place).expect("a temporary folder can be made");
        Place(place)
    }

    fn open(&self) -> Records {
        Records::open(&self.0).unwrap_or_else(|trouble| panic!("{trouble:?}"))
    }

    fn refused(&self) -> Trouble {
        match Records::open(&self.0) {
            Err(trouble) => trouble,
            Ok(_) => panic!("it was opened"),
        }
    }

    fn file(&self) -> PathBuf {
        self.0.join("records.sqlite")
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.file()).expect("it can be read")
    }

    /// The files in which a text stands.
    fn holding(&self, text: &str) -> Vec<String> {
        let files = fs::read_dir(&self.0).expect("it can be listed").map(|entry| entry.expect("it can be listed"));
        let holds = |path: &Path| {
            let bytes = fs::read(path).unwrap_or_default();
            bytes.windows(text.len()).any(|part| part == text.as_bytes())
        };
        files.filter(|file| holds(&file.path())).map(|file| file.file_name().to_string_lossy().into_owned()).collect()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

struct FirstWords;

impl Shelf for FirstWords {
    fn file(&self, name: &str) -> Result<String, String> {
        fs::read_to_string(folder("first-words").join(name)).map_err(|error| error.to_string())
    }
}

/// The small scenario, with what is kept of it.
fn first_words() -> (Arc<Program>, Kept) {
    let reading = read("first-words", &FirstWords);
    let mut program = Program::new(reading.scenario.expect("it is readable"), reading.hash).expect("it is ready");
    let line = ("title".to_string(), "Első szavak".to_string());
    program.translations = BTreeMap::from([("hu".to_string(), BTreeMap::from([line]))]);
    let kept = Kept::of(&program, &reading.sources);
    (Arc::new(program), kept)
}

fn beginning(records: &Records, name: &str, seed: u64) -> Beginning {
    let person = records.person(name, When(1_000)).wait().expect("it is a name").id;
    let kept = first_words().1;
    Beginning { person, kept, seed, language: "en".to_string(), mode: Mode::Practice, at: When(2_000) }
}

/// What somebody decides who always decides the same at the same place.
fn pick(attempt: &Attempt, seed: u64, place: usize) -> Offer {
    let offers = attempt.offers();
    offers[Dice::stream(seed, "records", place as u64).below(offers.len())]
}

/// Writes a decision down, waits until it is safe, and takes it.
fn decide(records: &mut Records, journal: &mut Journal, attempt: &mut Attempt, offer: Offer) {
    records.append(journal, Line { at_s: attempt.at_s(), entry: Entry::Decided(offer) });
    records.settled().wait().expect("it can be written");
    attempt.decide(offer).expect("it was offered");
}

/// Records with one attempt of so many decisions, closed in good order.
fn with_decisions(place: &Place, decisions: u32) {
    let mut records = place.open();
    let begun = beginning(&records, CANARY, 7);
    let (mut journal, _) = records.begin(begun);
    for at in 0..decisions {
        records.append(&mut journal, Line { at_s: at * 10, entry: Entry::Decided(Offer::Wait) });
    }
    records.settled().wait().expect("it can be written");
}

/// Status, standard output and standard error of the program.
fn run(place: &Place, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_frontline"))
        .current_dir(&place.0)
        .stdin(Stdio::null())
        .env("NO_COLOR", "1")
        .args(["--data", "."])
        .args(arguments)
        .output()
        .expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("it is text");
    (output.status.code().expect("it was not killed"), text(output.stdout), text(output.stderr))
}
