//! Who plays when: one robot after the other, in the order of the list.
//!
//! The solved values grow where robots come to situations the solve did not meet, so one table serves all of them in
//! turn. A turn depends on nothing but its robot and its seeds, and the results stand in the order of the list: when the
//! values can be shared, this is the one file in which turns begin to overlap, and no figure changes.

use crate::scoring::Stopped;

/// The results of all turns, in the order of the list.
pub(super) fn in_turn<T, R>(all: &[T], turn: impl FnMut(&T) -> Result<R, Stopped>) -> Result<Vec<R>, Stopped> {
    all.iter().map(turn).collect()
}
