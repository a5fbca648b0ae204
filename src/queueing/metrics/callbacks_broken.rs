use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Callbacks not kept, and the time is up.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.callbacks_broken)
}
