use std::collections::BTreeMap;

use crate::words::Moment;

/// Names one planned event, so that it can be cancelled; ordered as the events will happen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Ticket {
    at: Moment,
    number: u64,
}

impl Ticket {
    /// When the event will happen.
    pub(super) fn at(self) -> Moment {
        self.at
    }
}

/// What is planned to happen, by time and then by insertion number: ties go in the order of planning.
///
/// A cancelled event is gone at once, so the next time the calendar names is always a real one.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Calendar<E> {
    planned: BTreeMap<Ticket, E>,
    inserted: u64,
}

impl<E> Default for Calendar<E> {
    fn default() -> Self {
        Calendar { planned: BTreeMap::new(), inserted: 0 }
    }
}

impl<E> Calendar<E> {
    /// Plans `event`.
    pub(super) fn insert(&mut self, at: Moment, event: E) -> Ticket {
        let ticket = Ticket { at, number: self.inserted };
        self.inserted += 1;
        self.planned.insert(ticket, event);
        ticket
    }

    /// Strikes an event out; nothing happens if it has already been taken.
    pub(super) fn cancel(&mut self, ticket: Ticket) {
        self.planned.remove(&ticket);
    }

    /// When the next event happens.
    pub(super) fn next_at(&self) -> Option<Moment> {
        self.planned.first_key_value().map(|(ticket, _)| ticket.at)
    }

    /// Takes the next event out, if it happens at `until` or before.
    pub(super) fn take_until(&mut self, until: Moment) -> Option<(Moment, E)> {
        let next = self.planned.first_entry()?;
        if next.key().at > until {
            return None;
        }
        let (ticket, event) = next.remove_entry();
        Some((ticket.at, event))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_go_in_insertion_order() {
        let mut calendar = Calendar::default();
        for (at, name) in [(5, "c"), (3, "a"), (5, "d"), (3, "b"), (5, "e")] {
            calendar.insert(Moment(at), name);
        }
        let mut order = String::new();
        while let Some((_, name)) = calendar.take_until(Moment(9)) {
            order.push_str(name);
        }
        assert_eq!(order, "abcde");
    }

    #[test]
    fn what_is_cancelled_is_never_next() {
        let mut calendar = Calendar::default();
        let early = calendar.insert(Moment(1), 'x');
        calendar.insert(Moment(2), 'y');
        calendar.cancel(early);
        calendar.cancel(early);
        assert_eq!(calendar.next_at(), Some(Moment(2)));
        assert_eq!(calendar.take_until(Moment(1)), None);
        assert_eq!(calendar.take_until(Moment(2)), Some((Moment(2), 'y')));
        assert_eq!(calendar.next_at(), None);
    }
}
