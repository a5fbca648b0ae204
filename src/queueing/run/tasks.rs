//! Work for when nobody waits: callbacks that were promised, messages, letters and outbound calls.

mod due;
mod owed;
mod tried;

use std::collections::BTreeSet;
use std::ops::{Index, IndexMut};

use super::{Moment, Ticket};
use crate::queueing::Caller;

/// Something that is owed to a customer.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Task {
    kind: Kind,
    caller: Caller,
    class: u32,
    /// The interval of the contact it comes from.
    interval: u16,
    attempt: u32,
    made: Moment,
    due: Moment,
    /// Who answered the contact it comes from.
    last_agent: u32,
    /// How often somebody has begun, and how often the customer was not there.
    begun: u32,
    tries: u32,
    place: Place,
    /// What will come of the try in hand, and whether it was begun in time.
    result: Outcomes,
    in_time: bool,
    /// The next look at it after a try in vain.
    pub wakes: Ticket,
    /// When it becomes urgent, and then when it is due.
    pub presses: Ticket,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// A promised callback; whether it needs a department's answer first.
    Callback { needs_answer: bool },
    /// A message left by somebody who gave up.
    Message,
    /// A contact that is answered when nobody waits.
    Contact(u32),
}

/// Where a task is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    /// Done, or given up.
    Gone,
    /// For when nobody waits.
    Later,
    /// Among those who wait.
    Pressing,
    /// Tried in vain, and not to be tried again yet.
    Asleep,
    /// With an agent.
    InHand,
}

/// What will come of a try.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Outcomes {
    Done,
    NotReached,
    NoAnswerYet,
}

/// All tasks, in places that are used again.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Tasks {
    all: Vec<Task>,
    free: Vec<u32>,
    /// For when nobody waits, by class, the earliest due first.
    later: Vec<BTreeSet<(Moment, u32)>>,
    /// Among those who wait, by class, the oldest first.
    pressing: Vec<BTreeSet<(Moment, u32)>>,
    waiting: usize,
    urgent: usize,
    /// Contacts that wait for the agent of the last time.
    pub in_person: Vec<u32>,
}

impl Tasks {
    pub fn new(classes: usize) -> Tasks {
        Tasks {
            all: Vec::new(),
            free: Vec::new(),
            later: vec![BTreeSet::new(); classes],
            pressing: vec![BTreeSet::new(); classes],
            waiting: 0,
            urgent: 0,
            in_person: Vec::new(),
        }
    }

    /// Whether anything is there for when nobody waits.
    #[inline]
    pub fn any(&self) -> bool {
        self.waiting > 0
    }

    #[inline]
    pub fn none_pressing(&self) -> bool {
        self.urgent == 0
    }

    /// The oldest task of a class among those who wait.
    pub fn first_pressing(&self, class: usize) -> Option<(Moment, u32)> {
        self.pressing.get(class)?.first().copied()
    }

    /// Whom a task is for.
    pub fn caller(&self, task: u32) -> Caller {
        self.all[task as usize].caller
    }

    /// Callbacks that are owed.
    pub fn owed(&self) -> usize {
        self.all.iter().filter(|task| task.place != Place::Gone && matches!(task.kind, Kind::Callback { .. })).count()
    }

    fn add(&mut self, task: Task) -> u32 {
        if let Some(number) = self.free.pop() {
            self.all[number as usize] = task;
            number
        } else {
            self.all.push(task);
            (self.all.len() - 1) as u32
        }
    }

    /// Puts a task in its new place.
    fn put(&mut self, number: u32, place: Place) {
        let task = &mut self.all[number as usize];
        let class = task.class as usize;
        match task.place {
            Place::Later => self.waiting -= usize::from(self.later[class].remove(&(task.due, number))),
            Place::Pressing => self.urgent -= usize::from(self.pressing[class].remove(&(task.made, number))),
            _ => {}
        }
        task.place = place;
        match place {
            Place::Later => self.waiting += usize::from(self.later[class].insert((task.due, number))),
            Place::Pressing => self.urgent += usize::from(self.pressing[class].insert((task.made, number))),
            Place::Gone => {
                (task.wakes, task.presses) = (Ticket::default(), Ticket::default());
                self.free.push(number);
            }
            Place::Asleep | Place::InHand => {}
        }
    }
}

impl Index<u32> for Tasks {
    type Output = Task;
    fn index(&self, number: u32) -> &Task {
        &self.all[number as usize]
    }
}

impl IndexMut<u32> for Tasks {
    fn index_mut(&mut self, number: u32) -> &mut Task {
        &mut self.all[number as usize]
    }
}
