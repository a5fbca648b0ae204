use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Customers who gave up for good, each once.
pub(super) fn read(sheet: &Sheet) -> Reading {
    sheet.counted(|count| count.customers_lost)
}
