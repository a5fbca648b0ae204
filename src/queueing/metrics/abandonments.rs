use super::{Reading, Scope, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Count;

/// Who hung up in an interval, whenever they arrived; over whole days that is `abandoned`.
pub(super) fn read(sheet: &Sheet) -> Reading {
    match sheet.scope {
        Scope::Interval(_) => sheet.counted(|count| count.abandonments),
        Scope::Day | Scope::Class(_) | Scope::Group(_) => Reading::Nothing,
    }
}
