use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Attempts helped before anybody was needed.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.deflected)
}
