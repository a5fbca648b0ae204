//! The calendar of a day: what is planned, earliest first.

mod heap;
mod planned;
#[cfg(test)]
mod tests;

pub(super) use planned::{Order, Planned, Ticket};

use crate::words::Moment;
use heap::Heap;

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
