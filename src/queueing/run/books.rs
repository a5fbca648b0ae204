//! The books: what is counted when, and whose time is whose.

use super::contacts::Contact;
use super::{Moment, Run};
use crate::words::Span;

impl Run {
    /// An agent has answered.
    #[inline]
    pub(super) fn book_answered(&mut self, contact: &Contact, waited: Span, group: usize) {
        let class = contact.class as usize;
        let in_target = self.lines.get(class).is_some_and(|line| waited <= line.within);
        let count = self.tally.count(class, contact.interval);
        count.answered += 1;
        count.answered_in_target += u64::from(in_target);
        count.wait_of_answered_ms += waited.0;
        self.tally.groups[group][self.interval].answered += 1;
        if waited.0 == 0 {
            self.unwaited += 1;
        } else {
            self.tally.waits.saturating_record(waited.0);
        }
    }

    /// The customer has given up.
    pub(super) fn book_abandoned(&mut self, contact: &Contact, waited: Span) {
        let (class, now) = (contact.class as usize, self.interval as u16);
        let line = self.lines.get(class);
        let (in_target, phone) = line.map_or((false, false), |line| (waited <= line.within, line.phone));
        let count = self.tally.count(class, contact.interval);
        count.abandoned += 1;
        count.abandoned_in_target += u64::from(in_target);
        count.wait_of_abandoned_ms += waited.0;
        count.line_ms += if phone { waited.0 } else { 0 };
        self.tally.count(class, now).abandonments += 1;
    }

    /// One more, or one less, of a class waits; `live` unless it is deferred work.
    #[inline]
    pub(super) fn book_waiting(&mut self, class: usize, joins: bool, live: bool) {
        let (now, interval) = (self.now, self.interval);
        let line = &mut self.lines[class];
        let count = &mut self.tally.classes[class][interval];
        count.waiting_area_ms += line.waiting * (now - line.booked).0;
        line.booked = now;
        if joins {
            line.waiting += 1;
            count.max_waiting = count.max_waiting.max(line.waiting);
        } else {
            line.waiting -= 1;
        }
        match (live, joins) {
            (true, true) => {
                self.waiting += 1;
                let most = &mut self.tally.max_waiting[interval];
                *most = (*most).max(self.waiting);
            }
            (true, false) => self.waiting -= 1,
            (false, true) => line.deferred += 1,
            (false, false) => line.deferred -= 1,
        }
    }

    /// One callback more, or one less, of a class is owed.
    pub(super) fn book_owed(&mut self, class: usize, more: bool) {
        let (now, interval) = (self.now, self.interval);
        let line = &mut self.lines[class];
        self.tally.owed_area_ms[class][interval] += line.owed * (now - line.owed_booked).0;
        line.owed_booked = now;
        if more { line.owed += 1 } else { line.owed -= 1 }
    }

    /// The time of a group's agents up to now; before any of their numbers changes.
    #[inline]
    pub(super) fn book_crew(&mut self, group: usize) {
        let crew = &mut self.crews[group];
        let passed = (self.now - crew.booked).0;
        if passed == 0 {
            return;
        }
        crew.booked = self.now;
        let beyond = crew.beyond(self.closed).min(crew.busy);
        let work = &mut self.tally.groups[group][self.interval];
        work.on_duty_ms += u64::from(crew.there - beyond) * passed;
        work.busy_ms += u64::from(crew.busy - beyond) * passed;
        work.overtime_ms += u64::from(beyond) * passed;
    }

    /// The agent has something in hand.
    #[inline]
    pub(super) fn becomes_busy(&mut self, agent: usize) {
        let group = self.agents[agent].group;
        self.book_crew(group);
        self.agents[agent].busy = true;
        self.crews[group].busy += 1;
    }

    /// The agent has nothing in hand any more.
    #[inline]
    pub(super) fn no_longer_busy(&mut self, agent: usize) {
        let group = self.agents[agent].group;
        if self.agents[agent].busy {
            self.book_crew(group);
            self.agents[agent].busy = false;
            self.crews[group].busy -= 1;
        }
    }

    /// Brings all sums over time up to now, so that whoever looks sees them exact.
    pub(super) fn settle_books(&mut self) {
        for group in 0..self.crews.len() {
            self.book_crew(group);
        }
        // Most do not wait at all; they are entered together.
        self.tally.waits.saturating_record_n(0, std::mem::take(&mut self.unwaited));
        let (now, interval) = (self.now, self.interval);
        for (line, counts) in self.lines.iter_mut().zip(&mut self.tally.classes) {
            counts[interval].waiting_area_ms += line.waiting * (now - line.booked).0;
            line.booked = now;
        }
        for (line, owed) in self.lines.iter_mut().zip(&mut self.tally.owed_area_ms) {
            owed[interval] += line.owed * (now - line.owed_booked).0;
            line.owed_booked = now;
        }
    }

    /// Begins every interval that begins by `moment`.
    #[cold]
    pub(super) fn begin_intervals(&mut self, moment: Moment) {
        while moment >= self.interval_ends && self.interval + 1 < self.tally.intervals() {
            self.now = self.interval_ends;
            self.settle_books();
            self.interval += 1;
            self.interval_ends = self.end_of_interval();
            for (line, counts) in self.lines.iter().zip(&mut self.tally.classes) {
                counts[self.interval].max_waiting = line.waiting;
            }
            self.tally.max_waiting[self.interval] = self.waiting;
        }
    }

    /// Where the present interval ends; the last one takes everything that comes after.
    pub(super) fn end_of_interval(&self) -> Moment {
        if self.interval + 1 < self.tally.intervals() {
            self.centre.interval_start(self.interval + 1)
        } else {
            Moment(u64::MAX)
        }
    }
}
