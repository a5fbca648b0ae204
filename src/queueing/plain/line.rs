use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use super::key::NEVER;
use crate::queueing::Caller;
use crate::words::Moment;

/// Somebody who has called and was not answered yet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Calls {
    pub caller: Caller,
    pub since: Moment,
    /// The interval of arrival.
    pub interval: usize,
}

/// Those who wait, first come, first served, and when each gives up.
///
/// Who waits is named by a number that counts up; a place whose customer has given up stays until it is at the head.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// `None` where somebody has given up.
    places: VecDeque<Option<Calls>>,
    /// How many places there were before the first that is left.
    gone: u64,
    waiting: u64,
    /// The ends of patience with the numbers of those who wait, those answered in the meantime included.
    patience: BinaryHeap<Reverse<(u64, u64)>>,
    /// The sum of the moments at which somebody has left, less those at which somebody has come; it wraps.
    area: u64,
}

impl Line {
    #[inline]
    pub fn waiting(&self) -> u64 {
        self.waiting
    }

    /// Joins the line at the moment of the call; `gives_up` is the key of the end of patience, if it ever ends.
    #[inline]
    pub fn joins(&mut self, calls: Calls, gives_up: Option<u64>) {
        if let Some(key) = gives_up {
            self.patience.push(Reverse((key, self.gone + self.places.len() as u64)));
        }
        self.places.push_back(Some(calls));
        self.waiting += 1;
        self.area = self.area.wrapping_sub(calls.since.0);
        if self.patience.len() as u64 > 64 + 2 * self.waiting {
            let (places, gone) = (&self.places, self.gone);
            self.patience.retain(|Reverse((_, number))| is_here(places, gone, *number));
        }
    }

    /// Takes the first out of the line.
    #[inline]
    pub fn takes_first(&mut self, now: Moment) -> Option<Calls> {
        while let Some(place) = self.places.pop_front() {
            self.gone += 1;
            if place.is_some() {
                self.leaves(now);
                return place;
            }
        }
        None
    }

    /// The key of the next end of patience, or [`NEVER`]; perhaps of somebody who was answered.
    #[inline]
    pub fn next_end(&self) -> u64 {
        self.patience.peek().map_or(NEVER, |Reverse((key, _))| *key)
    }

    /// The next end of patience is there: who gives up; `None` when it was somebody who was answered.
    #[inline]
    pub fn gives_up(&mut self, now: Moment) -> Option<Calls> {
        let Reverse((_, number)) = self.patience.pop()?;
        let place = number.checked_sub(self.gone)?;
        let calls = self.places.get_mut(place as usize)?.take()?;
        self.leaves(now);
        while let Some(None) = self.places.front() {
            self.places.pop_front();
            self.gone += 1;
        }
        Some(calls)
    }

    #[inline]
    fn leaves(&mut self, now: Moment) {
        self.waiting -= 1;
        self.area = self.area.wrapping_add(now.0);
    }

    /// The sum over time of the number waiting since this was last asked, in contact-milliseconds.
    pub fn area_until(&mut self, now: Moment) -> u64 {
        // Those who wait now come anew, as it were.
        let so_far = self.waiting.wrapping_mul(now.0);
        let area = self.area.wrapping_add(so_far);
        self.area = so_far.wrapping_neg();
        area
    }
}

fn is_here(places: &VecDeque<Option<Calls>>, gone: u64, number: u64) -> bool {
    number.checked_sub(gone).and_then(|place| places.get(place as usize)).is_some_and(Option::is_some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(number: u64, at: u64) -> Calls {
        Calls { caller: Caller::new(0, number), since: Moment(at), interval: 0 }
    }

    fn who(calls: Option<Calls>) -> Option<u64> {
        calls.map(|calls| calls.caller.number())
    }

    #[test]
    fn first_come_first_served_unless_patience_ends() {
        let mut line = Line::default();
        line.joins(calls(10, 0), Some(900));
        line.joins(calls(11, 10), Some(300));
        line.joins(calls(12, 20), None);
        assert_eq!((line.waiting(), line.next_end()), (3, 300));
        assert_eq!(who(line.gives_up(Moment(30))), Some(11));
        assert_eq!(who(line.takes_first(Moment(40))), Some(10));
        // Answered in the meantime.
        assert_eq!((line.next_end(), who(line.gives_up(Moment(90)))), (900, None));
        assert_eq!((line.waiting(), line.next_end()), (1, NEVER));
        // 40 and 20 of those who have left, 80 of the one who came at 20.
        assert_eq!(line.area_until(Moment(100)), 140);
        assert_eq!(who(line.takes_first(Moment(107))), Some(12));
        assert_eq!((line.area_until(Moment(200)), who(line.takes_first(Moment(200)))), (7, None));
    }

    /// Whoever waits for ever lets nobody's patience pile up: ends of those who were answered are thrown out.
    #[test]
    fn ends_of_the_answered_do_not_pile_up() {
        let mut line = Line::default();
        for number in 0..10_000 {
            line.joins(calls(number, number), Some(1 << 40 | number));
            assert_eq!(who(line.takes_first(Moment(number))), Some(number));
        }
        assert!(line.patience.len() < 70 && line.places.is_empty());
    }
}
