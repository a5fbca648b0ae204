use std::sync::{Arc, Mutex};

use super::{Progress, Stopped, Wanted, paired, replicate};
use crate::queueing::{
    Centre, Class, Demand, Difference, Distribution, Estimate, Group, Paired, Rate, Route, Run, Summary, Tally, metric,
};
use crate::words::{Moment, Span};

const HOUR: u64 = 3_600_000;

/// Two hours of so many contacts an hour, 180 s each, for so many agents.
fn centre(per_hour: f64, agents: u32) -> Arc<Centre> {
    let (open, close) = (Moment(8 * HOUR), Moment(10 * HOUR));
    let demand = Demand::Rates(vec![Rate { from: open, to: close, per_hour }]);
    let routes = vec![Route { group: 0, after: Span(0) }];
    let mut class = Class::plain(demand, Distribution::exponential(Span(180_000)), Span(20_000), routes);
    class.patience.then = Some(Distribution::exponential(Span(150_000)));
    let mut centre = Centre::empty(open, close, Span(HOUR / 2));
    centre.classes.push(class);
    centre.groups.push(Group::plain(&[0], agents));
    Arc::new(centre)
}

fn always(_done: u32, _of: Option<u32>) -> bool {
    true
}

fn many(centre: &Arc<Centre>, seed: u64, days: u32) -> Summary {
    replicate(centre, seed, Wanted::Fixed(days), Some(2), &always).expect("nobody cancels")
}

fn compared(agents: u32, others: &[u32], days: u32, threads: Option<usize>) -> Paired {
    let others: Vec<Arc<Centre>> = others.iter().map(|agents| centre(120.0, *agents)).collect();
    paired(&centre(120.0, agents), &others, 42, Wanted::Fixed(days), threads, &always).expect("nobody cancels")
}

/// The days that a replication consists of, one by one.
fn days(centre: &Arc<Centre>, seeds: impl IntoIterator<Item = u64>) -> Vec<Tally> {
    seeds.into_iter().map(|seed| Run::new(centre, seed).finish().clone()).collect()
}

fn until(key: &str, half_width: f64, at_least: u32, at_most: u32) -> Wanted {
    let metric = metric(key).expect("a metric");
    Wanted::UntilHalfWidth { metric, half_width, at_least, at_most }
}

#[track_caller]
fn figure(summary: &Summary, key: &str) -> Estimate {
    summary.overall.get(key).expect("it applies to the day")
}

#[track_caller]
fn difference(differences: &[Difference], key: &str) -> Difference {
    *differences.iter().find(|difference| difference.metric.key == key).expect("it applies to both")
}

#[track_caller]
fn near(value: Option<f64>, expected: f64) {
    assert!(value.is_some_and(|value| (value - expected).abs() < 1e-9), "{value:?} is not {expected}");
}

/// More days than one block holds, so that blocks meet as well.
#[test]
fn any_number_of_threads_gives_the_same() {
    let one = compared(6, &[7, 5], 70, Some(1));
    assert_eq!(one.replications, 70);
    for threads in [Some(2), Some(5), None] {
        assert_eq!(compared(6, &[7, 5], 70, threads), one, "{threads:?}");
    }
}

#[test]
fn days_are_taken_up_in_the_order_of_their_seeds() {
    let centre = centre(120.0, 6);
    let level = |tally: &Tally| tally.day().service_level(centre.service_level);
    let by_hand: Vec<f64> = days(&centre, 100..170).iter().filter_map(level).collect();
    assert_eq!(many(&centre, 100, 70).daily_service_levels, by_hand);
    let by_hand: Vec<f64> = days(&centre, [u64::MAX, 0]).iter().filter_map(level).collect();
    assert_eq!(many(&centre, u64::MAX, 2).daily_service_levels, by_hand);
}

#[test]
fn days_are_averaged_and_intervals_are_ratios_of_sums() {
    let centre = centre(120.0, 6);
    let (summary, tallies) = (many(&centre, 7, 12), days(&centre, 7..19));
    let mean = |value: &dyn Fn(&Tally) -> f64| tallies.iter().map(value).sum::<f64>() / 12.0;

    let daily_share = mean(&|tally| tally.day().lost_share().expect("contacts"));
    near(figure(&summary, "lost_share").mean, daily_share);
    near(figure(&summary, "occupancy").mean, mean(&|tally| tally.all_work().occupancy().expect("agents")));
    near(Some(summary.contacts), mean(&|tally| tally.day().offered as f64));
    near(
        summary.classes[0].get("asa_s").and_then(|asa| asa.mean),
        mean(&|tally| tally.class(0).asa_s().unwrap_or(0.0)),
    );
    near(
        summary.groups[0].get("answered").and_then(|answered| answered.mean),
        mean(&|tally| tally.group(0).answered as f64),
    );

    assert_eq!(summary.intervals.len(), 4);
    for (interval, figures) in summary.intervals.iter().enumerate() {
        assert_eq!(figures.from_s, 28_800.0 + 1_800.0 * interval as f64);
        let abandoned = mean(&|tally| tally.interval(interval).abandoned as f64);
        let offered = mean(&|tally| tally.interval(interval).offered as f64);
        near(figures.figures.get("lost_share").and_then(|share| share.mean), abandoned / offered);
        near(figures.figures.get("offered").and_then(|count| count.mean), offered);
    }
}

#[test]
fn until_it_is_known_well_enough() {
    let centre = centre(120.0, 6);
    let wanted = until("lost_share", 0.015, 5, 900);
    let summary = replicate(&centre, 1, wanted, Some(2), &always).expect("nobody cancels");
    let reached = figure(&summary, "lost_share").half_width.expect("several days");
    assert!(reached <= 0.015, "{reached}");
    assert!((5..900).contains(&summary.replications), "{}", summary.replications);
    assert_eq!(replicate(&centre, 1, wanted, Some(1), &always), Ok(summary));

    let never = until("lost_share", 0.0, 5, 30);
    let summary = replicate(&centre, 1, never, Some(2), &always).expect("nobody cancels");
    assert_eq!(summary.replications, 30);
    // What does not apply to a day is not waited for.
    let other = replicate(&centre, 1, until("abandonments", 0.0, 5, 30), Some(2), &always).expect("nobody cancels");
    assert_eq!(other.replications, 5);
}

#[test]
fn a_comparison_goes_on_until_the_difference_is_known() {
    let (base, more) = (centre(120.0, 6), centre(120.0, 7));
    let wanted = until("service_level", 0.02, 5, 900);
    let result = paired(&base, &[more], 1, wanted, None, &always).expect("nobody cancels");
    let reached = difference(&result.variants[0].overall, "service_level").half_width.expect("several days");
    assert!(reached <= 0.02, "{reached}");
    assert!((5..900).contains(&result.replications), "{}", result.replications);
}

#[test]
fn a_centre_does_not_differ_from_itself() {
    let result = compared(6, &[6], 12, Some(2));
    let variant = &result.variants[0];
    assert_eq!(variant.result, result.baseline);
    assert_eq!(variant.intervals.len(), 4);
    let by_interval = variant.intervals.iter().flat_map(|interval| &interval.differences);
    for difference in variant.overall.iter().chain(by_interval) {
        assert_eq!((difference.mean, difference.half_width), (Some(0.0), Some(0.0)), "{difference:?}");
        assert!(difference.could_be_chance);
    }
}

#[test]
fn pairing_sees_what_one_more_agent_does() {
    let result = compared(6, &[7], 40, Some(2));
    let variant = &result.variants[0];
    for (key, sign) in [("service_level", 1.0), ("lost_share", -1.0)] {
        let paired = difference(&variant.overall, key);
        assert!(paired.mean.is_some_and(|mean| mean * sign > 0.0), "{paired:?}");
        assert!(!paired.could_be_chance, "{paired:?}");
        let (before, after) = (figure(&result.baseline, key), figure(&variant.result, key));
        near(paired.mean, after.mean.expect("contacts") - before.mean.expect("contacts"));
        let (before, after) = (before.half_width.expect("days"), after.half_width.expect("days"));
        let unpaired = libm::sqrt(before * before + after * after);
        assert!(paired.half_width.is_some_and(|half_width| half_width < 0.8 * unpaired), "{paired:?} {unpaired}");
    }
    // The callers are the same, so there is no doubt about how many there were.
    assert_eq!(difference(&variant.overall, "offered").half_width, Some(0.0));
    let first = difference(&variant.intervals[0].differences, "occupancy");
    assert!(first.mean.is_some_and(|mean| mean < 0.0) && !first.could_be_chance, "{first:?}");
}

#[test]
fn a_day_without_contacts_has_no_shares() {
    let summary = many(&centre(0.0, 3), 5, 3);
    assert_eq!((summary.replications, summary.contacts), (3, 0.0));
    assert_eq!(figure(&summary, "lost_share"), Estimate { mean: None, half_width: None, days: 0 });
    assert_eq!(figure(&summary, "offered"), Estimate { mean: Some(0.0), half_width: Some(0.0), days: 3 });
    assert_eq!(figure(&summary, "occupancy").mean, Some(0.0));
    assert!(summary.percentiles_s.iter().all(|(_, wait)| wait.is_none()));
    assert_eq!(summary.days(Some(0.8)).worst_tenth, None);

    let nothing = Arc::new(Centre::empty(Moment(8 * HOUR), Moment(8 * HOUR), Span(HOUR)));
    let summary = many(&nothing, 5, 0);
    assert_eq!((summary.replications, summary.intervals.len()), (1, 1));
    assert_eq!(figure(&summary, "occupancy").mean, None);
    assert_eq!(summary.overall.get("mean_waiting"), None);
}

/// Runs ten days and cancels as soon as so many are done; gives what was told.
fn cancelled_at(day: u32, threads: usize) -> (Result<Summary, Stopped>, Vec<u32>) {
    let told = Mutex::new(Vec::new());
    let progress = |done: u32, of: Option<u32>| {
        assert_eq!(of, Some(10));
        told.lock().expect("no test has failed").push(done);
        done < day
    };
    let progress: Progress<'_> = &progress;
    let result = replicate(&centre(120.0, 6), 1, Wanted::Fixed(10), Some(threads), progress);
    (result, told.into_inner().expect("no test has failed"))
}

#[test]
fn it_can_be_cancelled_between_days() {
    for threads in [1, 2] {
        for day in [0, 3, 10] {
            let (result, told) = cancelled_at(day, threads);
            assert_eq!(result, Err(Stopped), "{day}");
            assert_eq!(told, Vec::from_iter(0..=day));
        }
        let (result, told) = cancelled_at(11, threads);
        assert!(result.is_ok());
        assert_eq!(told, Vec::from_iter(0..=10));
    }
}

#[test]
fn a_large_day_can_be_cancelled_on_its_way() {
    let told = Mutex::new(Vec::new());
    let progress = |done: u32, _of: Option<u32>| {
        let mut told = told.lock().expect("no test has failed");
        told.push(done);
        told.len() < 2
    };
    let result = replicate(&centre(60_000.0, 20), 1, Wanted::Fixed(1), Some(1), &progress);
    assert_eq!(result, Err(Stopped));
    assert_eq!(told.into_inner().expect("no test has failed"), [0, 0]);
}
