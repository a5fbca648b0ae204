//! What is remembered of people: who practised, every decision of every attempt and every shift, and settings, in one
//! database on this machine.
//!
//! Only decisions are kept; transcript, score and debrief are computed from them and from the scenario's text, which is
//! kept with the attempt. A decision counts when [`Told::Written`] has come back for it. Clock and folder are handed in.

mod attempts;
pub(crate) mod csv;
mod entry;
mod erase;
mod export;
mod kept;
mod people;
mod reflections;
mod repair;
mod schema;
mod sealed;
mod shifts;
mod store;
mod trouble;
mod when;
mod writer;

pub use attempts::{AttemptId, Beginning, Course, Line, Mode, Outcome, Taken};
pub use entry::Entry;
pub use erase::Erased;
pub use export::{Dossier, attempts_csv, decisions_csv, json, shift_decisions_csv, shifts_csv, taken_json};
pub use kept::{Changed, Kept};
pub use people::{Person, PersonId};
pub use reflections::Reflection;
pub use repair::Repaired;
pub use shifts::{
    DAY_RULES, Played, PlayedLine, ShiftBeginning, ShiftCourse, ShiftId, ShiftJournal, ShiftKept, ShiftOutcome,
    ShiftTaken, shift_json,
};
pub use trouble::Trouble;
pub use when::When;
pub use writer::{Awaited, Ticket, Told};

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};
use store::Store;
use writer::{Job, Write};

/// The open records. When they are dropped, everything that was handed over is written first.
pub struct Records {
    /// None only while they are being dropped.
    jobs: Option<Sender<Job>>,
    // The lock is never waited for: it lets the records be shared between threads.
    told: Mutex<Receiver<Told>>,
    writer: Option<JoinHandle<()>>,
    next_attempt: i64,
    next_shift: i64,
    next_ticket: u64,
    repaired: Option<Repaired>,
    folder: PathBuf,
}

/// Where the next line of an attempt's journal goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Journal {
    attempt: AttemptId,
    place: u32,
}

impl Journal {
    /// The journal of an attempt that goes on: behind its last intact line.
    pub fn of(course: &Course) -> Journal {
        Journal { attempt: course.taken.id, place: u32::try_from(course.journal.len()).unwrap_or(u32::MAX) }
    }

    /// Whose journal it is.
    pub fn attempt(&self) -> AttemptId {
        self.attempt
    }
}

impl Records {
    /// Opens the records of a folder; makes the folder and the file where there are none.
    pub fn open(folder: &Path) -> Result<Records, Trouble> {
        Records::open_within(folder, None)
    }

    /// The same with a limit on the file's size, in pages of 4,096 bytes.
    pub fn open_within(folder: &Path, most_pages: Option<u32>) -> Result<Records, Trouble> {
        let (mut store, repaired) = Store::open(folder, most_pages)?;
        erase::make_up_for(&mut store);
        let next_attempt = store.on(|db| attempts::next_id(db))?;
        let next_shift = store.on(|db| shifts::next_id(db))?;
        let (jobs, asked) = mpsc::channel();
        let (tell, told) = mpsc::channel();
        let writer = thread::Builder::new()
            .name("records".to_string())
            .spawn(move || writer::work(store, &asked, tell))
            .map_err(|error| Trouble::Other(folder.to_path_buf(), error.to_string()))?;
        Ok(Records {
            jobs: Some(jobs),
            told: Mutex::new(told),
            writer: Some(writer),
            next_attempt,
            next_shift,
            next_ticket: 0,
            repaired,
            folder: folder.to_path_buf(),
        })
    }

    /// What was saved from a damaged file when the records were opened, if it was damaged.
    pub fn repaired(&self) -> Option<&Repaired> {
        self.repaired.as_ref()
    }

    /// The folder in which they lie.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    // ---- Writing: returns at once -------------------------------------------------------------------------------

    /// Begins an attempt.
    pub fn begin(&mut self, beginning: Beginning) -> (Journal, Ticket) {
        let attempt = AttemptId(self.next_attempt);
        self.next_attempt += 1;
        let ticket = self.write(Write::Begin(attempt, Box::new(beginning)));
        (Journal { attempt, place: 0 }, ticket)
    }

    /// Appends a line to the journal of an attempt.
    pub fn append(&mut self, journal: &mut Journal, line: Line) -> Ticket {
        let place = journal.place;
        journal.place = place.saturating_add(1);
        self.write(Write::Append(journal.attempt, place, line))
    }

    /// Closes an attempt. Without an outcome it was given up; either way it is not offered for continuing any more.
    pub fn finish(&mut self, attempt: AttemptId, at: When, outcome: Option<Outcome>) -> Ticket {
        self.write(Write::Finish(attempt, at, outcome))
    }

    /// Sets something for a person, or for everybody. Not a place for pseudonyms: they would survive their erasure.
    pub fn set(&mut self, person: Option<PersonId>, name: &str, value: &str) -> Ticket {
        let person = person.unwrap_or(PersonId::EVERYBODY);
        self.write(Write::Set(person, name.to_string(), value.to_string()))
    }

    /// Writes down what somebody thought of an attempt; it takes the place of what they thought of it before.
    pub fn reflect(&mut self, attempt: AttemptId, reflection: Reflection) -> Ticket {
        self.write(Write::Reflect(attempt, Box::new(reflection)))
    }

    /// What the writer has said since it was asked last.
    pub fn told(&mut self) -> Vec<Told> {
        self.told.get_mut().map(|told| told.try_iter().collect()).unwrap_or_default()
    }

    /// Whether everything that was handed over so far is written.
    pub fn settled(&self) -> Awaited<()> {
        let (answer, awaited) = mpsc::channel();
        self.hand_over(Job::Settle(answer));
        Awaited::new(awaited)
    }

    // ---- Asking: the answer comes after all that was handed over before ------------------------------------------

    /// Everybody, by pseudonym.
    pub fn people(&self) -> Awaited<Vec<Person>> {
        self.ask(|store| store.on(|db| people::all(db)))
    }

    /// The person of that pseudonym, who is added if nobody is called that yet; `at` is now.
    pub fn person(&self, pseudonym: &str, at: When) -> Awaited<Person> {
        let typed = pseudonym.to_string();
        self.ask(move |store| {
            let name = people::pseudonym(&typed)?;
            store.on(|db| people::find_or_add(db, name, at))
        })
    }

    /// The attempts of a person, the oldest first.
    pub fn attempts(&self, person: PersonId) -> Awaited<Vec<Taken>> {
        self.ask(move |store| store.on(|db| attempts::list(db, person)))
    }

    /// The attempts of a person that can be continued, the oldest first.
    pub fn unfinished(&self, person: PersonId) -> Awaited<Vec<Course>> {
        self.ask(move |store| store.on(|db| attempts::courses(db, person, true)))
    }

    /// The attempts of a person, the oldest first, each with what they thought of it.
    pub fn history(&self, person: PersonId) -> Awaited<Vec<(Taken, Option<Reflection>)>> {
        self.ask(move |store| store.on(|db| reflections::history(db, person)))
    }

    /// The settings of a person, or everybody's.
    pub fn settings(&self, person: Option<PersonId>) -> Awaited<BTreeMap<String, String>> {
        let person = person.unwrap_or(PersonId::EVERYBODY);
        self.ask(move |store| store.on(|db| people::settings(db, person)))
    }

    /// Everything that is known about a person, or about everybody.
    pub fn dossiers(&self, person: Option<PersonId>) -> Awaited<Vec<Dossier>> {
        self.ask(move |store| store.on(|db| export::dossiers(db, person)))
    }

    /// Erases a person with all they did; what was theirs is in no file of the records afterwards, unless
    /// [`Erased::compacted`] says otherwise.
    pub fn erase(&self, person: PersonId) -> Awaited<Erased> {
        self.ask(move |store| erase::erase(store, person))
    }

    fn write(&mut self, write: Write) -> Ticket {
        let ticket = Ticket(self.next_ticket);
        self.next_ticket += 1;
        self.hand_over(Job::Write(ticket, write));
        ticket
    }

    fn ask<T: Send + 'static>(
        &self,
        what: impl FnOnce(&mut Store) -> Result<T, Trouble> + Send + 'static,
    ) -> Awaited<T> {
        let (answer, awaited) = mpsc::channel();
        self.hand_over(Job::Task(Box::new(move |store: &mut Store| {
            // Whoever asked may have stopped waiting.
            drop(answer.send(what(store)));
        })));
        Awaited::new(awaited)
    }

    fn hand_over(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // A writer that is gone takes the answer's other end with it: who waits hears that it has stopped.
            drop(jobs.send(job));
        }
    }
}

impl Drop for Records {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(writer) = self.writer.take() {
            // A writer that panicked has written what it could; there is nobody left to tell.
            drop(writer.join());
        }
    }
}
