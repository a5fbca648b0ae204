//! The lost share of the interval that is watched, against the same day without the person.

use super::{Found, Idle, Measure, Seen, Target, Unit, Usual, always, relieves};
use crate::queueing::Tally;

/// The measure.
pub(super) const MEASURE: Measure = Measure {
    name: "lost_share",
    unit: Unit::PercentLower,
    weight: 25,
    usual: Usual::Fixed(Target { full: 60.0, none: 10.0 }),
    idle: always,
    found,
    helps: relieves,
};

fn found(seen: &Seen<'_>) -> Found {
    let share = |tally: &Tally| tally.interval(seen.watched).lost_share().unwrap_or(0.0);
    let (with, without) = (share(seen.with), share(seen.without));
    let days = Some((with * 100.0, without * 100.0));
    if without > 0.0 {
        Found::Came(100.0 * (1.0 - with / without), days)
    } else if with > 0.0 {
        // Nobody need have been lost: however few it is, it is no gain.
        Found::Came(0.0, days)
    } else {
        Found::Idle(Idle::NothingToGain)
    }
}
