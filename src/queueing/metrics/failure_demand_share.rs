use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Share;

/// Attempts that a solved matter would have spared, out of all attempts.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.ratio(|count| (count.failure_demand, count.attempted))
}
