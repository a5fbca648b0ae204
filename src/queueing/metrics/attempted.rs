use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Contacts tried, redials and repeats included.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.attempted)
}
