//! What time does to tasks: they are tried again, become urgent, are due, and the day ends.

use super::{Kind, Place, Task};
use crate::queueing::chance::Purpose;
use crate::queueing::run::contacts::Why;
use crate::queueing::run::{Event, Run, Ticket};

impl Run {
    /// A task may be tried again.
    pub(in crate::queueing::run) fn task_wakes(&mut self, task: u32) {
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

    pub(super) fn is_urgent(&self, task: &Task) -> bool {
        let Some(numbers) = self.centre.classes.get(task.class as usize) else { return false };
        let urgent = match task.kind {
            Kind::Callback { .. } => numbers.promise.as_ref().and_then(|promise| promise.urgent),
            Kind::Contact(_) => numbers.deferred.and_then(|deferred| deferred.urgent),
            Kind::Message => None,
        };
        urgent.is_some_and(|before| self.now.0 + before.0 >= task.due.0)
    }

    /// A task becomes urgent, or is due.
    pub(in crate::queueing::run) fn task_presses(&mut self, task: u32) {
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
    pub(super) fn is_overdue(&mut self, task: u32) {
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
    pub(in crate::queueing::run) fn tasks_end_for_today(&mut self) {
        for task in 0..self.tasks.all.len() as u32 {
            if matches!(self.tasks[task].place, Place::Later | Place::Pressing | Place::Asleep) {
                self.ends_undone(task);
            }
        }
    }

    pub(super) fn ends_undone(&mut self, task: u32) {
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
    pub(super) fn is_settled(&mut self, task: u32) {
        let t = &self.tasks[task];
        let (class, was_owed) = (t.class as usize, matches!(t.kind, Kind::Callback { .. }) && t.place != Place::Gone);
        if was_owed {
            self.book_owed(class, false);
        }
        self.tasks.put(task, Place::Gone);
    }
}
