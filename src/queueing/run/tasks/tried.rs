//! Who does a task, and how a try ends.

use super::{Kind, Outcomes, Place};
use crate::queueing::Outcome;
use crate::queueing::chance::Purpose;
use crate::queueing::run::crew::InHand;
use crate::queueing::run::{Event, Run, Ticket, later};
use crate::words::Span;

impl Run {
    /// Gives tasks of a class to those who are free beyond the reserve.
    pub(in crate::queueing::run) fn hand_out_tasks(&mut self, class: usize) {
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
    pub(in crate::queueing::run) fn choose_task(&self, group: usize, others_free: u32) -> Option<u32> {
        let crew = &self.crews[group];
        let reserve = self.centre.groups.get(group).map_or(0, |group| group.reserve);
        let live = |class: usize| self.lines[class].waiting > self.lines[class].deferred;
        if self.closed || others_free < reserve || crew.serves.iter().any(|(class, _, _)| live(*class)) {
            return None;
        }
        crew.serves.iter().filter_map(|(class, _, _)| self.tasks.later[*class].first()).min().map(|(_, task)| *task)
    }

    /// An agent begins a task.
    pub(in crate::queueing::run) fn begins_task(&mut self, agent: usize, task: u32) {
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
    pub(in crate::queueing::run) fn task_ends(&mut self, task: u32, took: Span) {
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
    pub(in crate::queueing::run) fn task_is_cut_off(&mut self, task: u32, took: Span) {
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
}
