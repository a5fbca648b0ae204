use super::{Reading, Sheet, Unit};
use crate::queueing::ServiceLevelRule;

pub(super) const UNIT: Unit = Unit::Share;

/// The service level under the centre's definition, as [`Count::service_level`](crate::queueing::Count::service_level)
/// has it for a single count.
pub(super) fn read(sheet: &Sheet) -> Reading {
    let rule = sheet.centre.service_level;
    sheet.ratio(|count| match rule {
        ServiceLevelRule::OfOffered => (count.answered_in_target, count.offered),
        ServiceLevelRule::OfOfferedWithoutShortAbandons => {
            (count.answered_in_target, count.offered.saturating_sub(count.abandoned_in_target))
        }
        ServiceLevelRule::OfAnswered => (count.answered_in_target, count.answered),
        ServiceLevelRule::WaitedNoLonger => (count.answered_in_target + count.abandoned_in_target, count.offered),
    })
}
