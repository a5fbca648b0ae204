//! Whether compensation was decided on, and by nobody alone: somebody above knew before.

use super::{Found, Measure, Seen, Target, Unit, Usual, decides, decides_or_involves, without_action};

/// The measure.
pub(super) const MEASURE: Measure = Measure {
    name: "joint_decision",
    unit: Unit::Together,
    weight: 10,
    usual: Usual::Fixed(Target { full: 1.0, none: 0.0 }),
    idle: |stage| without_action(stage, decides),
    found,
    helps: decides_or_involves,
};

fn found(seen: &Seen<'_>) -> Found {
    Found::Came(f64::from(u8::from(seen.measures.joint_decision)), None)
}
