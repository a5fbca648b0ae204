use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Seconds;

/// The average speed of answer: the mean wait of the answered.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.mean_s(|count| (count.wait_of_answered_ms, count.answered))
}
