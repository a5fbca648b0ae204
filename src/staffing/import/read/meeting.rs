//! Rows about the same interval meet: repeated ones, those of several channels, and single contacts.

use std::collections::btree_map::Entry;

use super::{HALF_HOUR, Reading, Row};
use crate::staffing::import::report::{Call, Cell, Ended, Reason};

/// The last hour before which clocks are put back anywhere.
const NIGHT_S: u32 = 4 * 3600;

impl Reading<'_> {
    /// Takes up what a row says of an interval; rows about the same one meet here.
    pub(super) fn takes(&mut self, row: Row) -> Result<(), Reason> {
        let Some(queue) = self.queues.get_mut(row.queue) else { return Ok(()) };
        if let Some(begins) = self.begins.get_mut(row.from as usize) {
            *begins = true;
        }
        self.lengths.extend(row.to.map(|to| to - row.from));
        let known = row.channel.map(|channel| !self.segments.insert((row.queue, channel, row.day, row.from)));
        match queue.cells.entry((row.day, row.from)) {
            Entry::Vacant(place) => {
                place.insert(row.cell);
            }
            Entry::Occupied(mut place) => {
                let (cell, again) = (place.get_mut(), known.unwrap_or(true));
                if again && row.from >= NIGHT_S && *cell == row.cell {
                    return Err(Reason::Repeats);
                }
                if again && row.from < NIGHT_S {
                    cell.mean_with(&row.cell);
                    *self.repeated.entry(row.day).or_insert(0) += 1;
                } else {
                    cell.add(&row.cell);
                    self.added += 1;
                }
            }
        }
        Ok(())
    }

    /// Takes up one contact.
    pub(super) fn takes_call(&mut self, queue: usize, from: u32, call: Call) {
        let Some(queue) = self.queues.get_mut(queue) else { return };
        let cell = queue.cells.entry((call.day, from / HALF_HOUR * HALF_HOUR)).or_insert(NOBODY);
        count(cell, &call, self.target_s);
        queue.calls.push(call);
    }
}

/// An interval in which nobody has come yet.
const NOBODY: Cell = Cell {
    offered: Some(0.0),
    answered: Some(0.0),
    abandoned: Some(0.0),
    flow_out: None,
    in_target: Some(0.0),
    answered_wait_s: Some(0.0),
    abandoned_wait_s: Some(0.0),
    handle_s: Some(0.0),
    after_call_s: None,
    max_wait_s: Some(0.0),
    staffed: None,
};

/// Counts one contact. Whoever left in another way was not offered to an agent in the end.
fn count(cell: &mut Cell, call: &Call, target_s: f64) {
    if call.ended == Ended::Otherwise {
        return;
    }
    let one = |sum: &mut Option<f64>, more: Option<f64>| *sum = sum.zip(more).map(|(sum, more)| sum + more);
    let wait = call.wait_s.map(f64::from);
    one(&mut cell.offered, Some(1.0));
    cell.max_wait_s = cell.max_wait_s.zip(wait).map(|(longest, wait)| longest.max(wait));
    if call.ended == Ended::Answered {
        one(&mut cell.answered, Some(1.0));
        one(&mut cell.answered_wait_s, wait);
        one(&mut cell.in_target, wait.map(|wait| f64::from(u8::from(wait <= target_s))));
        one(&mut cell.handle_s, call.handle_s.map(f64::from));
    } else {
        one(&mut cell.abandoned, Some(1.0));
        one(&mut cell.abandoned_wait_s, wait);
    }
}
