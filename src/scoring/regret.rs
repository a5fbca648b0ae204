//! What each decision gave away, and what chance gave with it.

use super::{Stopped, Values};
use crate::conversation::{Attempt, Offer, Timed};
use crate::scenario::Points;

/// Differences below this are the rounding of long sums, not anybody's doing.
pub(super) const NOISE: f64 = 1e-9;

/// What one decision gave away, and what chance gave with it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Regret {
    /// Nothing else could be done: such a decision has no regret, but it can have luck.
    pub forced: bool,
    /// The worth of the situation minus the worth of what was decided.
    pub total: f64,
    /// The same by dimension. Between two equally good decisions points may move from one dimension to another: then
    /// the parts are not zero although their sum is.
    pub by_dimension: Points,
    /// What would have been better, where something was given away.
    pub better: Option<Offer>,
    /// What came minus what could be expected from this decision; positive is lucky.
    pub luck: f64,
}

/// The part of a regret that needs no explaining: enough for a score, and cheap.
struct Plain {
    forced: bool,
    total: f64,
    luck: f64,
}

fn plain(step: &Timed, values: &mut Values) -> Result<Plain, Stopped> {
    let mut offers = Vec::with_capacity(24);
    values.rules().offers(&step.before, &mut offers);
    let forced = offers.len() <= 1;
    let quality = values.quality(&step.before, step.offer)?;
    let missed = values.worth(&step.before)?.total - quality;
    debug_assert!(
        missed > -1e-6 || !values.is_exact(),
        "{:?} is worth more than the best of {:?}: {missed}",
        step.offer,
        step.before
    );
    let luck = step.points.total() + values.worth(&step.after)?.total - quality;
    Ok(Plain { forced, total: if forced || missed < NOISE { 0.0 } else { missed }, luck })
}

/// The regret of every decision of an attempt, finished or not, one for each of its steps.
pub fn regrets(attempt: &Attempt, values: &mut Values) -> Result<Vec<Regret>, Stopped> {
    values.look_along(attempt)?;
    let mut found = Vec::with_capacity(attempt.steps().len());
    for step in attempt.steps() {
        let Plain { forced, total, luck } = plain(step, values)?;
        let by_dimension = if forced {
            Points::default()
        } else {
            values.points(&step.before)? - values.quality_points(&step.before, step.offer)?
        };
        let better = if total > 0.0 { values.best(&step.before)? } else { None };
        found.push(Regret { forced, total, by_dimension, better, luck });
    }
    Ok(found)
}

/// The sum of an attempt's regrets alone, for robots that play thousands of times.
pub(super) fn collected(attempt: &Attempt, values: &mut Values) -> Result<f64, Stopped> {
    values.look_along(attempt)?;
    let mut sum = 0.0;
    for step in attempt.steps() {
        sum += plain(step, values)?.total;
    }
    Ok(sum)
}

/// Both sides of the identity on which every score stands: what is missing to the best run, as the points tell it, and
/// regrets minus luck, as the decisions tell it. In an unfinished attempt what can still come counts as come.
pub fn gap(attempt: &Attempt, values: &mut Values) -> Result<(f64, f64), Stopped> {
    values.look_along(attempt)?;
    let came = attempt.steps().iter().fold(attempt.opening().total(), |sum, step| sum + step.points.total());
    let to_come = values.worth(attempt.state())?.total;
    let mut told = 0.0;
    for step in attempt.steps() {
        let Plain { total, luck, .. } = plain(step, values)?;
        told += total - luck;
    }
    Ok((values.start().total - (came + to_come), told))
}
