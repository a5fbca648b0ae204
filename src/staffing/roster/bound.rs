//! What no roster can be below: every person for themselves, at prices for what is needed.
//!
//! With a price on each needed agent and step, at most what it counts when it stays uncovered, the people no longer
//! depend on one another, and the sum of their best weeks and of all prices is below every roster. The prices are raised
//! where too few come and lowered where too many do (subgradient steps after B. T. Polyak).

use super::one::{Choice, best_week};
use super::{GoesOn, SLOTS, Week};

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

    /// A bound and its prices that somebody else has found.
    #[cfg(feature = "milp")]
    pub(super) fn learn(&mut self, value: f64, prices: &[f64]) {
        if value > self.value {
            self.value = value;
            self.prices = prices.to_vec();
        }
    }

    /// Raises the bound by so many steps; `value` is that of the best roster so far. Says whether it was not stopped.
    pub(super) fn raise(&mut self, week: &Week, value: f64, rounds: u32, goes_on: GoesOn<'_>) -> bool {
        let most = week.uncovered_slot();
        let (mut prices, mut step, mut idle) = (self.prices.clone(), 1.0, 0);
        for round in 0..rounds {
            if value <= self.value * (1.0 + 1e-6) {
                return true;
            }
            if !goes_on(f64::from(round) / f64::from(rounds)) {
                return false;
            }
            let (bound, missing) = relaxed(week, &prices);
            if bound > self.value {
                idle = if bound > self.value * 1.0005 { 0 } else { idle + 1 };
                (self.value, self.prices) = (bound, prices.clone());
            } else {
                idle += 1;
            }
            if idle >= 12 {
                (step, idle) = (step * 0.6, 0);
                prices.clone_from(&self.prices);
                continue;
            }
            // Where a price cannot move any further, missing or surplus people say nothing.
            let counts = |price: f64, missing: f64| {
                !((price <= 0.0 && missing < 0.0) || (price >= most && missing > 0.0)) && missing != 0.0
            };
            let squares: f64 = prices.iter().zip(&missing).filter(|(p, m)| counts(**p, **m)).map(|(_, m)| m * m).sum();
            if squares <= 0.0 {
                return true;
            }
            let length = step * (value - bound).max(0.0) / squares;
            for ((price, missing), need) in prices.iter_mut().zip(&missing).zip(&week.need) {
                if *need > 0 {
                    *price = (*price + length * missing).clamp(0.0, most);
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
    for person in &week.people {
        let (cost, taken) = best_week(week, person, &worth);
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
