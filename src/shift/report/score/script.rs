//! Until the floor had the words for it from the lead; whoever was warned can still give it better ones.

use super::{Found, Measure, Seen, Target, Unit, Usual, after, briefs, without_topic};

/// The measure.
pub(super) const MEASURE: Measure = Measure {
    name: "script",
    unit: Unit::Minutes,
    weight: 15,
    usual: Usual::Fixed(Target { full: 45.0, none: 90.0 }),
    idle: |stage| without_topic(stage, briefs),
    found,
    helps: briefs,
};

fn found(seen: &Seen<'_>) -> Found {
    after(seen.measures.script)
}
