use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Contacts answered: in the interval of their arrival, or by a group.
pub(super) fn read(sheet: &Sheet) -> Reading {
    match (sheet.count, sheet.work) {
        (Some(count), _) => Reading::Count(count.answered as f64),
        (None, Some(work)) => Reading::Count(work.answered as f64),
        (None, None) => Reading::Nothing,
    }
}
