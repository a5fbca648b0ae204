//! What becomes a task: a promise, a message, a contact for which nobody waits on the line.

use super::{Kind, Outcomes, Place, Task};
use crate::queueing::run::contacts::{Contact, State};
use crate::queueing::run::{Event, Moment, Run, Ticket, later};
use crate::words::Span;

impl Run {
    /// A callback is promised; the customer goes.
    pub(in crate::queueing::run) fn promises(&mut self, contact: u32) {
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
    pub(in crate::queueing::run) fn leaves_message(&mut self, contact: u32) {
        let c = self.contacts[contact];
        self.contacts.remove(contact);
        let voicemail = self.centre.classes.get(c.class as usize).and_then(|class| class.voicemail.as_ref());
        let due = voicemail.map_or(Span(0), |voicemail| voicemail.due);
        self.owes(&c, Kind::Message, due, None);
    }

    /// A contact that nobody waits for on the line.
    pub(in crate::queueing::run) fn waits_as_task(&mut self, contact: u32) {
        let c = self.contacts[contact];
        let class = c.class as usize;
        let Some(deferred) = self.centre.classes.get(class).and_then(|class| class.deferred) else { return };
        self.contacts[contact].state = State::Deferred;
        self.book_waiting(class, true, false);
        self.owes(&c, Kind::Contact(contact), deferred.due, deferred.urgent);
    }

    fn owes(&mut self, contact: &Contact, kind: Kind, due: Span, urgent: Option<Span>) {
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
}
