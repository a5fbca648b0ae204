//! What no roster can be below: every person for themselves, at prices for what is needed.
//!
//! With a price on each needed agent and step, at most what it counts when it stays uncovered, the people no longer
//! depend on one another, and the sum of their best weeks and of all prices is below every roster. The prices are raised
//! where too few come and lowered where too many do (subgradient steps after B. T. Polyak). One step says little, because
//! people who are alike all choose the same; so the direction is a mean of the last ones.

use super::one::{Choice, best_week};
use super::{GoesOn, SLOTS, Week};

/// Steps, for all people together; and for one week, at least and at most.
const WORK: u32 = 120_000;
const FEWEST: u32 = 400;
const MOST: u32 = 2_000;
/// How long a step is, by what the bound and the best roster differ: at first, after so many that brought nothing, and
/// when it is not worth another.
const FIRST_STEP: f64 = 0.5;
const PATIENCE: u32 = 40;
const SHORTER: f64 = 0.8;
const LAST_STEP: f64 = 1e-4;
/// How much the newest step counts in the direction.
const NEWEST: f64 = 0.1;

/// The best prices so far, and the bound they give.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Bound {
    pub(super) value: f64,
    /// By day, group and grid step.
    pub(super) prices: Vec<f64>,
}

impl Bound {
    /// Prices from which to begin: an hour's pay where somebody is needed. Nothing is known yet.
    pub(super) fn new(week: &Week) -> Bound {
        let pay = week.uncovered_slot() / super::UNCOVERED;
        let prices = week.need.iter().map(|need| if *need > 0 { pay } else { 0.0 });
        Bound { value: f64::NEG_INFINITY, prices: prices.collect() }
    }

    /// Keeps a bound and its prices, if it is the best so far.
    pub(super) fn learn(&mut self, value: f64, prices: &[f64]) {
        if value > self.value {
            self.value = value;
            self.prices = prices.to_vec();
        }
    }

    /// Raises the bound, step by step; `value` is that of the best roster so far. Says whether it was not stopped.
    pub(super) fn raise(&mut self, week: &Week, value: f64, goes_on: GoesOn<'_>) -> bool {
        let most = week.uncovered_slot();
        let people = u32::try_from(week.people.len()).unwrap_or(u32::MAX).max(1);
        let rounds = (WORK / people).clamp(FEWEST, MOST);
        let (mut prices, mut step, mut idle) = (self.prices.clone(), FIRST_STEP, 0);
        let mut direction: Vec<f64> = Vec::new();
        for round in 0..rounds {
            if value <= self.value * (1.0 + 1e-6) || step < LAST_STEP {
                return true;
            }
            if !goes_on(f64::from(round) / f64::from(rounds)) {
                return false;
            }
            let (bound, missing) = relaxed(week, &prices);
            idle = if bound - self.value > 1e-5 * bound.abs() { 0 } else { idle + 1 };
            self.learn(bound, &prices);
            if idle >= PATIENCE {
                (step, idle) = (step * SHORTER, 0);
            }
            if direction.is_empty() {
                direction = missing;
            } else {
                for (along, missing) in direction.iter_mut().zip(&missing) {
                    *along += NEWEST * (missing - *along);
                }
            }
            // Where a price cannot move any further, missing or surplus people say nothing.
            let counts = |price: f64, along: f64| !((price <= 0.0 && along < 0.0) || (price >= most && along > 0.0));
            let moved = prices.iter().zip(&direction).filter(|(price, along)| counts(**price, **along));
            let squares: f64 = moved.map(|(_, along)| along * along).sum();
            if squares <= 0.0 {
                return true;
            }
            let length = step * (value - bound).max(0.0) / squares;
            for ((price, along), need) in prices.iter_mut().zip(&direction).zip(&week.need) {
                if *need > 0 {
                    *price = (*price + length * along).clamp(0.0, most);
                }
            }
        }
        true
    }
}

/// What the prices bound from below, and how many are missing at each step when everybody works their best week.
pub(super) fn relaxed(week: &Week, prices: &[f64]) -> (f64, Vec<f64>) {
    let sums = running(prices);
    let shifts = week.shifts.len();
    let rows = sums.len() / (SLOTS + 1);
    let mut worth = Vec::with_capacity(rows * shifts);
    for row in sums.chunks(SLOTS + 1) {
        worth.extend(week.shifts.iter().map(|shift| shift.worth(row)));
    }
    let worth = |day: usize, group: usize, shift: usize| worth[(day * week.groups + group) * shifts + shift];
    let mut missing: Vec<f64> = week.need.iter().map(|need| f64::from(*need)).collect();
    let mut bound: f64 = missing.iter().zip(prices).map(|(need, price)| need * price).sum();
    // People who are alike choose alike.
    let mut chosen: Vec<(f64, Vec<Choice>)> = Vec::with_capacity(week.people.len());
    for (person, alike) in week.people.iter().zip(&week.alike) {
        let known = chosen.get(*alike).cloned();
        chosen.push(known.unwrap_or_else(|| best_week(week, person, &worth)));
    }
    for (cost, taken) in chosen {
        bound += cost;
        for choice in taken {
            let row = choice.day * week.groups + choice.group;
            let sums = &sums[row * (SLOTS + 1)..(row + 1) * (SLOTS + 1)];
            cover(week, &choice, sums, &mut missing[row * SLOTS..(row + 1) * SLOTS]);
        }
    }
    (bound, missing)
}

/// Takes a shift with its breaks, each where it costs least, from what is missing.
fn cover(week: &Week, choice: &Choice, sums: &[f64], missing: &mut [f64]) {
    let shift = &week.shifts[choice.shift];
    for slot in &mut missing[shift.from..shift.to] {
        *slot -= 1.0;
    }
    for window in &shift.breaks {
        let at = window.cheapest(sums);
        for slot in &mut missing[at..at + window.length] {
            *slot += 1.0;
        }
    }
}

/// Running sums of each day and group, one longer than the day.
pub(super) fn running(prices: &[f64]) -> Vec<f64> {
    let mut sums = Vec::with_capacity(prices.len() / SLOTS * (SLOTS + 1));
    for row in prices.chunks(SLOTS) {
        let mut sum = 0.0;
        sums.push(sum);
        for price in row {
            sum += price;
            sums.push(sum);
        }
    }
    sums
}
