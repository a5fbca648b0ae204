use super::{Reading, Sheet, Unit};

pub(super) const UNIT: Unit = Unit::Share;

/// Busy out of on duty, of all agents or of a group; a class alone has no agents.
pub(super) fn read(sheet: &Sheet) -> Reading {
    match sheet.work {
        Some(work) => Reading::Ratio { part: work.busy_ms as f64, of: work.on_duty_ms as f64 },
        None => Reading::Nothing,
    }
}
