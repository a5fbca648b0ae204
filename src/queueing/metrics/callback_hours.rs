use super::{Reading, Sheet, Unit};
use crate::words::Span;

pub(super) const UNIT: Unit = Unit::Hours;

/// Agents' time on callbacks, tries in vain included.
pub(super) fn read(sheet: &Sheet) -> Reading {
    match sheet.count {
        Some(count) => Reading::Count(Span(count.callback_ms).as_s() / 3600.0),
        None => Reading::Nothing,
    }
}
