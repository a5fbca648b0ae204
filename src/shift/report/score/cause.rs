//! Until the lead knew the cause.

use super::{Found, Idle, Measure, Seen, Target, Unit, Usual, after, asks, without_topic};

/// The measure.
pub(super) const MEASURE: Measure = Measure {
    name: "cause",
    unit: Unit::Minutes,
    weight: 10,
    usual: Usual::Fixed(Target { full: 40.0, none: 90.0 }),
    idle: |stage| without_topic(stage, asks),
    found,
    helps: asks,
};

fn found(seen: &Seen<'_>) -> Found {
    if seen.is_known() { Found::Idle(Idle::Known) } else { after(seen.measures.cause) }
}
