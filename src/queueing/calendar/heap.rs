//! What lies outside the wheel.

use super::Planned;

/// Events in order: a heap with four below each, whose top can be taken and replaced in one sift.
///
/// Four lie side by side, and half as many levels are walked as with two.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Heap {
    pub(super) heap: Vec<Planned>,
    /// The top has been taken and its place is still free.
    pub(super) hole: bool,
}

impl Heap {
    #[inline]
    pub(super) fn next(&self) -> Planned {
        debug_assert!(!self.hole, "a taken event is settled before the next is looked at");
        self.heap.first().copied().unwrap_or(Planned::NEVER)
    }

    #[inline]
    pub(super) fn take(&mut self) {
        self.hole = true;
    }

    pub(super) fn len(&self) -> usize {
        self.heap.len() - usize::from(self.hole)
    }

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
