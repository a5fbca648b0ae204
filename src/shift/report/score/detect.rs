//! Until the lead saw that many contacts have one cause.

use super::{Found, Idle, Measure, Seen, Target, Unit, Usual, after, hears, sees, without_topic};

/// The measure.
pub(super) const MEASURE: Measure = Measure {
    name: "detect",
    unit: Unit::Minutes,
    weight: 10,
    usual: Usual::Fixed(Target { full: 20.0, none: 60.0 }),
    idle: |stage| without_topic(stage, sees),
    found,
    helps: hears,
};

fn found(seen: &Seen<'_>) -> Found {
    if seen.is_known() { Found::Idle(Idle::Known) } else { after(seen.measures.detect) }
}
