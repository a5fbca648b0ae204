use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Seconds;

/// The mean wait of all offered, answered or not.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.mean_s(|count| (count.wait_of_answered_ms + count.wait_of_abandoned_ms, count.offered))
}
