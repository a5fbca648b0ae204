use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Contacts that reached the line.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.offered)
}
