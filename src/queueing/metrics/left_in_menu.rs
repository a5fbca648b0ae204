use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Attempts that hung up in the menu: what attempted lacks to be deflected, busy and offered.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.left_in_menu)
}
