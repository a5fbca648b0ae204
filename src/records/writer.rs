//! The thread that owns the database. Whoever writes hands over and goes on; word comes back when it is safe on the
//! disk.

use super::attempts::{self, AttemptId, Beginning, Line, Outcome};
use super::people::{self, PersonId};
use super::reflections::{self, Reflection};
use super::shifts::{self, PlayedLine, ShiftBeginning, ShiftId, ShiftOutcome};
use super::store::Store;
use super::trouble::Trouble;
use super::when::When;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, TryRecvError};

/// Names something that was handed over to be written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Ticket(pub(super) u64);

/// What the writer has to say.
#[derive(Clone, PartialEq, Debug)]
pub enum Told {
    /// It is safe: no crash and no power cut takes it away.
    Written(Ticket),
    /// Nothing can be written at the moment. It is held in memory and tried again with everything that comes after;
    /// said once for each kind of trouble.
    Held(Trouble),
    /// It can never be written: what it belongs to is gone.
    Refused(Ticket, Trouble),
}

/// An answer that is on its way.
pub struct Awaited<T> {
    // The lock is never waited for: it lets the answer be shared between threads.
    answer: Mutex<Receiver<Result<T, Trouble>>>,
}

impl<T> Awaited<T> {
    pub(super) fn new(answer: Receiver<Result<T, Trouble>>) -> Awaited<T> {
        Awaited { answer: Mutex::new(answer) }
    }

    /// Waits for it. For the time before a window opens, for the command line and for tests; never in a frame.
    pub fn wait(self) -> Result<T, Trouble> {
        let Ok(answer) = self.answer.into_inner() else { return Err(Trouble::Stopped) };
        answer.recv().unwrap_or(Err(Trouble::Stopped))
    }

    /// The answer, if it has come. It is given once.
    pub fn come(&mut self) -> Option<Result<T, Trouble>> {
        let Ok(answer) = self.answer.get_mut() else { return Some(Err(Trouble::Stopped)) };
        match answer.try_recv() {
            Ok(answer) => Some(answer),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(Trouble::Stopped)),
        }
    }
}

/// What is written for good, in the order in which it was handed over.
pub(super) enum Write {
    Begin(AttemptId, Box<Beginning>),
    Append(AttemptId, u32, Line),
    Finish(AttemptId, When, Option<Outcome>),
    Set(PersonId, String, String),
    Reflect(AttemptId, Box<Reflection>),
    BeginShift(ShiftId, Box<ShiftBeginning>),
    AppendShift(ShiftId, u32, PlayedLine),
    FinishShift(ShiftId, When, Option<ShiftOutcome>),
}

/// What the thread is asked to do.
pub(super) enum Job {
    Write(Ticket, Write),
    /// Something that is answered, after all that was handed over before.
    Task(Box<dyn FnOnce(&mut Store) + Send>),
    /// Say whether all that was handed over before is written.
    Settle(Sender<Result<(), Trouble>>),
}

/// Works until nobody can hand anything over any more.
pub(super) fn work(mut store: Store, jobs: &Receiver<Job>, told: Sender<Told>) {
    let mut desk = Desk { owed: VecDeque::new(), told, said: None };
    for job in jobs {
        match job {
            Job::Write(ticket, write) => {
                desk.owed.push_back((ticket, write));
                desk.said = desk.settle(&mut store).err();
            }
            Job::Task(task) => {
                desk.said = desk.settle(&mut store).err();
                task(&mut store);
            }
            Job::Settle(answer) => {
                desk.said = desk.settle(&mut store).err();
                // Whoever asked may have stopped waiting.
                drop(answer.send(desk.said.clone().map_or(Ok(()), Err)));
            }
        }
    }
}

/// What is still to be written.
struct Desk {
    owed: VecDeque<(Ticket, Write)>,
    told: Sender<Told>,
    /// The trouble that was told last and is not over.
    said: Option<Trouble>,
}

impl Desk {
    /// Writes what is owed, the oldest first, until something cannot be written.
    fn settle(&mut self, store: &mut Store) -> Result<(), Trouble> {
        while let Some((ticket, write)) = self.owed.front() {
            let ticket = *ticket;
            let written = store.on(|db| match write {
                Write::Begin(id, beginning) => attempts::begin(db, *id, beginning),
                Write::Append(id, place, line) => attempts::append(db, *id, *place, line),
                Write::Finish(id, at, outcome) => attempts::finish(db, *id, *at, outcome.as_ref()),
                Write::Set(person, name, value) => people::set(db, *person, name, value),
                Write::Reflect(id, reflection) => reflections::write(db, *id, reflection),
                Write::BeginShift(id, beginning) => shifts::begin(db, *id, beginning),
                Write::AppendShift(id, place, line) => shifts::append(db, *id, *place, line),
                Write::FinishShift(id, at, outcome) => shifts::finish(db, *id, *at, outcome.as_ref()),
            });
            match written {
                Ok(()) => self.tell(Told::Written(ticket)),
                // It would stand in the way of all others for ever.
                Err(Trouble::Gone) => self.tell(Told::Refused(ticket, Trouble::Gone)),
                Err(trouble) => {
                    if self.said.as_ref() != Some(&trouble) {
                        self.tell(Told::Held(trouble.clone()));
                    }
                    return Err(trouble);
                }
            }
            self.owed.pop_front();
        }
        Ok(())
    }

    fn tell(&self, what: Told) {
        // When nobody listens any more the program is being closed; what can be written is written all the same.
        drop(self.told.send(what));
    }
}
