//! A 99 % interval holds the true value in 99 of 100 cases.

use super::centres::*;
use super::reference::*;
use frontline::queueing::{Centre, Group, Run};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::sync::Arc;

/// The 99.5 % points of Student's t with 24 and 39 degrees of freedom.
const T_24: f64 = 2.796_94;
const T_39: f64 = 2.707_91;

/// Over 100 replications of so many days, how many of their intervals hold `truth`; an interval is so many standard
/// errors wide to either side.
fn held(centre: &Centre, days: u64, errors: f64, truth: f64, value: impl Fn(Run) -> f64 + Sync) -> usize {
    let centre = Arc::new(centre.clone());
    let holds = |replication: u64| {
        // Seeds far apart, so that no two replications share a day.
        let first = SEED + 1_000_000 * (replication + 1);
        let daily = (0..days).map(|day| value(Run::new(&centre, first + day)));
        let Estimate { value, error } = Estimate::of_mean(daily);
        (value - truth).abs() <= errors * error
    };
    (0..100_u64).into_par_iter().filter(|replication| holds(*replication)).count()
}

/// The calls of W1m that are lost before closing time, against the Kolmogorov equations.
#[test]
fn intervals_of_a_changing_day_hold_the_value() {
    let truth: f64 = Check::of("W1m transient", "10 h").text("abandoned_total").parse().expect("a number");
    let centre = w1_exponential();
    let held = held(&centre, 25, T_24, truth, |mut run| {
        run.advance_to(run.centre().close);
        run.tally().day().abandonments as f64
    });
    assert!((97..=100).contains(&held), "{held} of 100 intervals hold {truth}");
}

/// The share of lost calls of an Erlang A system, against the formula.
#[test]
fn intervals_of_a_steady_state_hold_the_value() {
    let truth = 0.063_446_851_316_9;
    let mut centre = long_day(6, 1);
    let mut class = steady_class(&centre, 10.0, exponential(5.0));
    class.patience = patience(3.0);
    centre.classes.push(class);
    centre.groups.push(Group::plain(&[0], 50));
    let expected = 10.0 * settled_min(&centre);
    let held = held(&centre, 40, T_39, truth, |mut run| {
        let settled = settled(run.centre());
        counts(run.finish(), 0, settled).abandoned as f64 / expected
    });
    assert!((97..=100).contains(&held), "{held} of 100 intervals hold {truth}");
}
