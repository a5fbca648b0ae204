use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Callbacks promised.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.callbacks_promised)
}
