//! How good a decision looks before anything is known: what it pays at once, what it finds out, what it keeps.
//!
//! A search begins with what looks best here and soon knows better. So nothing in it can make an estimate wrong for
//! good; it can only make it slower to come right.

use crate::conversation::{Hold, Offer, Opens, Phase, Rules, State, Way};

/// What a step of anger seems to cost.
const ANGER: f64 = 1.0;

/// How good an offer looks, in points or nearly so.
pub(super) fn appeal(rules: &Rules, s: &State, offer: Offer) -> f64 {
    match offer {
        Offer::Choose(ix) => rules.choices.get(usize::from(ix)).map_or(0.0, |choice| {
            let ends = match choice.way {
                // Who ends a talk can do nothing more in it.
                Way::Ends(ending) => rules.endings.get(usize::from(ending)).map_or(0.0, |points| points.total()) - 1.0,
                _ => 0.0,
            };
            let again = if choice.again { 0.5 } else { 0.0 };
            choice.points.total() + ends - again - if choice.fatal { 10.0 } else { 0.0 }
        }),
        Offer::Listen | Offer::Interrupt => match flood_sign(rules, s) {
            Some((sign, best_every)) if offer == Offer::Listen && sign >= best_every => {
                rules.tags.listened.total() + ANGER
            }
            _ if offer == Offer::Listen => -0.5,
            _ => rules.tags.interrupted.total() - ANGER,
        },
        Offer::Mark(part) => match rules.nodes.get(usize::from(s.node)).map(|node| &node.opens) {
            Some(Opens::Flood(flood)) if flood.parts.get(usize::from(part)).is_some_and(|part| part.2.is_some()) => 1.5,
            _ => -0.5,
        },
        Offer::LookUp(query) => rules.queries.get(usize::from(query)).map_or(0.0, |query| {
            let shows = query.learn & !s.known != 0 && rules.all(&query.when, s);
            if shows { 1.5 } else { -1.0 }
        }),
        Offer::Hold { asked: true } => 0.5,
        Offer::Hold { asked: false } => rules.tags.unasked_hold.total() - ANGER,
        Offer::Ask { hold: Hold::Unasked, .. } => rules.tags.unasked_hold.total() - ANGER,
        Offer::Ask { .. } => 1.0,
        Offer::Tag(reason) => rules.reasons.get(usize::from(reason)).map_or(0.0, |(_, points, _)| points.total() + 0.1),
        Offer::Compensate(amount) => rules.compensation.as_ref().map_or(0.0, |list| {
            let within = list.amounts.get(usize::from(amount)).is_some_and(|sum| *sum <= list.authority);
            if s.compensation == 2 && within { rules.tags.compensated.total() } else { rules.tags.overpromise.total() }
        }),
        Offer::Note(_) => 0.5,
        Offer::Record(promise, option) => rules.promises.get(usize::from(promise)).map_or(0.0, |promise| {
            let right = promise.record.get(usize::from(option));
            if right.is_some_and(|(owner, due)| *owner == promise.owner && *due <= promise.due) { 2.0 } else { -1.0 }
        }),
        Offer::End => 0.0,
        Offer::Wait => waiting(rules, s),
    }
}

/// Waiting is right while something is on its way; else it is silence.
fn waiting(rules: &Rules, s: &State) -> f64 {
    let Some(node) = rules.nodes.get(usize::from(s.node)) else { return 0.0 };
    match &node.opens {
        _ if s.phase != Phase::Talk => 0.0,
        Opens::Flood(_) => 0.2,
        Opens::Visits { best, .. } => {
            if s.stage < best.0 {
                5.0
            } else {
                -2.0
            }
        }
        Opens::Line { .. } if s.speech > 0 || s.machine > 0 || s.jobs.iter().any(|job| job.is_running()) => 0.2,
        Opens::Line { .. } => -1.5,
    }
}

/// Beats since the last signal in a flood, and after how many the next one does good.
fn flood_sign(rules: &Rules, s: &State) -> Option<(u8, u8)> {
    match &rules.nodes.get(usize::from(s.node))?.opens {
        Opens::Flood(flood) => Some((s.sign, flood.best_every)),
        _ => None,
    }
}
