//! The office's side of the records: who practises, what of it is unfinished, and what is still on its way to the disk.
//!
//! Nothing here waits, except when it is opened: what was asked is looked for whenever time is told.

mod shifts;

use super::Tried;
use crate::records::{
    AttemptId, Awaited, Beginning, Course, Dossier, Journal, Kept, Line, Mode, Outcome, Person, Records, Reflection,
    ShiftCourse, ShiftTaken, Taken, Told, Trouble, When,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What somebody is called who has not said anything else.
const UNNAMED: &str = "local";

/// The setting in which stands who practised last, by number: a pseudonym there would survive its erasure.
const LAST: &str = "person";

/// The records of one person, while they are used.
pub(super) struct Memory {
    records: Records,
    pub person: Person,
    /// What can be continued, the oldest first.
    pub open: Vec<Course>,
    /// The shifts that are remembered.
    pub shifts: shifts::Shifts,
    now: fn() -> When,
    /// Why nothing can be written at the moment.
    held: Option<Trouble>,
    /// Attempts that were finished here: a list that was asked for earlier may still have them.
    closed: BTreeSet<AttemptId>,
    settled: Option<Awaited<()>>,
    named: Option<Awaited<Person>>,
    listed: Option<Awaited<Vec<Course>>>,
    judged: Option<Awaited<History>>,
    wanted: Option<Awaited<BTreeMap<String, String>>>,
    /// Whether whoever practises now had no name before.
    was_unnamed: bool,
}

/// Attempts, each with what its person thought of it.
type History = Vec<(Taken, Option<Reflection>)>;

/// What is known of whoever practised last.
pub(super) struct Known {
    /// The attempts that were judged, the oldest first.
    pub tried: Vec<Tried>,
    /// The shifts they were on, the oldest first.
    pub shifts: Vec<ShiftTaken>,
    /// What they have set.
    pub settings: BTreeMap<String, String>,
}

/// What has come back.
pub(super) enum Heard {
    /// Everything that was handed over is written, or is held in memory for now: what waits for it may count.
    Answered,
    /// Nothing can be written since now.
    NotKept(Trouble),
    /// Everything is written again.
    KeptAgain,
    /// Somebody else practises now.
    Named,
    /// That name cannot be taken.
    NotNamed(Trouble),
    /// The attempts of whoever practises that were judged.
    Tried(Vec<Tried>),
    /// The shifts of whoever practises, the oldest first.
    Shifts(Vec<ShiftTaken>),
    /// A shift that is to be looked back on.
    Shift(Box<ShiftCourse>),
    /// What whoever practises has set, and whether they had no name before.
    Wanted(BTreeMap<String, String>, bool),
}

impl Memory {
    /// Opens what is remembered of whoever practised last. Waits for the answers: the window is not open yet.
    pub fn open(records: Records, now: fn() -> When) -> Result<(Memory, Known), Trouble> {
        let last = records.settings(None).wait()?.get(LAST).and_then(|number| number.parse::<i64>().ok());
        let known = records.people().wait()?.into_iter().find(|person| Some(person.id.number()) == last);
        let person = match known {
            Some(person) => person,
            None => records.person(UNNAMED, now()).wait()?,
        };
        let open = records.unfinished(person.id).wait()?;
        let open_shifts = records.unfinished_shifts(person.id).wait()?;
        let tried = Tried::all(records.history(person.id).wait()?);
        let shifts = records.shifts(person.id).wait()?;
        let settings = records.settings(Some(person.id)).wait()?;
        let memory = Memory {
            records,
            person,
            open,
            shifts: shifts::Shifts::of(open_shifts),
            now,
            held: None,
            closed: BTreeSet::new(),
            settled: None,
            named: None,
            listed: None,
            judged: None,
            wanted: None,
            was_unnamed: false,
        };
        Ok((memory, Known { tried, shifts, settings }))
    }

    /// Whether an answer is on its way.
    pub fn waits(&self) -> bool {
        let asked = self.settled.is_some() || self.named.is_some() || self.listed.is_some();
        asked || self.judged.is_some() || self.wanted.is_some() || self.shifts.waits()
    }

    /// Whether whoever practises has given no name yet.
    pub fn is_unnamed(&self) -> bool {
        self.person.pseudonym == UNNAMED
    }

    /// The folder in which everything lies.
    pub fn folder(&self) -> &Path {
        self.records.folder()
    }

    /// What the calendar says.
    pub fn today(&self) -> When {
        (self.now)()
    }

    /// Sets something for whoever practises.
    pub fn set(&mut self, name: &str, value: &str) {
        self.records.set(Some(self.person.id), name, value);
        self.ask_whether_settled();
    }

    /// Writes down what was thought of an attempt.
    pub fn reflect(&mut self, attempt: AttemptId, reflection: Reflection) {
        self.records.reflect(attempt, reflection);
        self.ask_whether_settled();
    }

    /// Begins an attempt.
    pub fn begin(&mut self, kept: Kept, seed: u64, language: &str, mode: Mode) -> Journal {
        let at = (self.now)();
        let (person, language) = (self.person.id, language.to_string());
        let (journal, _) = self.records.begin(Beginning { person, kept, seed, language, mode, at });
        self.ask_whether_settled();
        journal
    }

    /// Appends a line; says whether what it tells has to wait until it is written. Nobody has to while nothing can be.
    pub fn append(&mut self, journal: &mut Journal, line: Line) -> bool {
        self.records.append(journal, line);
        self.ask_whether_settled();
        self.held.is_none()
    }

    /// Closes an attempt; without an outcome it is given up.
    pub fn finish(&mut self, attempt: AttemptId, outcome: Option<Outcome>) {
        let at = (self.now)();
        self.records.finish(attempt, at, outcome);
        self.closed.insert(attempt);
        self.open.retain(|course| course.taken.id != attempt);
        self.ask_whether_settled();
    }

    /// Asks who is called that.
    pub fn name(&mut self, pseudonym: &str) {
        self.named = Some(self.records.person(pseudonym, (self.now)()));
    }

    /// Asks for everything that is known about everybody.
    pub fn dossiers(&self) -> Awaited<Vec<Dossier>> {
        self.records.dossiers(None)
    }

    /// Asks what can be continued.
    pub fn list(&mut self) {
        self.listed = Some(self.records.unfinished(self.person.id));
    }

    /// What has come back since it was looked for last; `current` is the attempt in the seat.
    pub fn hear(&mut self, current: Option<AttemptId>) -> Vec<Heard> {
        let mut heard = Vec::new();
        for told in self.records.told() {
            // What is written or held is heard with the answer to the question whether all of it is.
            if let Told::Refused(_, trouble) = told {
                heard.push(Heard::NotKept(trouble));
            }
        }
        if let Some(answer) = come(&mut self.settled) {
            self.hear_whether_settled(answer, &mut heard);
        }
        if let Some(answer) = come(&mut self.named) {
            self.hear_the_name(answer, &mut heard);
        }
        match come(&mut self.listed) {
            Some(Ok(open)) => {
                self.open = open;
                let closed = &self.closed;
                self.open.retain(|course| !closed.contains(&course.taken.id) && Some(course.taken.id) != current);
            }
            Some(Err(trouble)) => heard.push(Heard::NotKept(trouble)),
            None => {}
        }
        match come(&mut self.judged) {
            Some(Ok(history)) => heard.push(Heard::Tried(Tried::all(history))),
            Some(Err(trouble)) => heard.push(Heard::NotKept(trouble)),
            None => {}
        }
        match come(&mut self.wanted) {
            Some(Ok(settings)) => heard.push(Heard::Wanted(settings, self.was_unnamed)),
            Some(Err(trouble)) => heard.push(Heard::NotKept(trouble)),
            None => {}
        }
        heard
    }

    fn ask_whether_settled(&mut self) {
        self.settled = Some(self.records.settled());
    }

    fn hear_whether_settled(&mut self, answer: Result<(), Trouble>, heard: &mut Vec<Heard>) {
        match answer {
            Ok(()) if self.held.take().is_some() => heard.push(Heard::KeptAgain),
            Ok(()) => {}
            Err(trouble) => {
                // Said once: the next decisions meet the same trouble.
                if self.held.replace(trouble.clone()).is_none() {
                    heard.push(Heard::NotKept(trouble));
                }
            }
        }
        heard.push(Heard::Answered);
    }

    fn hear_the_name(&mut self, answer: Result<Person, Trouble>, heard: &mut Vec<Heard>) {
        match answer {
            Ok(person) => {
                self.records.set(None, LAST, &person.id.number().to_string());
                self.ask_whether_settled();
                self.was_unnamed = self.is_unnamed();
                self.person = person;
                self.open.clear();
                self.list();
                self.ask_for_shifts();
                self.judged = Some(self.records.history(self.person.id));
                self.wanted = Some(self.records.settings(Some(self.person.id)));
                heard.push(Heard::Named);
            }
            Err(trouble) => heard.push(Heard::NotNamed(trouble)),
        }
    }
}

/// An answer, if it has come; then nothing is awaited any more.
fn come<T>(awaited: &mut Option<Awaited<T>>) -> Option<Result<T, Trouble>> {
    let answer = awaited.as_mut()?.come()?;
    *awaited = None;
    Some(answer)
}
