use crate::words::Moment;

/// A planned event: when, in which order of planning, and what. All in one number, so that comparing is one step.
///
/// 48 bits of milliseconds, 40 bits of order (the ticket), 40 bits of what.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Planned(u128);

/// Names one planned event: an event whose ticket is no longer the one its owner remembers has been called off.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Ticket(u64);

impl Planned {
    /// Later than everything.
    pub(super) const NEVER: Planned = Planned(u128::MAX);

    pub(super) fn at(self) -> Moment {
        Moment((self.0 >> 80) as u64)
    }

    pub(super) fn ticket(self) -> Ticket {
        Ticket((self.0 >> 40) as u64 & 0xff_ffff_ffff)
    }

    pub(super) fn what(self) -> u64 {
        self.0 as u64 & 0xff_ffff_ffff
    }
}

/// Hands out the order of planning, so that what happens at one instant happens in the order it was planned.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Order(u64);

impl Order {
    /// Plans something; moments beyond the year 10889 are the end of time.
    #[inline]
    pub(super) fn plan(&mut self, at: Moment, what: u64) -> Planned {
        self.0 += 1;
        let at = at.0.min((1 << 48) - 2);
        Planned(u128::from(at) << 80 | u128::from(self.0 & 0xff_ffff_ffff) << 40 | u128::from(what & 0xff_ffff_ffff))
    }
}

/// Planned events, earliest first: a heap with four below each, whose top can be taken and replaced in one sift.
///
/// Four lie side by side, and half as many levels are walked as with two. No two events are equal, so the order in
/// which they come out does not depend on how they lie.
///
/// An agent who finishes one contact mostly begins the next at once; taking the old end out and putting the new one
/// in are then one walk down the heap instead of two, which is a third of the engine's time.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Calendar {
    heap: Vec<Planned>,
    /// The top has been taken and its place is still free.
    hole: bool,
}

impl Calendar {
    /// The earliest event, or [`Planned::NEVER`].
    #[inline]
    pub(super) fn next(&self) -> Planned {
        debug_assert!(!self.hole, "a taken event is settled before the next is looked at");
        self.heap.first().copied().unwrap_or(Planned::NEVER)
    }

    /// Takes the earliest event; [`Calendar::settle`] must follow before anybody looks again.
    #[inline]
    pub(super) fn take(&mut self) {
        self.hole = true;
    }

    /// Closes the gap of a taken event, unless a new one has filled it.
    #[inline]
    pub(super) fn settle(&mut self) {
        if !self.hole {
            return;
        }
        self.hole = false;
        if let Some(last) = self.heap.pop()
            && !self.heap.is_empty()
        {
            self.sink(last);
        }
    }

    /// Puts an event in.
    #[inline]
    pub(super) fn insert(&mut self, event: Planned) {
        if self.hole {
            self.hole = false;
            self.sink(event);
            return;
        }
        let mut place = self.heap.len();
        self.heap.push(event);
        while place > 0 {
            let parent = (place - 1) / 4;
            if self.heap[parent] <= event {
                break;
            }
            self.heap[place] = self.heap[parent];
            place = parent;
        }
        self.heap[place] = event;
    }

    /// How many are planned, those called off included.
    pub(super) fn len(&self) -> usize {
        self.heap.len() - usize::from(self.hole)
    }

    /// Everything planned, in no particular order, what was called off included.
    pub(super) fn iter(&self) -> impl Iterator<Item = Planned> {
        self.heap.iter().copied()
    }

    /// Throws out what has been called off.
    pub(super) fn keep(&mut self, wanted: impl FnMut(&Planned) -> bool) {
        self.settle();
        self.heap.retain({
            let mut wanted = wanted;
            move |event| wanted(event)
        });
        // A sorted list is a heap.
        self.heap.sort_unstable();
    }

    /// Puts `event` in the place of the top and lets it sink.
    #[inline]
    fn sink(&mut self, event: Planned) {
        let heap = self.heap.as_mut_slice();
        let mut place = 0;
        loop {
            let first = 4 * place + 1;
            let below = heap.get(first..).unwrap_or_default();
            let child = if let Some(four) = below.first_chunk::<4>() {
                let low = usize::from(four[1].0 < four[0].0);
                let high = 2 + usize::from(four[3].0 < four[2].0);
                first + if four[high].0 < four[low].0 { high } else { low }
            } else if let Some((least, _)) = below.iter().enumerate().min_by_key(|(_, event)| **event) {
                first + least
            } else {
                break;
            };
            if heap[child] >= event {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = event;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drain(calendar: &mut Calendar) -> Vec<u64> {
        let mut order = Vec::new();
        while calendar.next() != Planned::NEVER {
            order.push(calendar.next().what());
            calendar.take();
            calendar.settle();
        }
        order
    }

    #[test]
    fn ties_go_in_the_order_of_planning() {
        let (mut order, mut calendar) = (Order::default(), Calendar::default());
        for (at, name) in [(5, 3), (3, 1), (5, 4), (3, 2), (5, 5)] {
            calendar.insert(order.plan(Moment(at), name));
        }
        assert_eq!(drain(&mut calendar), [1, 2, 3, 4, 5]);
    }

    #[test]
    fn a_taken_event_makes_room_for_the_next() {
        let (mut order, mut calendar) = (Order::default(), Calendar::default());
        for at in [40, 10, 30, 20] {
            calendar.insert(order.plan(Moment(at), at));
        }
        assert_eq!((calendar.next().at(), calendar.len()), (Moment(10), 4));
        calendar.take();
        assert_eq!(calendar.len(), 3);
        calendar.insert(order.plan(Moment(25), 25));
        calendar.insert(order.plan(Moment(5), 5));
        calendar.settle();
        assert_eq!(drain(&mut calendar), [5, 20, 25, 30, 40]);
    }

    /// Heaps of every size, so that the last four below a place are sometimes one, two or three.
    #[test]
    fn they_come_out_in_order_however_they_went_in() {
        for size in 1..80_u64 {
            let (mut order, mut calendar) = (Order::default(), Calendar::default());
            for n in 0..size {
                let at = n * 7919 % 503;
                calendar.insert(order.plan(Moment(at), at));
            }
            // The first makes room for one that goes to the end.
            let first = calendar.next().what();
            calendar.take();
            calendar.insert(order.plan(Moment(600), 600));
            let drained = drain(&mut calendar);
            assert!(drained.is_sorted() && drained.len() as u64 == size, "{drained:?}");
            assert!(drained[0] >= first && drained.last() == Some(&600));
        }
    }

    #[test]
    fn what_was_called_off_can_be_thrown_out() {
        let (mut order, mut calendar) = (Order::default(), Calendar::default());
        for at in 0..100 {
            calendar.insert(order.plan(Moment(100 - at), at));
        }
        calendar.keep(|event| event.what() % 10 == 0);
        assert_eq!(drain(&mut calendar), [90, 80, 70, 60, 50, 40, 30, 20, 10, 0]);
        assert_eq!(calendar.next(), Planned::NEVER);
    }
}
