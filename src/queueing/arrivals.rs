use std::fmt;
use std::sync::Arc;

use super::calendar::Ticket;
use super::chance::{Keys, Purpose};
use super::{Centre, Demand};
use crate::words::Moment;

/// A customer of the day: the class of the first attempt and a number in the order of arrival, from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Caller(pub(super) u64);

impl Caller {
    pub(super) fn new(class: usize, number: u64) -> Caller {
        Caller((class as u64) << 40 | number & 0xff_ffff_ffff)
    }

    /// The class of the first attempt.
    pub fn class(self) -> usize {
        (self.0 >> 40) as usize
    }

    /// Where the customer stands in the order of arrival of the class, from 0.
    pub fn number(self) -> u64 {
        self.0 & 0xff_ffff_ffff
    }
}

impl fmt::Display for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number().fmt(f)
    }
}

/// First attempts of one class, one after the other: a Poisson process with piecewise-constant rate, or a list.
///
/// Each customer brings one exponential number from a stream of their own, an amount of expected contacts; they
/// arrive when the cumulative rate has grown by it. Nothing is thrown away, so customer 17 is the same customer in
/// every plan, and where two plans have the same rates, arrives at the same time. A change of rates in mid-day
/// only stretches what is left of the amount.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Arrivals {
    class: usize,
    coming: Coming,
    /// The number of the customer who comes next.
    next: u64,
    /// The ticket of the planned arrival.
    pub(super) ticket: Ticket,
}

#[derive(Clone, PartialEq, Debug)]
enum Coming {
    Rates {
        rates: Arc<[Stretch]>,
        current: usize,
        /// The moment up to which `amount` has been used, in milliseconds.
        position_ms: f64,
        /// What is left of the next customer's amount at `position_ms`.
        amount: f64,
        /// When the next customer comes, to the fraction of a millisecond.
        next_ms: f64,
    },
    At(Arc<[Moment]>),
}

/// A stretch with a constant rate, in milliseconds.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Stretch {
    from_ms: f64,
    to_ms: f64,
    per_ms: f64,
    /// The other way round: milliseconds for one expected contact.
    ms_each: f64,
}

impl Arrivals {
    /// The customers of a class on the day of `keys`, from the opening of the centre.
    pub(super) fn new(centre: &Centre, class: usize, keys: &Keys) -> Arrivals {
        let coming = match centre.classes.get(class).map(|class| &class.demand) {
            Some(Demand::Rates(_)) => Coming::Rates {
                rates: stretches(centre, class, keys),
                current: 0,
                position_ms: centre.open.0 as f64,
                amount: keys.stream(Purpose::Arrival, Caller::new(class, 0).0, 0).exponential(),
                next_ms: centre.open.0 as f64,
            },
            _ => Coming::At(moments(centre, class)),
        };
        Arrivals { class, coming, next: 0, ticket: Ticket::default() }
    }

    /// When the next customer arrives; `None` when nobody comes any more today.
    pub(super) fn next_at(&mut self) -> Option<Moment> {
        match &mut self.coming {
            Coming::Rates { rates, current, position_ms, amount, next_ms } => {
                while let Some(stretch) = rates.get(*current) {
                    let from = position_ms.max(stretch.from_ms);
                    let expected = (stretch.to_ms - from).max(0.0) * stretch.per_ms;
                    if *amount < expected {
                        *next_ms = from + *amount * stretch.ms_each;
                        // Whole milliseconds, rounded down, and never on the end, which is the next stretch's.
                        return Some(Moment((*next_ms as i64).min(stretch.to_ms as i64 - 1) as u64));
                    }
                    *amount -= expected;
                    *position_ms = position_ms.max(stretch.to_ms);
                    *current += 1;
                }
                None
            }
            Coming::At(moments) => moments.get(usize::try_from(self.next).ok()?).copied(),
        }
    }

    /// The next customer has arrived: who it was.
    pub(super) fn take(&mut self, keys: &Keys) -> Caller {
        let caller = Caller::new(self.class, self.next);
        self.next += 1;
        if let Coming::Rates { position_ms, amount, next_ms, .. } = &mut self.coming {
            *position_ms = *next_ms;
            *amount = keys.stream(Purpose::Arrival, Caller::new(self.class, self.next).0, 0).exponential();
        }
        caller
    }

    /// From `now` on the rates are those of `centre`.
    pub(super) fn change(&mut self, centre: &Centre, now: Moment, keys: &Keys) {
        match (&mut self.coming, centre.classes.get(self.class).map(|class| &class.demand)) {
            (Coming::Rates { rates, current, position_ms, amount, .. }, Some(Demand::Rates(_))) => {
                let (now_ms, new) = (now.0 as f64, stretches(centre, self.class, keys));
                if **rates == *new {
                    return;
                }
                // Looking ahead may have used up stretches that are still to come.
                let mut at = now_ms;
                for stretch in rates.iter() {
                    let (from, to) = (at.max(stretch.from_ms), stretch.to_ms.min(*position_ms));
                    if from < to {
                        *amount += (to - from) * stretch.per_ms;
                        at = to;
                    }
                }
                if *position_ms > now_ms {
                    (*position_ms, *current) = (now_ms, 0);
                }
                while let Some(stretch) = rates.get(*current) {
                    let (from, to) = (position_ms.max(stretch.from_ms), stretch.to_ms.min(now_ms));
                    *amount = (*amount - (to - from).max(0.0) * stretch.per_ms).max(0.0);
                    if stretch.to_ms > now_ms {
                        break;
                    }
                    *position_ms = position_ms.max(stretch.to_ms);
                    *current += 1;
                }
                *position_ms = position_ms.max(now_ms);
                (*rates, *current) = (new, 0);
            }
            (before, Some(Demand::At(_))) => {
                let moments = moments(centre, self.class);
                if !matches!(before, Coming::At(listed) if **listed == *moments) {
                    self.next = moments.iter().filter(|at| **at < now).count() as u64;
                    self.coming = Coming::At(moments);
                }
            }
            (Coming::At(_), Some(Demand::Rates(_))) => {
                let amount = keys.stream(Purpose::Arrival, Caller::new(self.class, self.next).0, 0).exponential();
                let rates = stretches(centre, self.class, keys);
                let now_ms = now.0 as f64;
                self.coming = Coming::Rates { rates, current: 0, position_ms: now_ms, amount, next_ms: now_ms };
            }
            (_, None) => self.coming = Coming::At(Arc::from([])),
        }
    }
}

fn moments(centre: &Centre, class: usize) -> Arc<[Moment]> {
    let Some(Demand::At(moments)) = centre.classes.get(class).map(|class| &class.demand) else { return Arc::from([]) };
    let mut open: Vec<Moment> = moments.iter().copied().filter(|at| centre.open <= *at && *at < centre.close).collect();
    open.sort_unstable();
    open.into()
}

/// The rates of a class within the opening hours, in order, with the day's and the intervals' factors in them.
fn stretches(centre: &Centre, class: usize, keys: &Keys) -> Arc<[Stretch]> {
    let Some(Demand::Rates(rates)) = centre.classes.get(class).map(|class| &class.demand) else {
        return Arc::from([]);
    };
    let mut plain: Vec<Stretch> = rates
        .iter()
        .map(|rate| Stretch {
            from_ms: rate.from.max(centre.open).0 as f64,
            to_ms: rate.to.min(centre.close).0 as f64,
            per_ms: rate.per_hour / 3_600_000.0,
            ms_each: 0.0,
        })
        .filter(|stretch| stretch.from_ms < stretch.to_ms && stretch.per_ms.is_finite() && stretch.per_ms > 0.0)
        .collect();
    plain.sort_by(|a, b| a.from_ms.total_cmp(&b.from_ms));
    let volume = &centre.volume;
    let day = factor_of_the_day(volume.day_cv, keys);
    for stretch in &mut plain {
        stretch.per_ms *= day;
    }
    if volume.interval_cv > 0.0 {
        plain = by_interval(centre, &plain, keys);
    }
    for stretch in &mut plain {
        stretch.ms_each = 1.0 / stretch.per_ms;
    }
    plain.into()
}

/// Gamma with mean 1; the same for all classes, because a busy day is busy everywhere.
fn factor_of_the_day(cv: f64, keys: &Keys) -> f64 {
    if cv > 0.0 && cv.is_finite() { keys.stream(Purpose::Volume, 0, 0).gamma(1.0 / (cv * cv)) } else { 1.0 }
}

/// The stretches cut at the intervals, each piece times its interval's lognormal factor.
fn by_interval(centre: &Centre, plain: &[Stretch], keys: &Keys) -> Vec<Stretch> {
    let volume = &centre.volume;
    let variance = libm::log1p(volume.interval_cv * volume.interval_cv);
    let (sigma, correlation) = (libm::sqrt(variance), volume.correlation.clamp(0.0, 1.0));
    let mut chance = keys.stream(Purpose::Volume, 1, 0);
    let (mut pieces, mut state) = (Vec::new(), chance.normal());
    for interval in 0..centre.intervals() {
        if interval > 0 {
            state = correlation * state + libm::sqrt(1.0 - correlation * correlation) * chance.normal();
        }
        let factor = libm::exp(sigma * state - variance / 2.0);
        let (from, to) = (centre.interval_start(interval).0 as f64, centre.interval_start(interval + 1).0 as f64);
        for stretch in plain {
            let piece = Stretch {
                from_ms: stretch.from_ms.max(from),
                to_ms: stretch.to_ms.min(to),
                per_ms: stretch.per_ms * factor,
                ms_each: 0.0,
            };
            if piece.from_ms < piece.to_ms {
                pieces.push(piece);
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::{Class, Distribution, Rate, Volume};
    use crate::words::Span;

    const HOUR_MS: u64 = 3_600_000;

    fn centre(demand: Demand) -> Centre {
        let mut centre = Centre::empty(Moment(8 * HOUR_MS), Moment(18 * HOUR_MS), Span(900_000));
        centre.classes.push(Class::plain(demand, Distribution::nothing(), Span(20_000), Vec::new()));
        centre
    }

    fn rates(rates: &[(u64, u64, f64)]) -> Centre {
        let hour = |h: u64| Moment(h * HOUR_MS);
        let rate = |&(from, to, per_hour): &(u64, u64, f64)| Rate { from: hour(from), to: hour(to), per_hour };
        centre(Demand::Rates(rates.iter().map(rate).collect()))
    }

    fn times(centre: &Centre, seed: u64) -> Vec<Moment> {
        let keys = Keys::new(seed);
        let mut arrivals = Arrivals::new(centre, 0, &keys);
        let mut times = Vec::new();
        while let Some(at) = arrivals.next_at() {
            assert_eq!(arrivals.take(&keys).number(), times.len() as u64);
            times.push(at);
        }
        times
    }

    #[test]
    fn customers_come_in_order_at_their_rates() {
        let centre = rates(&[(8, 10, 100.0), (10, 12, 0.0), (12, 18, 400.0)]);
        let (mut early, mut late) = (0, 0);
        for seed in 0..40 {
            let times = times(&centre, seed);
            assert!(times.is_sorted());
            assert!(times.iter().all(|at| centre.open <= *at && *at < centre.close));
            assert!(!times.iter().any(|at| (10 * HOUR_MS..12 * HOUR_MS).contains(&at.0)));
            early += times.iter().filter(|at| at.0 < 10 * HOUR_MS).count();
            late += times.iter().filter(|at| at.0 >= 12 * HOUR_MS).count();
        }
        // Expected 8,000 and 96,000; five standard deviations either way.
        assert!((7_550..8_450).contains(&early), "{early}");
        assert!((94_450..97_550).contains(&late), "{late}");
    }

    #[test]
    fn two_plans_with_the_same_morning_meet_the_same_customers() {
        let (one, other) = (times(&rates(&[(8, 18, 160.0)]), 7), times(&rates(&[(8, 12, 160.0), (12, 18, 320.0)]), 7));
        let morning = |times: &[Moment]| times.iter().copied().filter(|at| at.0 < 12 * HOUR_MS).collect::<Vec<_>>();
        assert!(morning(&one).len() > 400);
        // The stretch is cut at noon in one of them, which may move nobody before it.
        assert_eq!(morning(&one), morning(&other));
    }

    /// A change at noon to the rates that a plan has from noon on anyway changes nobody's time.
    #[test]
    fn a_change_in_mid_day_only_stretches_what_is_left() {
        let (quiet, planned) = (rates(&[(8, 18, 160.0)]), rates(&[(8, 12, 160.0), (12, 18, 320.0)]));
        let (keys, noon) = (Keys::new(7), Moment(12 * HOUR_MS));
        let mut arrivals = Arrivals::new(&quiet, 0, &keys);
        let mut changed = Vec::new();
        while let Some(at) = arrivals.next_at().filter(|at| *at < noon) {
            arrivals.take(&keys);
            changed.push(at);
        }
        arrivals.change(&planned, noon, &keys);
        while let Some(at) = arrivals.next_at() {
            arrivals.take(&keys);
            changed.push(at);
        }
        let expected = times(&planned, 7);
        assert_eq!(changed.len(), expected.len());
        // Rounding of the amounts may move somebody by a millisecond.
        assert!(changed.iter().zip(&expected).all(|(a, b)| a.0.abs_diff(b.0) <= 1));
    }

    #[test]
    fn days_stray_as_much_as_they_should() {
        let mut centre = rates(&[(8, 18, 160.0)]);
        centre.volume = Volume { day_cv: 0.1, interval_cv: 0.2, correlation: 0.5 };
        let days: Vec<f64> = (0..400).map(|seed| times(&centre, seed).len() as f64).collect();
        let mean = days.iter().sum::<f64>() / 400.0;
        let variance = days.iter().map(|day| (day - mean) * (day - mean)).sum::<f64>() / 399.0;
        assert!((mean - 1600.0).abs() < 40.0, "{mean}");
        // Poisson 1,600; the day 160 squared; forty intervals of 40 with correlated factors about 40 x 64 x 3.
        let expected = 1600.0 + 25_600.0 + 40.0 * 64.0 * 2.8;
        assert!((0.75..1.25).contains(&(variance / expected)), "{variance} against {expected}");
    }

    #[test]
    fn a_list_is_followed() {
        let minute = |m: u64| Moment(m * 60_000);
        let centre = centre(Demand::At(vec![minute(700), minute(490), minute(100), minute(490)]));
        assert_eq!(times(&centre, 1), [minute(490), minute(490), minute(700)]);
    }

    #[test]
    fn what_makes_no_sense_brings_nobody() {
        for rate in
            [(8, 18, 0.0), (8, 18, f64::NAN), (8, 18, f64::INFINITY), (8, 18, -5.0), (12, 9, 10.0), (2, 7, 10.0)]
        {
            assert!(times(&rates(&[rate]), 1).is_empty(), "{rate:?}");
        }
        let mut shut = rates(&[(0, 24, 100.0)]);
        shut.close = Moment(0);
        assert!(times(&shut, 1).is_empty());
    }
}
