use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Offered contacts that gave up, in the interval of their arrival; who balks gave up after 0 s.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.abandoned)
}
