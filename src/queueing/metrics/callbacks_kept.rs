use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Callbacks kept in time.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.callbacks_kept)
}
