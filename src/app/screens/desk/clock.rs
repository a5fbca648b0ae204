//! When something happens by itself, if nobody does anything: the clock that the trainee sees.

use crate::conversation::{Opens, Phase, State};
use crate::office::InHand;

/// The next thing that happens by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Next {
    /// The words for it.
    pub key: &'static str,
    /// Milliseconds until then.
    pub left_ms: u64,
    /// Milliseconds from where the waiting began until then.
    pub of_ms: u64,
}

/// What happens next by itself; nothing after the call, where time waits.
pub(super) fn next(hand: InHand<'_>) -> Option<Next> {
    let state = hand.attempt.state();
    let rules = &hand.attempt.program().rules;
    if state.phase != Phase::Talk {
        return None;
    }
    let beat = |key| in_beats(hand, key, 1, 1);
    Some(match &rules.nodes.get(usize::from(state.node))?.opens {
        Opens::Flood(flood) => {
            let began = flood.parts.iter().map(|part| part.0).filter(|from| *from <= state.stage).max().unwrap_or(0);
            let part = flood.parts.iter().map(|part| part.0).filter(|from| *from > state.stage).min();
            let key = if part.is_some() { "desk-next-part" } else { "desk-next-breath" };
            let until = part.unwrap_or(flood.lasts);
            in_beats(hand, key, u64::from(until.saturating_sub(state.stage)), u64::from(until.saturating_sub(began)))
        }
        Opens::Visits { .. } => beat("desk-next-look"),
        Opens::Line { .. } if state.speech > 0 => beat("desk-next-heard"),
        Opens::Line { .. } => {
            let left = silence_left(hand, state);
            in_beats(hand, "desk-next-asks", left, silence_whole(hand).max(left))
        }
    })
}

/// So many beats of so many, the part of the running one that has passed taken off.
fn in_beats(hand: InHand<'_>, key: &'static str, left: u64, of: u64) -> Next {
    let beat_ms = hand.beat_ms().max(1);
    let left_ms = (left.max(1) * beat_ms).saturating_sub(hand.clock.passed_ms());
    Next { key, left_ms, of_ms: of.max(1) * beat_ms }
}

/// Beats until a silence is felt: those that were announced, then those that are borne.
fn silence_left(hand: InHand<'_>, state: &State) -> u64 {
    let rules = &hand.attempt.program().rules;
    let contact = rules.contacts.get(usize::from(state.contact));
    let caller = contact.and_then(|contact| rules.callers.get(usize::from(contact.caller)));
    let borne = caller.and_then(|caller| caller.silence.get(usize::from(state.anger)).copied()).unwrap_or(1);
    u64::from(state.cover) + u64::from(borne.saturating_sub(state.silence).max(1))
}

/// Beats from the beginning of this silence until it is felt.
fn silence_whole(hand: InHand<'_>) -> u64 {
    let mut first = hand.attempt.state();
    for step in hand.attempt.steps().iter().rev() {
        let before = &step.before;
        let same = before.phase == Phase::Talk
            && before.speech == 0
            && (before.contact, before.node) == (first.contact, first.node)
            && before.silence <= first.silence
            && before.cover >= first.cover;
        if !same {
            break;
        }
        first = before;
    }
    silence_left(hand, first)
}
