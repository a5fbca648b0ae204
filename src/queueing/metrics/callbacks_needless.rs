use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Callbacks that a fact the house already knew would have made needless.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.callbacks_needless)
}
