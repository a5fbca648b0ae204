use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// The callbacks that were promised and are neither kept nor given up, averaged over the opening hours or the interval.
pub(super) fn read(sheet: &Sheet) -> Reading {
    match (sheet.owed_ms, sheet.length.0) {
        (None, _) | (_, 0) => Reading::Nothing,
        (Some(owed), length) => Reading::Count(owed as f64 / length as f64),
    }
}
