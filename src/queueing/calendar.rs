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

/// Bits of a moment within one stretch of the wheel: a stretch lasts about a quarter of a second.
const STRETCH_BITS: u32 = 8;

/// Stretches ahead that have a place of their own: seventeen minutes, in which most contacts end.
const STRETCHES: usize = 4096;

const WORDS: usize = STRETCHES / 64;

/// No node.
const NONE: u32 = u32::MAX;

/// Planned events, earliest first.
///
/// A wheel of short stretches, in which planning is one step and nothing is compared. Mostly a stretch holds
/// one event, which is taken from where it hangs; where there are more they are poured into a small heap when their
/// turn comes. What is further away than the wheel reaches lies in a heap of its own, and so nothing costs more than a
/// heap would, however strangely events lie in time. No two events are equal, so the order in which they come out does
/// not depend on where they lay.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Calendar {
    /// The earliest of all, and where it lies.
    first: Planned,
    lies: Lies,
    /// Everything before the stretch [`Calendar::edge`].
    near: Heap,
    /// Everything that was further away than the wheel reaches when it was planned.
    far: Heap,
    /// The stretch, counted from midnight, at which the wheel begins.
    edge: u64,
    /// The first node of each stretch, and one bit for each that has any.
    heads: Vec<u32>,
    filled: [u64; WORDS],
    nodes: Vec<Node>,
    /// The first free node.
    free: u32,
    /// Events in the wheel.
    held: usize,
}

/// Where an event lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Lies {
    Near,
    Far,
    Wheel,
}

/// An event in the wheel, and the next of its stretch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Node {
    event: Planned,
    next: u32,
}

impl Calendar {
    /// An empty one, for a day that begins at `open`.
    pub(super) fn new(open: Moment) -> Calendar {
        Calendar {
            first: Planned::NEVER,
            lies: Lies::Near,
            near: Heap::default(),
            far: Heap::default(),
            edge: open.0 >> STRETCH_BITS,
            heads: vec![NONE; STRETCHES],
            filled: [0; WORDS],
            nodes: Vec::new(),
            free: NONE,
            held: 0,
        }
    }

    /// The earliest event, or [`Planned::NEVER`].
    #[inline]
    pub(super) fn next(&self) -> Planned {
        self.first
    }

    /// Takes the earliest event; [`Calendar::settle`] must follow before anybody looks again.
    #[inline(always)]
    pub(super) fn take(&mut self) {
        if self.lies == Lies::Wheel {
            let place = stretch(self.first) as usize % STRETCHES;
            let number = std::mem::replace(&mut self.heads[place], NONE);
            self.filled[place / 64] &= !(1 << (place % 64));
            self.edge = stretch(self.first) + 1;
            match self.nodes.get_mut(number as usize) {
                Some(node) if node.next == NONE => {
                    node.next = std::mem::replace(&mut self.free, number);
                    self.held -= 1;
                }
                _ => {
                    self.pour(number);
                    self.near.take();
                }
            }
        } else {
            self.take_from_heap();
        }
        self.first = Planned::NEVER;
    }

    #[inline(never)]
    fn take_from_heap(&mut self) {
        if self.lies == Lies::Near {
            self.near.take();
        } else {
            // Nothing in the wheel is earlier, so it may begin there.
            self.edge = self.edge.max(stretch(self.first));
            self.far.take();
        }
    }

    /// Finds the earliest after one was taken, and closes its gap unless a new one has filled it.
    #[inline(always)]
    pub(super) fn settle(&mut self) {
        if self.near.heap.is_empty() && !self.far.hole {
            // Mostly: whatever comes next hangs in the wheel or lies far away.
            let wheel = if self.held > 0 { self.first_of_wheel() } else { Planned::NEVER };
            let far = self.far.next();
            (self.first, self.lies) = if wheel < far { (wheel, Lies::Wheel) } else { (far, Lies::Far) };
        } else {
            self.settle_heaps();
        }
    }

    #[inline(never)]
    fn settle_heaps(&mut self) {
        self.near.settle();
        self.far.settle();
        let (near, far) = (self.near.next(), self.far.next());
        let wheel = if near == Planned::NEVER && self.held > 0 { self.first_of_wheel() } else { Planned::NEVER };
        (self.first, self.lies) = if near < far { (near, Lies::Near) } else { (far, Lies::Far) };
        if wheel < self.first {
            (self.first, self.lies) = (wheel, Lies::Wheel);
        }
    }

    /// Puts an event in.
    #[inline]
    pub(super) fn insert(&mut self, event: Planned) {
        let stretch = stretch(event);
        let lies = if stretch < self.edge {
            self.near.insert(event);
            Lies::Near
        } else if stretch - self.edge >= STRETCHES as u64 {
            self.far.insert(event);
            Lies::Far
        } else {
            self.hang(event, stretch as usize % STRETCHES);
            Lies::Wheel
        };
        // While a taken event is not settled this is not the earliest yet.
        if event < self.first {
            (self.first, self.lies) = (event, lies);
        }
    }

    /// Hangs an event into a place of the wheel.
    #[inline]
    fn hang(&mut self, event: Planned, place: usize) {
        let node = Node { event, next: self.heads[place] };
        let number = self.free;
        if let Some(free) = self.nodes.get_mut(number as usize) {
            self.free = free.next;
            *free = node;
            self.heads[place] = number;
        } else {
            self.heads[place] = self.nodes.len() as u32;
            self.nodes.push(node);
        }
        self.filled[place / 64] |= 1 << (place % 64);
        self.held += 1;
    }

    /// The earliest event in the wheel.
    #[inline]
    fn first_of_wheel(&self) -> Planned {
        let first = self.edge as usize % STRETCHES;
        let (word, bit) = (first / 64, first % 64);
        let ahead = self.filled[word] >> bit;
        let place = if ahead != 0 {
            first + ahead.trailing_zeros() as usize
        } else {
            let words = (1..=WORDS).map(|further| (word + further) % WORDS);
            let Some(word) = words.into_iter().find(|word| self.filled[*word] != 0) else { return Planned::NEVER };
            64 * word + self.filled[word].trailing_zeros() as usize
        };
        self.hung(self.heads[place]).min().unwrap_or(Planned::NEVER)
    }

    /// What hangs on a node and on those after it.
    #[inline]
    fn hung(&self, number: u32) -> impl Iterator<Item = Planned> {
        let node = |number: u32| self.nodes.get(number as usize);
        std::iter::successors(node(number), move |hung| node(hung.next)).map(|hung| hung.event)
    }

    /// Pours what hangs on a node into the heap.
    fn pour(&mut self, mut number: u32) {
        while let Some(node) = self.nodes.get_mut(number as usize) {
            self.near.insert(node.event);
            let next = std::mem::replace(&mut node.next, self.free);
            self.free = number;
            self.held -= 1;
            number = next;
        }
    }

    /// How many are planned, those called off included.
    pub(super) fn len(&self) -> usize {
        self.near.len() + self.held + self.far.len()
    }

    /// Everything planned, in no particular order, what was called off included.
    pub(super) fn iter(&self) -> impl Iterator<Item = Planned> {
        let hung = self.heads.iter().flat_map(|head| self.hung(*head));
        self.near.heap.iter().copied().chain(hung).chain(self.far.heap.iter().copied())
    }

    /// Throws out what has been called off.
    pub(super) fn keep(&mut self, mut wanted: impl FnMut(&Planned) -> bool) {
        self.near.settle();
        self.far.settle();
        let all: Vec<Planned> = self.iter().filter(|event| wanted(event)).collect();
        *self = Calendar { edge: self.edge, ..Calendar::new(Moment(0)) };
        for event in all {
            self.insert(event);
        }
    }
}

/// The stretch an event lies in.
#[inline]
fn stretch(event: Planned) -> u64 {
    event.at().0 >> STRETCH_BITS
}

/// Events in order: a heap with four below each, whose top can be taken and replaced in one sift.
///
/// Four lie side by side, and half as many levels are walked as with two.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Heap {
    heap: Vec<Planned>,
    /// The top has been taken and its place is still free.
    hole: bool,
}

impl Heap {
    #[inline]
    fn next(&self) -> Planned {
        debug_assert!(!self.hole, "a taken event is settled before the next is looked at");
        self.heap.first().copied().unwrap_or(Planned::NEVER)
    }

    #[inline]
    fn take(&mut self) {
        self.hole = true;
    }

    fn len(&self) -> usize {
        self.heap.len() - usize::from(self.hole)
    }

    #[inline]
    fn settle(&mut self) {
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

    #[inline]
    fn insert(&mut self, event: Planned) {
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
        let (mut order, mut calendar) = (Order::default(), Calendar::new(Moment(0)));
        for (at, name) in [(5, 3), (3, 1), (5, 4), (3, 2), (5, 5)] {
            calendar.insert(order.plan(Moment(at), name));
        }
        assert_eq!(drain(&mut calendar), [1, 2, 3, 4, 5]);
    }

    #[test]
    fn a_taken_event_makes_room_for_the_next() {
        let (mut order, mut calendar) = (Order::default(), Calendar::new(Moment(0)));
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
            let (mut order, mut calendar) = (Order::default(), Calendar::new(Moment(0)));
            for n in 0..size {
                let at = n * 7919 % 503;
                calendar.insert(order.plan(Moment(at), at));
            }
            // The first makes room for one that goes to the end.
            let first = calendar.next().what();
            calendar.take();
            calendar.insert(order.plan(Moment(600), 600));
            calendar.settle();
            let drained = drain(&mut calendar);
            assert!(drained.is_sorted() && drained.len() as u64 == size, "{drained:?}");
            assert!(drained[0] >= first && drained.last() == Some(&600));
        }
    }

    /// Near and far, many at once and long gaps: whatever is planned comes out in order, replaced in mid-event or not.
    #[test]
    fn the_first_is_the_least_wherever_events_lie() {
        let mut chance = crate::queueing::Chance::new(11);
        let (mut order, mut calendar) = (Order::default(), Calendar::new(Moment(28_800_000)));
        let (mut sorted, mut now) = (std::collections::BTreeSet::new(), 28_800_000_u64);
        for step in 0..40_000_u64 {
            let grows = if step / 1000 % 2 == 0 { 0.6 } else { 0.3 };
            let ahead = [3, 900, 5_000, 300_000, 1_500_000, 40_000_000][chance.below(6)];
            let planned = order.plan(Moment(now + chance.below(ahead) as u64), step);
            if chance.happens(grows) {
                calendar.insert(planned);
                sorted.insert(planned);
            } else if let Some(first) = sorted.pop_first() {
                assert_eq!(calendar.next(), first, "after {step}");
                calendar.take();
                now = first.at().0;
                if chance.happens(0.4) {
                    let next = order.plan(Moment(now + chance.below(ahead) as u64), step);
                    calendar.insert(next);
                    sorted.insert(next);
                }
                calendar.settle();
            }
            if step % 5_000 == 0 {
                calendar.keep(|event| event.what() % 3 != 0);
                sorted.retain(|event| event.what() % 3 != 0);
            }
            assert_eq!(calendar.next(), sorted.first().copied().unwrap_or(Planned::NEVER), "after {step}");
            assert_eq!(calendar.len(), sorted.len());
        }
        let mut all: Vec<Planned> = calendar.iter().collect();
        all.sort_unstable();
        assert!(all.into_iter().eq(sorted.iter().copied()) && !sorted.is_empty());
    }

    #[test]
    fn what_was_called_off_can_be_thrown_out() {
        let (mut order, mut calendar) = (Order::default(), Calendar::new(Moment(0)));
        for at in 0..100 {
            calendar.insert(order.plan(Moment(100 - at), at));
        }
        calendar.keep(|event| event.what() % 10 == 0);
        assert_eq!(drain(&mut calendar), [90, 80, 70, 60, 50, 40, 30, 20, 10, 0]);
        assert_eq!(calendar.next(), Planned::NEVER);
    }
}
