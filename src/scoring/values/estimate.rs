//! Values of a scenario that has too many situations to be solved: estimated, with what the estimate may be off by.

mod appeal;
mod search;

pub(super) use search::{Ground, Search};

use super::outcomes::Branches;
use super::{Budget, Stopped, Values, Worth};
use crate::conversation::{Attempt, Rules, State};
use crate::scenario::Points;
use rustc_hash::FxHashMap;

/// Searches that know nothing of each other. How far they come apart says how far the best of them may be off.
const SEARCHES: u64 = 4;

/// What the values of a scenario are estimated from, where nobody asks for another seed.
const SEED: u64 = 1;

/// No estimate is better than this share of the most that can be lost.
const LEAST: f64 = 0.005;

/// What estimated values are made from.
pub(super) struct Estimate {
    /// The best of the searches, which goes on where play comes.
    pub search: Search,
    beginning: State,
    /// Points before the first decision.
    opening: Points,
    /// What the worth of the beginning may be off by.
    off_by: f64,
}

impl Values {
    /// Solves a scenario; where it has more situations than the budget allows, estimates it.
    pub fn solve_or_estimate(rules: Rules, budget: Budget) -> Result<Values, Stopped> {
        match Values::solve(rules.clone(), budget.clone()) {
            Err(Stopped::TooLarge) => Values::estimate(rules, budget, SEED),
            solved => solved,
        }
    }

    /// Estimates a scenario by several searches of [`Budget::plays`] plays each.
    pub fn estimate(rules: Rules, budget: Budget, seed: u64) -> Result<Values, Stopped> {
        let mut values = Values::knowing(rules, budget, FxHashMap::default());
        let mut course = Branches::default();
        course.first();
        let beginning = values.rules.beginning(&mut course);
        let on = Ground { rules: &values.rules, live: &values.live, watch: &values.budget.watch };
        let (mut best, mut lowest, mut late): (Option<(f64, Search)>, f64, f64) = (None, f64::INFINITY, 0.0);
        let plays = values.budget.plays.max(4);
        for own in 0..SEARCHES {
            let mut search = Search::new(seed.wrapping_mul(SEARCHES).wrapping_add(own));
            search.improve(on, &beginning, plays - plays / 4)?;
            let early = search.settle(on, &beginning).total();
            search.improve(on, &beginning, plays / 4)?;
            let total = search.settle(on, &beginning).total();
            (lowest, late) = (lowest.min(total), late.max(total - early));
            if best.as_ref().is_none_or(|(so_far, _)| total > *so_far) {
                best = Some((total, search));
            }
        }
        // There is always a best of four.
        let (highest, mut search) = best.unwrap_or_else(|| (lowest, Search::new(seed)));
        search.sink(on, &beginning, plays)?;
        let off_by = highest - lowest + late + LEAST * search.harm(on, &beginning);
        values.estimate = Some(Estimate { search, beginning, opening: course.points, off_by });
        values.begin_again();
        Ok(values)
    }

    /// Whether these values are exact; else they are estimated.
    pub fn is_exact(&self) -> bool {
        self.estimate.is_none()
    }

    /// What the score of an attempt may be off by, in points of 100: nothing where values are exact.
    pub fn uncertainty(&self) -> f64 {
        match &self.estimate {
            Some(estimate) if self.start.worst > 0.0 => (100.0 * estimate.off_by / self.start.worst).min(100.0),
            Some(_) => 100.0,
            None => 0.0,
        }
    }

    /// Asks the search, where these values are estimated.
    pub(super) fn ask<T>(&mut self, ask: impl FnOnce(&mut Search, Ground<'_>) -> T) -> Option<T> {
        let Values { rules, live, budget, estimate, .. } = self;
        let on = Ground { rules, live, watch: &budget.watch };
        estimate.as_mut().map(|estimate| ask(&mut estimate.search, on))
    }

    /// Looks more closely at the situations of an attempt, where values are estimated: from each some more plays, and
    /// then all of them once more from the last to the first, so that what a decision is worth and what came of it are
    /// told by the same figures. Without that, regrets and luck would not add up to the gap.
    pub(in crate::scoring) fn look_along(&mut self, attempt: &Attempt) -> Result<(), Stopped> {
        if self.is_exact() {
            return Ok(());
        }
        let plays = self.budget.plays.div_ceil(24);
        let met = || attempt.steps().iter().map(|step| &step.before).chain([attempt.state()]).rev();
        for s in met() {
            self.ask(|search, on| search.look_at(on, s, plays)).transpose()?;
        }
        for s in met() {
            self.ask(|search, on| search.settle(on, s));
        }
        self.begin_again();
        Ok(())
    }

    /// What the beginning is worth by what is known now.
    fn begin_again(&mut self) {
        let Some((beginning, opening)) = self.estimate.as_ref().map(|estimate| (estimate.beginning, estimate.opening))
        else {
            return;
        };
        let found = self.ask(|search, on| (search.settle(on, &beginning), search.harm(on, &beginning)));
        if let Some((points, worst)) = found {
            self.start_points = points + opening;
            self.start = Worth { total: points.total() + opening.total(), worst };
        }
    }
}
