//! What was done best, and what the best play would have come to with the same luck.

use super::regret::NOISE;
use super::{MEASURES, Regret, Stopped, Values, naming};
use crate::conversation::{Attempt, Offer};
use crate::words::EventKind;
use std::sync::Arc;

/// Decisions and beats after which the best play is not followed any further; every scenario ends long before.
const MOVES: usize = 10_000;

/// A decision that cost nothing where most others would have cost something.
#[derive(Clone, PartialEq, Debug)]
pub struct Gain {
    /// Its place among the attempt's steps.
    pub step: usize,
    /// Seconds since the case began.
    pub at_s: u32,
    /// What was decided.
    pub offer: Offer,
    /// Its words in the scenario, where it has any.
    pub words: Option<String>,
    /// Points that the other things possible at that moment would have cost on average, on the scale of 100.
    pub spared: f64,
}

impl Gain {
    /// What a decision spared: nothing where it cost something itself, where all else was as good, or where it was only
    /// to let time pass, which happens without anybody deciding it.
    pub(super) fn of(
        attempt: &Attempt,
        values: &mut Values,
        at: usize,
        regret: &Regret,
        scale: f64,
    ) -> Result<Option<Gain>, Stopped> {
        let Some(step) = attempt.steps().get(at) else { return Ok(None) };
        if regret.forced || regret.total > 0.0 || step.offer == Offer::Wait {
            return Ok(None);
        }
        let mut qualities = Vec::new();
        values.qualities(&step.before, &mut qualities)?;
        let top = qualities.iter().map(|(_, quality)| *quality).fold(f64::NEG_INFINITY, f64::max);
        let others = qualities.iter().filter(|(offer, _)| *offer != step.offer);
        let (missed, count) = others.fold((0.0, 0.0), |(sum, count), (_, quality)| (sum + top - quality, count + 1.0));
        let spared = if count > 0.0 { missed / count * scale } else { 0.0 };
        let words = naming::words(attempt.program(), attempt.speech(), &step.before, step.offer);
        let gain = Gain { step: at, at_s: step.at_s, offer: step.offer, words, spared };
        Ok((spared > NOISE).then_some(gain))
    }

    /// The larger of two; the earlier one where they are equal.
    pub(super) fn larger(so_far: Option<Gain>, next: Option<Gain>) -> Option<Gain> {
        match (so_far, next) {
            (Some(so_far), Some(next)) if next.spared <= so_far.spared => Some(so_far),
            (so_far, next) => next.or(so_far),
        }
    }
}

/// What the best play would have come to with the same luck.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct BestCourse {
    /// The second of every change of mood, with the step of anger from then on.
    pub moods: Vec<(u32, u8)>,
    /// Seconds it would have taken.
    pub lasts_s: u32,
    /// Its measures in the order of [`MEASURES`].
    pub measures: Vec<f64>,
}

/// Plays the attempt's contact again with the best decision at every moment; chance falls as it fell.
pub(super) fn best_course(attempt: &Attempt, values: &mut Values) -> Result<BestCourse, Stopped> {
    let mut best = Attempt::new(Arc::clone(attempt.program()), attempt.seed(), "", true);
    for _ in 0..MOVES {
        let Some(offer) = values.best(best.state())? else { break };
        if best.decide(offer).is_err() {
            break;
        }
    }
    let measures = MEASURES.iter().map(|(_, measure)| measure(&best)).collect();
    Ok(BestCourse { moods: moods(&best), lasts_s: best.at_s(), measures })
}

/// The second of every change of mood in an attempt with a log, with the step of anger from then on.
pub fn moods(attempt: &Attempt) -> Vec<(u32, u8)> {
    let moved = attempt.events().iter().filter_map(|event| match &event.kind {
        EventKind::ContactBegan { anger, .. } => Some((event.at_s, *anger)),
        EventKind::AngerMoved { to, .. } => Some((event.at_s, *to)),
        _ => None,
    });
    moved.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_larger_gain_is_kept_and_the_earlier_of_two_equal_ones() {
        let gain = |step, spared| Some(Gain { step, at_s: 0, offer: Offer::End, words: None, spared });
        let kept = |a, b| Gain::larger(a, b).map(|gain| gain.step);
        assert_eq!(kept(gain(0, 1.0), gain(1, 1.0)), Some(0));
        assert_eq!(kept(gain(0, 1.0), gain(1, 2.0)), Some(1));
        assert_eq!(kept(gain(0, 1.0), None), Some(0));
        assert_eq!(kept(None, gain(1, 0.5)), Some(1));
        assert_eq!(kept(None, None), None);
    }
}
