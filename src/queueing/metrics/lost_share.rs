use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Share;

/// Abandoned out of offered.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.ratio(|count| (count.abandoned, count.offered))
}
