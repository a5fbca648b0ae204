//! Work for when nobody waits: callbacks that were promised, messages, letters and outbound calls.

use std::collections::BTreeSet;
use std::ops::{Index, IndexMut};

use super::contacts::{State, Why};
use super::crew::InHand;
use super::{Event, Moment, Run, Ticket, later};
use crate::queueing::chance::Purpose;
use crate::queueing::{Caller, Outcome};
use crate::words::Span;

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

impl Run {
    /// A callback is promised; the customer goes.
    pub(super) fn promises(&mut self, contact: u32) {
        let c = self.contacts[contact];
        let class = c.class as usize;
        self.contacts.remove(contact);
        let centre = std::sync::Arc::clone(&self.centre);
        let Some(numbers) = centre.classes.get(class) else { return };
        let Some(promise) = &numbers.promise else { return };
        let blind = numbers.topic.is_some() && !self.knows(numbers.topic);
        let needs_answer = numbers.need.is_some() && c.state == State::Served && !self.knows(numbers.topic);
        let count = self.tally.count(class, c.interval);
        count.callbacks_promised += 1;
        // The department has known all along what the agent could not say.
        count.callbacks_needless += u64::from(blind && needs_answer);
        self.owes(&c, Kind::Callback { needs_answer }, promise.due, promise.urgent);
    }

    /// Somebody who gave up has left a message.
    pub(super) fn leaves_message(&mut self, contact: u32) {
        let c = self.contacts[contact];
        self.contacts.remove(contact);
        let voicemail = self.centre.classes.get(c.class as usize).and_then(|class| class.voicemail.as_ref());
        let due = voicemail.map_or(Span(0), |voicemail| voicemail.due);
        self.owes(&c, Kind::Message, due, None);
    }

    /// A contact that nobody waits for on the line.
    pub(super) fn waits_as_task(&mut self, contact: u32) {
        let c = self.contacts[contact];
        let class = c.class as usize;
        let Some(deferred) = self.centre.classes.get(class).and_then(|class| class.deferred) else { return };
        self.contacts[contact].state = State::Deferred;
        self.book_waiting(class, true, false);
        self.owes(&c, Kind::Contact(contact), deferred.due, deferred.urgent);
    }

    fn owes(&mut self, contact: &super::contacts::Contact, kind: Kind, due: Span, urgent: Option<Span>) {
        let due_at = later(self.now, due.0 as f64);
        let task = self.tasks.add(Task {
            kind,
            caller: contact.caller,
            class: contact.class,
            interval: contact.interval,
            attempt: contact.attempt,
            made: self.now,
            due: due_at,
            last_agent: contact.last_agent,
            begun: 0,
            tries: 0,
            place: Place::Asleep,
            result: Outcomes::Done,
            in_time: false,
            wakes: Ticket::default(),
            presses: Ticket::default(),
        });
        if matches!(kind, Kind::Callback { .. }) {
            self.book_owed(contact.class as usize, true);
        }
        if self.closed {
            self.ends_undone(task);
            return;
        }
        let first = match urgent {
            Some(before) if before < due => Moment(due_at.0 - before.0),
            Some(_) => self.now,
            None => due_at,
        };
        self.tasks[task].presses = self.plan(first, Event::TaskPresses, task);
        self.tasks.put(task, Place::Later);
        self.hand_out_tasks(contact.class as usize);
    }

    /// Gives tasks of a class to those who are free beyond the reserve.
    pub(super) fn hand_out_tasks(&mut self, class: usize) {
        for place in 0..self.lines[class].routes.len() {
            let (group, _) = self.lines[class].routes[place];
            while let Some(others) = self.crews[group].idle.checked_sub(1) {
                let pressing = self.tasks.first_pressing(class).map(|(_, task)| task);
                let Some(task) = pressing.or_else(|| self.choose_task(group, others)) else { break };
                let Some(agent) = self.take_free(group, true, class as u64, 0) else { break };
                self.begins_task(agent, task);
                self.list(agent);
            }
        }
    }

    /// The task that a free agent of the group should do when nobody waits: the earliest due.
    pub(super) fn choose_task(&self, group: usize, others_free: u32) -> Option<u32> {
        let crew = &self.crews[group];
        let reserve = self.centre.groups.get(group).map_or(0, |group| group.reserve);
        let live = |class: usize| self.lines[class].waiting > self.lines[class].deferred;
        if self.closed || others_free < reserve || crew.serves.iter().any(|(class, _, _)| live(*class)) {
            return None;
        }
        crew.serves.iter().filter_map(|(class, _, _)| self.tasks.later[*class].first()).min().map(|(_, task)| *task)
    }

    /// An agent begins a task.
    pub(super) fn begins_task(&mut self, agent: usize, task: u32) {
        let (kind, class, caller) = (self.tasks[task].kind, self.tasks[task].class as usize, self.tasks[task].caller);
        let in_time = self.now <= self.tasks[task].due;
        let occasion = (self.tasks[task].attempt << 8) + self.tasks[task].begun.min(254);
        self.tasks[task].begun += 1;
        let centre = std::sync::Arc::clone(&self.centre);
        let Some(numbers) = centre.classes.get(class) else { return };
        let mut chance = self.keys.stream(Purpose::Callback, caller.0, occasion);
        let (result, ms) = match kind {
            Kind::Contact(contact) => {
                let deferred =
                    numbers.deferred.map_or((1.0, Span(0)), |deferred| (deferred.reach, deferred.failed_try));
                self.tasks.put(task, Place::InHand);
                if deferred.0 >= 1.0 || chance.happens(deferred.0) {
                    self.tasks.put(task, Place::Gone);
                    self.answers(agent, contact);
                    return;
                }
                // Nobody there: for the centre's books the contact is lost, and the try has cost its time.
                let c = self.contacts[contact];
                self.leaves_line(contact);
                self.book_abandoned(&c, self.now - c.since);
                self.hangs_up(contact);
                self.is_lost(contact);
                (Outcomes::Done, deferred.1.0 as f64)
            }
            Kind::Message => (
                Outcomes::Done,
                numbers.voicemail.as_ref().map_or(0.0, |voicemail| voicemail.handling.draw(&mut chance)),
            ),
            Kind::Callback { needs_answer } => {
                let Some(promise) = &numbers.promise else {
                    // Promises are no longer kept here: this one is broken.
                    let interval = self.tasks[task].interval;
                    self.tally.count(class, interval).callbacks_broken += 1;
                    self.is_settled(task);
                    return;
                };
                let mut ms = 0.0;
                let mut answer = true;
                if needs_answer && !self.knows(numbers.topic) {
                    let need = numbers.need.map_or((usize::MAX, Span(0)), |need| (need.department, need.vain));
                    match self.asks(need.0, caller, occasion + 1) {
                        Some(asked) => ms += asked,
                        None => (answer, ms) = (false, need.1.0 as f64),
                    }
                }
                if !answer {
                    (Outcomes::NoAnswerYet, ms)
                } else if chance.happens(promise.reach) {
                    (Outcomes::Done, ms + promise.talk.draw(&mut chance))
                } else {
                    (Outcomes::NotReached, ms + promise.failed_try.0 as f64)
                }
            }
        };
        self.tasks.put(task, Place::InHand);
        let ms = if ms.is_finite() { ms } else { 0.0 };
        let t = &mut self.tasks[task];
        (t.result, t.in_time) = (result, in_time);
        self.takes_in_hand(agent, InHand::Task(task), true, ms, 0.0, Outcome::Solved);
    }

    /// A try is over.
    pub(super) fn task_ends(&mut self, task: u32, took: Span) {
        let t = &mut self.tasks[task];
        let (kind, class, interval, result, in_time) = (t.kind, t.class as usize, t.interval, t.result, t.in_time);
        let overdue = self.now >= t.due;
        if result == Outcomes::NotReached {
            t.tries += 1;
        }
        let tries = t.tries;
        let Kind::Callback { .. } = kind else {
            self.tasks.put(task, Place::Gone);
            return;
        };
        let count = &mut self.tally.classes[class][interval as usize];
        count.callback_ms += took.0;
        let promise = self.centre.classes.get(class).and_then(|class| class.promise.as_ref());
        let (most, between) = promise.map_or((1, Span(0)), |promise| (promise.tries, promise.between));
        if result == Outcomes::Done {
            if in_time {
                count.callbacks_kept += 1;
            } else {
                count.callbacks_late += 1;
            }
            self.is_settled(task);
        } else if tries >= most.max(1) {
            count.callbacks_broken += 1;
            self.is_settled(task);
        } else if self.closed {
            self.ends_undone(task);
        } else {
            self.tasks.put(task, Place::Asleep);
            self.tasks[task].wakes = self.plan(later(self.now, (between.0 as f64).max(1000.0)), Event::TaskWakes, task);
            if overdue && self.tasks[task].presses == Ticket::default() {
                self.is_overdue(task);
            }
        }
    }

    /// The agent's shift is over in the middle of a try.
    pub(super) fn task_is_cut_off(&mut self, task: u32, took: Span) {
        let t = &self.tasks[task];
        let (class, interval) = (t.class as usize, t.interval);
        match t.kind {
            Kind::Callback { .. } => self.tally.count(class, interval).callback_ms += took.0,
            Kind::Message => {}
            // The customer was not there: nothing is left to do.
            Kind::Contact(_) => return self.tasks.put(task, Place::Gone),
        }
        let place = if self.is_urgent(&self.tasks[task]) { Place::Pressing } else { Place::Later };
        self.tasks.put(task, place);
        self.hand_out_tasks(class);
    }

    /// A task may be tried again.
    pub(super) fn task_wakes(&mut self, task: u32) {
        self.tasks[task].wakes = Ticket::default();
        if self.closed || self.tasks[task].place != Place::Asleep {
            return;
        }
        let t = &self.tasks[task];
        let class = t.class as usize;
        let place = if self.is_urgent(t) { Place::Pressing } else { Place::Later };
        self.tasks.put(task, place);
        self.hand_out_tasks(class);
    }

    fn is_urgent(&self, task: &Task) -> bool {
        let Some(numbers) = self.centre.classes.get(task.class as usize) else { return false };
        let urgent = match task.kind {
            Kind::Callback { .. } => numbers.promise.as_ref().and_then(|promise| promise.urgent),
            Kind::Contact(_) => numbers.deferred.and_then(|deferred| deferred.urgent),
            Kind::Message => None,
        };
        urgent.is_some_and(|before| self.now.0 + before.0 >= task.due.0)
    }

    /// A task becomes urgent, or is due.
    pub(super) fn task_presses(&mut self, task: u32) {
        self.tasks[task].presses = Ticket::default();
        let t = &self.tasks[task];
        let (due, place, class) = (t.due, t.place, t.class as usize);
        if self.now < due {
            self.tasks[task].presses = self.plan(due, Event::TaskPresses, task);
            if place == Place::Later {
                self.tasks.put(task, Place::Pressing);
                self.hand_out_tasks(class);
            }
        } else if matches!(place, Place::Later | Place::Pressing | Place::Asleep) {
            self.is_overdue(task);
        }
    }

    /// The time is up and the promise is not kept: some customers call again, angrier, and the promise is broken.
    fn is_overdue(&mut self, task: u32) {
        let t = self.tasks[task].clone();
        let Kind::Callback { .. } = t.kind else { return };
        let class = t.class as usize;
        let Some(promise) = self.centre.classes.get(class).and_then(|class| class.promise.as_ref()) else { return };
        let mut chance = self.keys.stream(Purpose::Promise, t.caller.0, t.attempt + (1 << 24));
        if chance.happens(promise.broken_calls) {
            let delay = promise.delay.draw(&mut chance);
            self.tally.count(class, t.interval).callbacks_broken += 1;
            self.is_settled(task);
            let contact = self.contacts.add(t.caller, t.class);
            self.contacts[contact].attempt = t.attempt;
            self.contacts[contact].last_agent = t.last_agent;
            self.comes_back(contact, delay, Why::Unsolved);
        }
    }

    /// Closing time: what is overdue is broken, messages that nobody heard lose their customers, the rest is for tomorrow.
    pub(super) fn tasks_end_for_today(&mut self) {
        for task in 0..self.tasks.all.len() as u32 {
            if matches!(self.tasks[task].place, Place::Later | Place::Pressing | Place::Asleep) {
                self.ends_undone(task);
            }
        }
    }

    fn ends_undone(&mut self, task: u32) {
        let t = &self.tasks[task];
        let (class, interval) = (t.class as usize, t.interval);
        let overdue = t.due <= self.now;
        match t.kind {
            Kind::Callback { .. } => self.tally.count(class, interval).callbacks_broken += u64::from(overdue),
            Kind::Message => self.tally.count(class, interval).customers_lost += 1,
            // Still waiting; tomorrow's work.
            Kind::Contact(_) => {}
        }
        self.is_settled(task);
    }

    /// A task is done or given up; a callback is not owed any more.
    fn is_settled(&mut self, task: u32) {
        let t = &self.tasks[task];
        let (class, was_owed) = (t.class as usize, matches!(t.kind, Kind::Callback { .. }) && t.place != Place::Gone);
        if was_owed {
            self.book_owed(class, false);
        }
        self.tasks.put(task, Place::Gone);
    }
}
