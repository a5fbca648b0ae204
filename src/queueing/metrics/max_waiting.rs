use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// The most who waited at one time; over days, the mean of each day's most.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.max_waiting)
}
