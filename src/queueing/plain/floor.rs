//! The agents of a plain day, and the books.

use super::Day;
use super::key::NEVER;
use crate::queueing::{AfterClose, Tally};

impl Day<'_> {
    /// An agent is free: takes who is first in line, or is idle, or goes home when there are too many, or when nobody
    /// waits any more after closing time.
    #[inline]
    pub(super) fn contact_ends(&mut self) {
        let surplus = self.there > self.target;
        let first = if surplus { None } else { self.line.takes_first(self.now) };
        if let Some(calls) = first {
            let end = self.is_answered(&calls);
            self.ends.replace_first(end);
            return;
        }
        self.book_crew();
        self.busy -= 1;
        self.there -= u32::from(surplus || self.closed);
        self.ends.remove_first();
    }

    /// Another number on duty: free agents leave first, the others after their contact; who comes in takes who waits.
    pub(super) fn next_staffing(&mut self) {
        let Some((_, target)) = self.steps.get(self.step).copied() else { return };
        self.step += 1;
        self.plan_staffing();
        self.book_crew();
        self.target = target;
        self.there -= (self.there - self.busy).min(self.there.saturating_sub(target));
        while self.there < target {
            let Some(calls) = self.line.takes_first(self.now) else {
                self.there = target;
                break;
            };
            self.there += 1;
            self.busy += 1;
            let end = self.is_answered(&calls);
            self.ends.insert(end);
        }
    }

    /// Nobody waits any more after closing time: whoever has nothing in hand leaves.
    pub(super) fn all_go_home_when_quiet(&mut self) {
        if self.line.waiting() == 0 && self.there > self.busy {
            self.book_crew();
            self.there = self.busy;
        }
    }

    /// Closing time: nobody new arrives.
    pub(super) fn closes(&mut self) {
        self.book_crew();
        (self.closed, self.closing) = (true, NEVER);
        if self.plain.centre.after_close == AfterClose::SendAway {
            while let Some(calls) = self.line.takes_first(self.now) {
                self.abandons(&calls);
            }
        }
    }

    // ---- The books -------------------------------------------------------------------------------------------------

    /// The agents' time up to now; before any of their numbers changes.
    #[inline]
    pub(super) fn book_crew(&mut self) {
        let passed = (self.now - self.booked).0;
        self.booked = self.now;
        let surplus = self.there.saturating_sub(self.target);
        let beyond = if self.closed { self.busy } else { surplus.min(self.busy) };
        let work = &mut self.works[self.interval];
        work.on_duty_ms += u64::from(self.there - beyond) * passed;
        work.busy_ms += u64::from(self.busy - beyond) * passed;
        work.overtime_ms += u64::from(beyond) * passed;
    }

    /// Brings all sums over time up to now.
    fn settle_books(&mut self) {
        self.book_crew();
        self.counts[self.interval].waiting_area_ms += self.line.area_until(self.now);
    }

    pub(super) fn begins_interval(&mut self) {
        self.settle_books();
        self.interval += 1;
        self.counts[self.interval].max_waiting = self.line.waiting();
        self.plan_interval();
    }

    /// The sheet of the day, which is over.
    pub(super) fn tally(mut self) -> Tally {
        self.settle_books();
        for (count, most) in self.counts.iter_mut().zip(&mut self.tally.max_waiting) {
            // Everybody who calls is offered, whoever gives up is lost, and nobody else is in the line.
            (count.attempted, count.customers_lost) = (count.offered, count.abandoned);
            *most = count.max_waiting;
        }
        self.tally.waits.saturating_record_n(0, self.unwaited);
        self.tally.classes[0] = self.counts;
        self.tally.groups[0] = self.works;
        self.tally
    }
}
