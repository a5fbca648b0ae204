use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Attempts that try again after giving up or the busy tone.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.redials)
}
