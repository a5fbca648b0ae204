use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// The number waiting, averaged over the opening hours or the interval; who still waits after closing time adds to the
/// last interval.
pub(super) fn read(sheet: &Sheet) -> Reading {
    match (sheet.count, sheet.length.0) {
        (None, _) | (_, 0) => Reading::Nothing,
        (Some(count), length) => Reading::Count(count.waiting_area_ms as f64 / length as f64),
    }
}
