//! Whole days by integer programming: HiGHS says how many people of which kind work each shift and have each break.
//!
//! A roster's size lies in its people, but HiGHS is not asked about people. Those who can do the same are one kind, and
//! shifts and breaks are counted in columns of their own (`grid.rs`), so that a day has a few hundred columns and is
//! solved in a fraction of a second. The days hang together by hours and days alone: what those are worth elsewhere comes
//! from the rest of the week in parts (`outlook.rs`), which also gives the prices of the bound. Then days are chosen
//! again, each beside all others, as long as that brings anything.

mod ask;
mod day;
mod grid;
mod kinds;
mod outlook;
mod pauses;

use super::bound::{Bound, relaxed};
use super::search::State;
use super::{GoesOn, Week};
use day::Task;
use kinds::Kind;
use outlook::outlook;

/// How often each day is chosen again.
const ROUNDS: usize = 3;
/// A roster this near to its bound is good enough, and one this near when every day was chosen again.
const NEAR: f64 = 0.003;
const NEAR_AT_LAST: f64 = 0.01;

/// Chooses day by day for everybody at once; makes the best state better where it can, and raises the bound. Says
/// whether it was not stopped.
pub(super) fn choose(week: &Week, best: &mut State, bound: &mut Bound, goes_on: GoesOn<'_>) -> bool {
    let kinds = Kind::all(week);
    let days = week.days.len();
    let share = |place: usize| place as f64 / ((ROUNDS + 1) * days) as f64;
    let mut state = State::empty(week);
    let mut goes = true;
    for day in 0..days {
        goes = goes_on(share(day));
        if !goes {
            break;
        }
        let on = |_: f64| goes_on(share(day));
        let later = outlook(week, &kinds, &state, day, &on);
        if let Some(first) = later.as_ref().filter(|_| day == 0) {
            let (below, _) = relaxed(week, &first.prices);
            bound.learn(below, &first.prices);
        }
        let task = Task { week, kinds: &kinds, day, outlook: later.as_ref(), around: 0.0, seed: 0 };
        if let Some(chosen) = task.chosen(&state, &on) {
            state = chosen;
        }
    }
    // Whatever is missing yet, and breaks that found no better place.
    state.settle(week);
    if state.value(week) < best.value(week) {
        *best = state;
    }
    if goes && best.value(week) > bound.value * (1.0 + NEAR) {
        goes = bound.raise(week, best.value(week), &|_| goes_on(share(days)));
    }
    for round in 0..ROUNDS {
        // Where that was not enough, further away, which takes longer.
        let (enough, around) = if round == 0 { (NEAR, 0.0) } else { (NEAR_AT_LAST, 1.0) };
        for day in 0..days {
            if best.value(week) <= bound.value * (1.0 + enough) {
                return goes && goes_on(1.0);
            }
            let place = (round + 1) * days + day;
            goes = goes && goes_on(share(place));
            if !goes {
                return false;
            }
            let on = |_: f64| goes_on(share(place));
            let seed = i32::try_from(place).unwrap_or_default();
            let task = Task { week, kinds: &kinds, day, outlook: None, around, seed };
            if let Some(mut chosen) = task.chosen(best, &on) {
                chosen.settle(week);
                // One that is as good is taken as well: other people have hours left then.
                if chosen.value(week) <= best.value(week) + 1e-9 {
                    *best = chosen;
                }
            }
        }
    }
    goes_on(1.0)
}
