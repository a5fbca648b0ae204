//! Callbacks that were promised over the day: each is owed to somebody.

use super::{Found, Measure, Seen, Unit, Usual, always, callbacks, relieves, tenths};
use crate::queueing::Count;

/// The measure.
pub(super) const MEASURE: Measure = Measure {
    name: "callbacks_owed",
    unit: Unit::Callbacks,
    weight: 10,
    usual: Usual::OfTheDay(|seen| tenths(seen, of)),
    idle: always,
    found,
    helps: relieves,
};

fn of(count: &Count) -> u64 {
    count.callbacks_promised
}

fn found(seen: &Seen<'_>) -> Found {
    callbacks(seen, of)
}
