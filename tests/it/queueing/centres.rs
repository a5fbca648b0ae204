//! Centres that several tests build, and the words to build them with.

use frontline::queueing::{Centre, Class, Demand, Distribution, Group, Patience, Rate, Route, Run, Staff};
use frontline::words::{Moment, Span};
use std::ops::Range;

pub const SECOND: u64 = 1_000;
pub const MINUTE: u64 = 60 * SECOND;
pub const HOUR: u64 = 60 * MINUTE;

pub fn minutes(minutes: f64) -> Span {
    Span::from_s(minutes * 60.0)
}

/// Exponential with a mean in minutes.
pub fn exponential(mean_min: f64) -> Distribution {
    Distribution::exponential(minutes(mean_min))
}

/// Exponential patience with a mean in minutes.
pub fn patience(mean_min: f64) -> Patience {
    Patience { at_once: 0.0, then: Some(exponential(mean_min)) }
}

/// A group that is asked at once.
pub fn to(group: usize) -> Route {
    Route { group, after: Span(0) }
}

/// The same rate all day.
pub fn all_day(centre: &Centre, per_hour: f64) -> Demand {
    Demand::Rates(vec![Rate { from: centre.open, to: centre.close, per_hour }])
}

/// A class at the same rate all day, answered by group 0 within 20 seconds, or so one hopes.
pub fn steady_class(centre: &Centre, per_min: f64, talk: Distribution) -> Class {
    Class::plain(all_day(centre, per_min * 60.0), talk, Span(20 * SECOND), vec![to(0)])
}

/// From midnight on, so many hours, in intervals of so many.
pub fn long_day(hours: u64, interval_hours: u64) -> Centre {
    Centre::empty(Moment(0), Moment(hours * HOUR), Span(interval_hours * HOUR))
}

/// The intervals of a long day in which it is in its steady state: not the first, in which it fills, and not the last,
/// at whose end nobody arrives any more.
pub fn settled(centre: &Centre) -> Range<usize> {
    1..centre.intervals() - 1
}

/// How long these intervals are together, in minutes.
pub fn settled_min(centre: &Centre) -> f64 {
    let Range { start, end } = settled(centre);
    (centre.interval_start(end) - centre.interval_start(start)).0 as f64 / MINUTE as f64
}

/// Looks at the day each minute of the settled intervals, and goes on to its end: the mean of what was seen.
pub fn seen_each_minute(run: &mut Run, mut see: impl FnMut(&Run) -> f64) -> f64 {
    let Range { start, end } = settled(run.centre());
    let (mut at, until) = (run.centre().interval_start(start), run.centre().interval_start(end));
    let (mut sum, mut looks) = (0.0, 0.0);
    while at < until {
        run.advance_to(at);
        sum += see(run);
        looks += 1.0;
        at = at + Span(MINUTE);
    }
    run.finish();
    sum / looks
}

/// The half-hours of the workload W1: expected calls and agents.
const W1: [(u32, u32); 20] = [
    (230, 41),
    (330, 57),
    (450, 76),
    (560, 94),
    (650, 108),
    (690, 115),
    (680, 113),
    (620, 104),
    (560, 94),
    (520, 88),
    (510, 86),
    (530, 89),
    (560, 94),
    (590, 99),
    (580, 97),
    (540, 91),
    (480, 81),
    (400, 68),
    (300, 52),
    (220, 39),
];

/// The workload W1 with this service; `tests/reference/README.md` says where it comes from.
pub fn w1(service: Distribution) -> Centre {
    let length = Span(30 * MINUTE);
    let mut centre = Centre::empty(Moment(0), Moment(10 * HOUR), length);
    let start = |interval: usize| Moment(interval as u64 * length.0);
    let rate = |(interval, (calls, _)): (usize, &(u32, u32))| Rate {
        from: start(interval),
        to: start(interval + 1),
        per_hour: f64::from(*calls) * 2.0,
    };
    let rates = W1.iter().enumerate().map(rate).collect();
    let mut class = Class::plain(Demand::Rates(rates), service, Span(20 * SECOND), vec![to(0)]);
    class.patience = patience(3.0);
    centre.classes.push(class);
    let steps = W1.iter().enumerate().map(|(interval, (_, agents))| (start(interval), *agents)).collect();
    centre.groups.push(Group { staff: Staff::Count(steps), ..Group::plain(&[0], 0) });
    centre
}

/// W1 as it stands: lognormal service, mean and standard deviation 300 s.
pub fn w1_lognormal() -> Centre {
    w1(Distribution::lognormal(minutes(5.0), minutes(5.0)))
}

/// W1m: exponential service.
pub fn w1_exponential() -> Centre {
    w1(exponential(5.0))
}
