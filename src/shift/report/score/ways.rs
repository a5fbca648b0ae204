//! What leads to a measure: which actions of the lead's chair, and what can be read off two days side by side.

use super::{Found, Idle, Seen, Target};
use crate::queueing::Count;
use crate::shift::report::is_message;
use crate::shift::{Action, Chair, Deed, LeadKind, Need, Stage};
use crate::words::Span;

/// The actions of the lead's chair with their positions.
pub(super) fn leads_chair(stage: &Stage) -> impl Iterator<Item = (usize, &Action)> {
    let all = stage.shift.actions.iter().enumerate().map(|(place, action)| (place, &action.value));
    all.filter(|(_, action)| action.chairs.contains(&Chair::Lead))
}

/// Nothing stands in the way on any day.
pub(super) fn always(_: &Stage) -> Option<Idle> {
    None
}

/// That nothing in the lead's chair leads to something, if so.
pub(super) fn without_action(stage: &Stage, leads: fn(&Action) -> bool) -> Option<Idle> {
    (!leads_chair(stage).any(|(_, action)| leads(action))).then_some(Idle::NoAction)
}

/// The same of what has to do with the cause, which needs a topic as well.
pub(super) fn without_topic(stage: &Stage, leads: fn(&Action) -> bool) -> Option<Idle> {
    if stage.topic().is_none() { Some(Idle::NoTopic) } else { without_action(stage, leads) }
}

/// A time as a measure: when it came about, or that it never did.
pub(super) fn after(span: Option<Span>) -> Found {
    span.map_or(Found::Never, |span| Found::Came(span.as_s() / 60.0, None))
}

/// A count of callbacks held against the day without the person.
pub(super) fn callbacks(seen: &Seen<'_>, of: fn(&Count) -> u64) -> Found {
    let (with, without) = (of(&seen.with.day()) as f64, of(&seen.without.day()) as f64);
    if with <= 0.0 && without <= 0.0 {
        return Found::Idle(Idle::NothingToGain);
    }
    Found::Came(with, Some((with, without)))
}

/// All points for a tenth of what the day without the person came to, none from nine tenths on: what lies within the
/// last tenth may be chance.
pub(super) fn tenths(seen: &Seen<'_>, of: fn(&Count) -> u64) -> Target {
    let without = of(&seen.without.day()) as f64;
    Target { full: (without * 0.1).floor(), none: (without * 0.9).floor() }
}

pub(super) fn hears(action: &Action) -> bool {
    action.does.iter().any(|deed| matches!(deed, Deed::Hear(_)))
}

/// Whoever asks or does what only a pattern calls for has seen that something is behind it.
pub(super) fn sees(action: &Action) -> bool {
    hears(action) || asks(action) || action.needs.contains(&Need::Pattern)
}

pub(super) fn asks(action: &Action) -> bool {
    action.asks().is_some()
}

pub(super) fn briefs(action: &Action) -> bool {
    action.does.contains(&Deed::Brief)
}

pub(super) fn tells_many(action: &Action) -> bool {
    action.does.iter().any(is_message)
}

/// What changes the day for those who call; whether it is for the better its author says by the robots that do it.
pub(super) fn relieves(action: &Action) -> bool {
    action.does.iter().any(|deed| matches!(deed, Deed::Brief | Deed::Announce | Deed::Set(_)))
}

pub(super) fn decides(action: &Action) -> bool {
    action.does.iter().any(|deed| matches!(deed, Deed::Compensation(_)))
}

pub(super) fn decides_or_involves(action: &Action) -> bool {
    decides(action) || action.does.contains(&Deed::Involve)
}

/// Whether a good lead does it.
pub(super) fn is_good(action: &Action) -> bool {
    action.robots.contains(&LeadKind::Good)
}
