//! What situations are worth, worked out backwards from the end.

mod budget;
mod estimate;
mod fingerprint;
mod outcomes;

pub use budget::{Budget, Stopped, Watch};
pub use fingerprint::factors;
pub use outcomes::{Outcome, outcomes};

use crate::conversation::{Liveness, Offer, Phase, Rules, State};
use crate::scenario::Points;
use estimate::Estimate;
use fingerprint::fingerprint;
use outcomes::Branches;
use rustc_hash::FxHashMap;

/// What a situation is worth under the best play from there.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Worth {
    /// Points still to come.
    pub total: f64,
    /// The largest sum of regrets that any play can still collect.
    pub worst: f64,
}

/// The values of a scenario's situations: exact, by memoised backward induction, or estimated where there are too many
/// situations for that.
///
/// Two situations that differ only in what nothing can read any more are one (see [`Liveness`]). Keys are
/// 128-bit fingerprints of the situation: with ten million states a mix-up has a chance below 1e-24.
pub struct Values {
    rules: Rules,
    live: Liveness,
    table: FxHashMap<u128, Worth>,
    /// Points by dimension along the best play; filled on demand, since only explaining needs them.
    dimensions: FxHashMap<u128, Points>,
    start: Worth,
    start_points: Points,
    budget: Budget,
    /// What takes the place of the table where values are estimated.
    estimate: Option<Estimate>,
    /// The situations themselves, for the table of what makes them many.
    kept: Vec<State>,
}

impl Values {
    /// Solves a scenario from its beginning, or stops where its budget ends. Runs on the thread it is called on.
    pub fn solve(rules: Rules, budget: Budget) -> Result<Values, Stopped> {
        let mut values = Values::knowing(rules, budget, FxHashMap::default());
        let mut course = Branches::default();
        course.first();
        let beginning = values.rules.beginning(&mut course);
        let opening = course.points;
        let worth = values.worth(&beginning)?;
        values.start = Worth { total: worth.total + opening.total(), ..worth };
        values.start_points = values.points(&beginning)? + opening;
        Ok(values)
    }

    /// Values that know the worth of some situations already, and of the beginning nothing yet.
    fn knowing(rules: Rules, budget: Budget, table: FxHashMap<u128, Worth>) -> Values {
        let live = Liveness::of(&rules);
        Values {
            rules,
            live,
            table,
            dimensions: FxHashMap::default(),
            start: Worth::default(),
            start_points: Points::default(),
            budget,
            estimate: None,
            kept: Vec::new(),
        }
    }

    /// Values that were solved before.
    pub(super) fn again(rules: Rules, table: FxHashMap<u128, Worth>, start: Worth, start_points: Points) -> Values {
        Values { start, start_points, ..Values::knowing(rules, Budget::default(), table) }
    }

    /// What every situation kept is worth, by its fingerprint, in no order.
    pub(super) fn entries(&self) -> impl ExactSizeIterator<Item = (u128, Worth)> {
        self.table.iter().map(|(key, worth)| (*key, *worth))
    }

    /// What the whole scenario is worth.
    pub fn start(&self) -> Worth {
        self.start
    }

    /// What the whole scenario is worth, by dimension.
    pub fn start_points(&self) -> Points {
        self.start_points
    }

    /// The rules these values belong to.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Number of situations kept.
    pub fn states(&self) -> usize {
        self.estimate.as_ref().map_or(self.table.len(), |estimate| estimate.search.situations())
    }

    /// The situations kept, when the budget asked for them.
    pub fn kept(&self) -> &[State] {
        &self.kept
    }

    /// How states were dropped.
    pub fn liveness(&self) -> &Liveness {
        &self.live
    }

    /// Every way to decide in `s` with what it is worth: points on the way plus what comes after, expected.
    pub fn qualities(&mut self, s: &State, out: &mut Vec<(Offer, f64)>) -> Result<(), Stopped> {
        let mut offers = Vec::with_capacity(16);
        self.rules.offers(s, &mut offers);
        out.clear();
        for offer in offers {
            out.push((offer, self.quality(s, offer)?));
        }
        Ok(())
    }

    /// What deciding for `offer` in `s` is worth.
    pub fn quality(&mut self, s: &State, offer: Offer) -> Result<f64, Stopped> {
        if let Some(points) = self.ask(|search, on| search.weigh(on, s, offer)) {
            return Ok(points.total());
        }
        Ok(self.expect(s, offer, &mut Branches::default())?.total)
    }

    /// The best decision in `s`: the first of the offers with the largest worth.
    pub fn best(&mut self, s: &State) -> Result<Option<Offer>, Stopped> {
        let mut qualities = Vec::new();
        self.qualities(s, &mut qualities)?;
        let mut best: Option<(Offer, f64)> = None;
        for (offer, quality) in qualities {
            if best.is_none_or(|(_, so_far)| quality > so_far) {
                best = Some((offer, quality));
            }
        }
        Ok(best.map(|(offer, _)| offer))
    }

    /// Points still to come under the best play, by dimension; their sum is [`Worth::total`].
    pub fn points(&mut self, s: &State) -> Result<Points, Stopped> {
        if s.phase == Phase::Over {
            return Ok(Points::default());
        }
        if let Some(points) = self.ask(|search, on| search.settle(on, s)) {
            return Ok(points);
        }
        let s = self.live.slice(&self.rules, s);
        let key = fingerprint(&s);
        if let Some(points) = self.dimensions.get(&key) {
            return Ok(*points);
        }
        let points = match self.best(&s)? {
            Some(best) => self.quality_points(&s, best)?,
            None => Points::default(),
        };
        self.dimensions.insert(key, points);
        Ok(points)
    }

    /// What deciding for `offer` in `s` is worth, by dimension.
    pub fn quality_points(&mut self, s: &State, offer: Offer) -> Result<Points, Stopped> {
        if let Some(points) = self.ask(|search, on| search.weigh(on, s, offer)) {
            return Ok(points);
        }
        let mut quality = Points::default();
        for outcome in outcomes(&self.rules, s, offer) {
            quality += (outcome.points + self.points(&outcome.state)?) * outcome.expected;
        }
        Ok(quality)
    }

    /// The expectation of one decision: points and, of all outcomes, the largest regrets still to come.
    fn expect(&mut self, s: &State, offer: Offer, branches: &mut Branches) -> Result<Worth, Stopped> {
        branches.first();
        let mut expected = Worth::default();
        loop {
            let mut state = *s;
            self.rules.apply(&mut state, offer, branches);
            if branches.expected > 0.0 {
                let (share, points) = (branches.expected, branches.points.total());
                let next = self.worth(&state)?;
                expected.total += (points + next.total) * share;
                expected.worst = expected.worst.max(next.worst);
            }
            if !branches.advance() {
                return Ok(expected);
            }
        }
    }

    /// What a situation is worth; solved on demand when play comes where the solve did not.
    pub fn worth(&mut self, s: &State) -> Result<Worth, Stopped> {
        if s.phase == Phase::Over {
            return Ok(Worth::default());
        }
        if self.estimate.is_some() {
            let worth = self.ask(|search, on| (search.settle(on, s).total(), search.harm(on, s)));
            return Ok(worth.map(|(total, worst)| Worth { total, worst }).unwrap_or_default());
        }
        let s = self.live.slice(&self.rules, s);
        let key = fingerprint(&s);
        if let Some(worth) = self.table.get(&key) {
            return Ok(*worth);
        }
        if self.budget.watch.is_cancelled() {
            return Err(Stopped::Cancelled);
        }
        let mut offers = Vec::with_capacity(24);
        self.rules.offers(&s, &mut offers);
        let mut branches = Branches::default();
        if let [only] = offers[..] {
            // Forced: nothing to decide, nothing to keep.
            return self.expect(&s, only, &mut branches);
        }
        // Largest regrets are measured from the best, which is known only at the end: `top` is taken off last.
        let (mut top, mut worst) = (f64::NEG_INFINITY, f64::NEG_INFINITY);
        for offer in offers {
            let expected = self.expect(&s, offer, &mut branches)?;
            top = top.max(expected.total);
            worst = worst.max(expected.worst - expected.total);
        }
        let worth = Worth { total: top, worst: top + worst };
        if self.table.len() >= self.budget.states {
            return Err(Stopped::TooLarge);
        }
        if self.budget.keep {
            self.kept.push(s);
        }
        self.table.insert(key, worth);
        self.budget.watch.count();
        Ok(worth)
    }
}
