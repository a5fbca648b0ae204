//! How often many people were told something: the floor, those who wait, those who had not called yet.

use super::{Found, Measure, Seen, Target, Unit, Usual, leads_chair, tells_many, without_action};

/// The measure.
pub(super) const MEASURE: Measure = Measure {
    name: "messages",
    unit: Unit::Messages,
    weight: 10,
    usual: Usual::OfTheDay(usual),
    idle: |stage| without_action(stage, tells_many),
    found,
    helps: tells_many,
};

/// Three kinds of people are to be told; where fewer messages can be sent, all of these.
const KINDS: usize = 3;

fn usual(seen: &Seen<'_>) -> Target {
    let can = leads_chair(seen.stage).filter(|(_, action)| tells_many(action)).count();
    Target { full: can.min(KINDS) as f64, none: 0.0 }
}

fn found(seen: &Seen<'_>) -> Found {
    Found::Came(f64::from(seen.measures.messages), None)
}
