use std::fmt;

use super::{Centre, Rate};
use crate::words::{Dice, Moment};

/// A caller of the day, numbered from 0 in the order of arrival.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Caller(pub u64);

impl fmt::Display for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The callers of a day, one after the other: a Poisson process with piecewise-constant rate.
///
/// Each caller brings one exponential number from a stream of their own, an amount of expected calls;
/// the caller arrives when the cumulative rate has grown by it. Nothing is thrown away, so caller 17
/// is the same caller in every plan, and where two plans have the same rates, at the same time.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Arrivals {
    seed: u64,
    rates: Vec<Rate>,
    rate: usize,
    position_ms: f64,
    next: u64,
}

impl Arrivals {
    /// The callers `centre` meets on the day `seed`.
    pub(super) fn new(centre: &Centre, seed: u64) -> Arrivals {
        let mut rates: Vec<Rate> = centre
            .arrivals
            .iter()
            .map(|rate| Rate {
                from: rate.from.max(centre.open),
                to: rate.to.min(centre.close),
                per_hour: rate.per_hour,
            })
            .filter(|rate| rate.from < rate.to && rate.per_hour.is_finite() && rate.per_hour > 0.0)
            .collect();
        rates.sort_by_key(|rate| rate.from);
        Arrivals { seed, rates, rate: 0, position_ms: 0.0, next: 0 }
    }
}

impl Iterator for Arrivals {
    type Item = (Caller, Moment);

    /// The next caller and when they call; `None` when nobody calls any more today.
    fn next(&mut self) -> Option<(Caller, Moment)> {
        let mut remaining = Dice::stream(self.seed, "arrival", self.next).exponential();
        while let Some(rate) = self.rates.get(self.rate) {
            let from = self.position_ms.max(rate.from.0 as f64);
            let per_ms = rate.per_hour / 3_600_000.0;
            let expected = (rate.to.0 as f64 - from).max(0.0) * per_ms;
            if remaining < expected {
                self.position_ms = from + remaining / per_ms;
                let caller = Caller(self.next);
                self.next += 1;
                // Whole milliseconds, rounded down, and never on the end, which is the next stretch's.
                return Some((caller, Moment((self.position_ms as u64).min(rate.to.0 - 1))));
            }
            remaining -= expected;
            self.rate += 1;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::Distribution;
    use crate::words::Span;

    fn centre(rates: &[(u64, u64, f64)]) -> Centre {
        let hour = |h: u64| Moment(h * 3_600_000);
        Centre {
            open: hour(8),
            close: hour(18),
            interval: Span(900_000),
            arrivals: rates
                .iter()
                .map(|&(from, to, per_hour)| Rate { from: hour(from), to: hour(to), per_hour })
                .collect(),
            patience: None,
            talk: Distribution::Constant(Span(1)),
            after_call: Distribution::Constant(Span(0)),
            agents: 1,
            within: Span(20_000),
            human_seat: false,
        }
    }

    fn times(centre: &Centre, seed: u64) -> Vec<Moment> {
        Arrivals::new(centre, seed).map(|(_, at)| at).collect()
    }

    #[test]
    fn callers_come_in_order_at_their_rates() {
        let centre = centre(&[(8, 10, 100.0), (10, 12, 0.0), (12, 18, 400.0)]);
        let (mut early, mut late) = (0, 0);
        for seed in 0..40 {
            let times = times(&centre, seed);
            assert!(times.is_sorted());
            assert!(times.iter().all(|at| centre.open <= *at && *at < centre.close));
            assert!(!times.iter().any(|at| (10 * 3_600_000..12 * 3_600_000).contains(&at.0)));
            early += times.iter().filter(|at| at.0 < 10 * 3_600_000).count();
            late += times.iter().filter(|at| at.0 >= 12 * 3_600_000).count();
        }
        // Expected 8,000 and 96,000; five standard deviations either way.
        assert!((7_550..8_450).contains(&early), "{early}");
        assert!((94_450..97_550).contains(&late), "{late}");
    }

    #[test]
    fn two_plans_with_the_same_morning_meet_the_same_callers() {
        let (one, other) =
            (times(&centre(&[(8, 18, 160.0)]), 7), times(&centre(&[(8, 12, 160.0), (12, 18, 320.0)]), 7));
        let noon = Moment(12 * 3_600_000);
        let morning = |times: &[Moment]| times.iter().copied().filter(|at| *at < noon).collect::<Vec<_>>();
        assert!(morning(&one).len() > 400);
        // The stretch is cut at noon in one of them, which may move nobody before it.
        assert_eq!(morning(&one), morning(&other));
    }

    #[test]
    fn what_makes_no_sense_brings_nobody() {
        for rate in
            [(8, 18, 0.0), (8, 18, f64::NAN), (8, 18, f64::INFINITY), (8, 18, -5.0), (12, 9, 10.0), (2, 7, 10.0)]
        {
            assert!(times(&centre(&[rate]), 1).is_empty(), "{rate:?}");
        }
        assert!(times(&centre(&[]), 1).is_empty());
        let mut shut = centre(&[(0, 24, 100.0)]);
        shut.close = Moment(0);
        assert!(times(&shut, 1).is_empty());
    }
}
