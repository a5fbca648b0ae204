//! A whole day of a plain centre in less time: one class on the telephone, one group, and nothing else on.
//!
//! A [`Run`](super::Run) can be stopped anywhere, looked at, copied and interfered with, and knows every feature; a
//! plain centre whose day nobody watches needs none of that. Its agents are all alike, so nobody has to be named;
//! nothing can come between an answer and the end of the contact, so both are in the books at once; and what is planned
//! is a number in one register.
//!
//! The sheet is the same to the last bit, because everything that decides is shared or repeated step for step:
//! arrivals, keyed streams, distributions, rounding and the numbers on duty are the same code, and whatever is planned
//! gets the same place in the order of planning. `tests/it/queueing/plain.rs` holds the two against each other.

mod ends;
mod features;
mod floor;
mod key;
mod line;

use super::arrivals::Arrivals;
use super::chance::{Keys, Purpose};
use super::run::{later, targets};
use super::{Centre, Count, Tally, Work};
use crate::words::Moment;
use ends::Ends;
use features::Plain;
use key::{LATEST, NEVER, Order, before, moment};
use line::{Calls, Line};

/// The whole day `seed` of a plain centre: what `Run::new(centre, seed).finish()` comes to.
///
/// `None` when something is on in the centre that only a [`Run`](super::Run) knows, or when more is planned than fits
/// here: more than some ninety million contacts, or anything later than two years from now.
pub fn day(centre: &Centre, seed: u64) -> Option<Tally> {
    let mut day = Day::new(Plain::of(centre)?, seed);
    while day.step() {}
    day.order.holds().then(|| day.tally())
}

/// A day in progress.
struct Day<'a> {
    plain: Plain<'a>,
    keys: Keys,
    now: Moment,
    order: Order,
    arrivals: Arrivals,
    /// The keys of what is planned: the next arrival, the next number on duty, closing time; and of the next interval,
    /// which comes before everything else at its moment. The last three are rare: `rare` is the first of them.
    arrival: u64,
    staffing: u64,
    closing: u64,
    next_interval: u64,
    rare: u64,
    ends: Ends,
    line: Line,
    /// Agents on duty or finishing a contact after it, of whom busy, and how many should be there.
    there: u32,
    busy: u32,
    target: u32,
    /// Up to when the agents' time is in the books.
    booked: Moment,
    /// The day's numbers on duty, and the next of them.
    steps: Vec<(Moment, u32)>,
    step: usize,
    /// The sheet, whose only class and only group are kept apart until the end.
    tally: Tally,
    counts: Vec<Count>,
    works: Vec<Work>,
    interval: usize,
    /// Those answered without a wait, who are not in the histogram of waits yet.
    unwaited: u32,
    closed: bool,
}

impl<'a> Day<'a> {
    fn new(plain: Plain<'a>, seed: u64) -> Day<'a> {
        let (centre, keys) = (plain.centre, Keys::new(seed));
        let steps = targets(centre, &keys, 0, plain.group, plain.staff);
        let reached = steps.iter().take_while(|(at, _)| *at <= centre.open).count();
        let target = reached.checked_sub(1).and_then(|last| steps.get(last)).map_or(0, |(_, count)| *count);
        let mut tally = Tally::new(centre);
        let mut day = Day {
            now: centre.open,
            order: Order::default(),
            arrivals: Arrivals::new(centre, 0, &keys),
            arrival: NEVER,
            staffing: NEVER,
            closing: NEVER,
            next_interval: NEVER,
            rare: NEVER,
            ends: Ends::new(),
            line: Line::default(),
            there: target,
            busy: 0,
            target,
            booked: centre.open,
            steps,
            step: reached,
            counts: std::mem::take(&mut tally.classes[0]),
            works: std::mem::take(&mut tally.groups[0]),
            tally,
            interval: 0,
            unwaited: 0,
            closed: false,
            keys,
            plain,
        };
        // In the order in which a run plans.
        day.closing = day.order.plan(centre.close.max(centre.open));
        day.plan_staffing();
        day.plan_arrival();
        day.plan_interval();
        day.looks_ahead();
        day
    }

    // ---- What happens next -----------------------------------------------------------------------------------------

    /// Lets the next event happen; says whether there was one, in a day that still fits.
    #[inline]
    fn step(&mut self) -> bool {
        let (end, gives_up) = (self.ends.first(), self.line.next_end());
        let next = self.arrival.min(end).min(gives_up).min(self.rare);
        if next == end {
            if next == NEVER {
                return false;
            }
            self.now = moment(next);
            self.contact_ends();
        } else if next == self.arrival {
            if !self.order.holds() {
                return false;
            }
            self.now = moment(next);
            self.arrives();
        } else if next == gives_up {
            // Of those who were answered it passes unnoticed: no time goes by for it.
            let Some(calls) = self.line.gives_up(moment(next)) else { return true };
            self.now = moment(next);
            self.abandons(&calls);
        } else {
            self.now = moment(next);
            self.happens(next);
        }
        if self.closed {
            self.all_go_home_when_quiet();
        }
        true
    }

    #[cold]
    fn happens(&mut self, next: u64) {
        if next == self.next_interval {
            self.begins_interval();
        } else if next == self.staffing {
            self.next_staffing();
        } else {
            self.closes();
        }
        self.looks_ahead();
    }

    fn looks_ahead(&mut self) {
        self.rare = self.staffing.min(self.closing).min(self.next_interval);
    }

    #[inline]
    fn plan_arrival(&mut self) {
        self.arrival = match self.arrivals.next_at() {
            Some(at) => self.order.plan(at.max(self.now)),
            None => NEVER,
        };
    }

    fn plan_staffing(&mut self) {
        self.staffing = match self.steps.get(self.step) {
            Some((at, _)) if *at < self.plain.centre.close => self.order.plan((*at).max(self.now)),
            _ => NEVER,
        };
    }

    /// The last interval takes everything that comes after. Every interval begins before closing time, so none begins
    /// here that would not in a run, in which only what happens moves the time.
    fn plan_interval(&mut self) {
        let next = self.interval + 1;
        self.next_interval =
            if next < self.counts.len() { before(self.plain.centre.interval_start(next)) } else { NEVER };
    }

    // ---- Customers -------------------------------------------------------------------------------------------------

    #[inline]
    fn arrives(&mut self) {
        let caller = self.arrivals.take(&self.keys);
        self.plan_arrival();
        self.counts[self.interval].offered += 1;
        let calls = Calls { caller, since: self.now, interval: self.interval };
        if self.there > self.busy {
            self.book_crew();
            self.busy += 1;
            let end = self.is_answered(&calls);
            self.ends.insert(end);
        } else {
            self.waits(calls);
        }
    }

    /// Nobody is free: the customer waits, for as long as patience lasts.
    fn waits(&mut self, calls: Calls) {
        let patience = self.plain.patience;
        let mut gives_up = None;
        if patience.at_once > 0.0 || patience.then.is_some() {
            let mut chance = self.keys.stream(Purpose::Patience, calls.caller.0, 0);
            if patience.at_once > 0.0 && chance.happens(patience.at_once) {
                return self.abandons(&calls);
            }
            let ms = patience.then.as_ref().map(|patience| patience.draw(&mut chance));
            gives_up = ms.map(|ms| self.order.plan(later(self.now, ms)));
        }
        self.line.joins(calls, gives_up);
        let count = &mut self.counts[self.interval];
        count.max_waiting = count.max_waiting.max(self.line.waiting());
    }

    /// Has left the line, or never stood in it.
    fn abandons(&mut self, calls: &Calls) {
        let waited = self.now - calls.since;
        let count = &mut self.counts[calls.interval];
        count.abandoned += 1;
        count.abandoned_in_target += u64::from(waited <= self.plain.within);
        count.wait_of_abandoned_ms += waited.0;
        count.line_ms += waited.0;
        self.counts[self.interval].abandonments += 1;
    }

    /// An agent answers, and all that the contact will come to is in the books; the key of its end.
    #[inline]
    fn is_answered(&mut self, calls: &Calls) -> u64 {
        let waited = self.now - calls.since;
        let (talk_ms, after_ms) = self.handling(calls.caller.0);
        let talk_ends = later(self.now, talk_ms);
        let ends = later(talk_ends, after_ms);
        let count = &mut self.counts[calls.interval];
        count.answered += 1;
        count.answered_in_target += u64::from(waited <= self.plain.within);
        count.wait_of_answered_ms += waited.0;
        // Of a day that does not fit, the sums need not be right, but they have to be numbers.
        count.handle_ms += (ends.min(LATEST) - self.now).0;
        count.line_ms += (talk_ends.min(LATEST) - calls.since).0;
        self.works[self.interval].answered += 1;
        if waited.0 == 0 {
            self.unwaited += 1;
        } else {
            self.tally.waits.saturating_record(waited.0);
        }
        self.order.plan(ends)
    }

    /// Talk and hold, and the work after them.
    #[inline]
    fn handling(&self, customer: u64) -> (f64, f64) {
        let Plain { handling, factor, holds, works_after, .. } = &self.plain;
        let mut talk = handling.talk.draw(&mut self.keys.stream(Purpose::Talk, customer, 0));
        if *holds {
            talk += handling.hold.draw(&mut self.keys.stream(Purpose::Hold, customer, 0));
        }
        let mut after = 0.0;
        if *works_after {
            after = handling.after_call.draw(&mut self.keys.stream(Purpose::AfterCall, customer, 0)) * factor;
        }
        talk = talk * factor + handling.extra.0 as f64;
        // A length that makes no sense is nothing.
        (if talk.is_finite() { talk } else { 0.0 }, after)
    }
}
