//! Steady states that the textbook or a Markov chain knows exactly: one server, redials, callbacks.

use super::centres::*;
use super::reference::*;
use frontline::queueing::{AgentState, CallbackOffer, Centre, Demand, Distribution, Group, Promise, Redial, Run};
use frontline::words::{Moment, Span};
use std::sync::Arc;

// ---- One server ---------------------------------------------------------------------------------------------------

/// Pollaczek-Khinchine: one server, services with a mean of 300 s.
#[test]
fn one_server_with_any_service() {
    let (mean, deviation) = (Span(300 * SECOND), Span(360 * SECOND));
    for (inputs, load, service) in [
        ("rho=0.8;service_mean_s=300;cv2=0", 0.8, Distribution::constant(mean)),
        ("rho=0.8;service_mean_s=300;cv2=1", 0.8, Distribution::exponential(mean)),
        ("rho=0.9;service_mean_s=300;cv2=1.44", 0.9, Distribution::gamma(mean, deviation)),
    ] {
        let mut centre = long_day(1000, 100);
        centre.classes.push(steady_class(&centre, load / 5.0, service));
        centre.groups.push(Group::plain(&[0], 1));
        let waits = days(&centre, 200, |mut run| {
            let count = counts(run.finish(), 0, settled(&centre));
            (count.wait_of_answered_ms as f64 / 1000.0, count.answered as f64)
        });
        let mut check = Check::of("M/G/1", inputs);
        check.ratio("mean_wait_s", waits);
        check.done();
    }
}

// ---- Redials ------------------------------------------------------------------------------------------------------

/// A redial after giving up with one probability, after a busy tone with another.
fn redial(gives_up: f64, busy: f64, mean_min: f64) -> Redial {
    Redial {
        first: gives_up,
        later: gives_up,
        busy_first: busy,
        busy_later: busy,
        delay: exponential(mean_min),
        other: None,
    }
}

/// As many lines as agents, and whoever hears the busy tone tries again until there is an answer. Times in minutes.
#[test]
fn callers_who_hear_the_busy_tone_come_back() {
    for (inputs, agents, per_min, days_wanted) in [("c=1;", 1, 0.7, 60), ("c=10;", 10, 8.0, 24)] {
        let per_redial = 0.5;
        let mut centre = long_day(200, 20);
        let mut class = steady_class(&centre, per_min, exponential(1.0));
        class.redial = Some(redial(0.0, 1.0, 1.0 / per_redial));
        centre.classes.push(class);
        centre.groups.push(Group::plain(&[0], agents));
        centre.lines = Some(agents);
        let minutes = settled_min(&centre);
        let seen = days(&centre, days_wanted, |mut run| {
            let all_busy = seen_each_minute(&mut run, |run| {
                let free = run.agents().any(|(_, agent)| matches!(agent, AgentState::Idle { .. }));
                if free { 0.0 } else { 1.0 }
            });
            let tally = run.finish();
            let redials = counts(tally, 0, settled(&centre)).redials as f64;
            let busy_ms = work(tally, 0, settled(&centre)).busy_ms as f64;
            // Little's law: everybody who redials was away for two minutes in the mean.
            [all_busy, redials / minutes / per_redial, busy_ms / (minutes * MINUTE as f64)]
        });
        let mut check = Check::of("M/M/c retrial", inputs);
        for (at, metric) in ["P_all_busy", "E_orbit", "E_busy"].into_iter().enumerate() {
            check.mean(metric, seen.iter().map(|day| day[at]));
        }
        check.done();
    }
}

/// Whoever gives up tries again with one probability, each time. Times in minutes.
#[test]
fn callers_who_give_up_come_back() {
    struct Model {
        inputs: &'static str,
        agents: u32,
        per_min: f64,
        talk: f64,
        patience: f64,
        share: f64,
        delay: f64,
        centre: Centre,
    }
    let overloaded = Model {
        inputs: "c=50;",
        agents: 50,
        per_min: 55.0,
        talk: 1.0,
        patience: 2.0,
        share: 0.6,
        delay: 10.0,
        centre: long_day(40, 4),
    };
    let small = Model {
        inputs: "c=12;",
        agents: 12,
        per_min: 4.2,
        talk: 3.0,
        patience: 3.0,
        share: 0.5,
        delay: 5.0,
        centre: long_day(200, 20),
    };
    for Model { inputs, agents, per_min, talk, patience: patient, share, delay, mut centre } in [overloaded, small] {
        let mut class = steady_class(&centre, per_min, exponential(talk));
        class.patience = patience(patient);
        class.redial = Some(redial(share, 0.0, delay));
        centre.classes.push(class);
        centre.groups.push(Group::plain(&[0], agents));
        let minutes = settled_min(&centre);
        let seen = days(&centre, 30, |mut run| {
            let tally = run.finish();
            (counts(tally, 0, settled(&centre)), work(tally, 0, settled(&centre)))
        });
        let mut check = Check::of("M/M/c+M, abandoner retries", inputs);
        let area = |ms: u64| ms as f64 / MINUTE as f64;
        let fresh = |attempted: u64, redials: u64| (attempted - redials) as f64;
        check.mean("E_queue", seen.iter().map(|(count, _)| area(count.waiting_area_ms) / minutes));
        check.mean("E_orbit", seen.iter().map(|(count, _)| count.redials as f64 * delay / minutes));
        check.ratio(
            "attempts_per_fresh",
            seen.iter().map(|(count, _)| (count.attempted as f64, fresh(count.attempted, count.redials))),
        );
        check.ratio("P_ab_per_attempt", seen.iter().map(|(count, _)| (count.abandoned as f64, count.offered as f64)));
        check.ratio(
            "P_fresh_finally_lost",
            seen.iter().map(|(count, _)| (count.customers_lost as f64, fresh(count.attempted, count.redials))),
        );
        check.ratio(
            "mean_wait_per_attempt",
            seen.iter()
                .map(|(count, _)| (area(count.wait_of_answered_ms + count.wait_of_abandoned_ms), count.offered as f64)),
        );
        check.ratio("occupancy", seen.iter().map(|(_, work)| (work.busy_ms as f64, work.on_duty_ms as f64)));
        check.done();
    }
}

// ---- Callbacks ----------------------------------------------------------------------------------------------------

/// Whoever meets a long line takes a callback with some probability; an agent begins one only when nobody waits and
/// more than a reserve of agents are free. Talk of five minutes, patience of three.
#[test]
fn callbacks_are_made_when_nobody_waits() {
    let talk = exponential(5.0);
    for (inputs, agents, per_min, waiting_at_least, accepts, reserve, hours) in
        [("c=20;", 20, 4.5, 5, 0.6, 1, 200), ("c=50;", 50, 9.8, 3, 0.5, 2, 100)]
    {
        let mut centre = long_day(hours, hours / 10);
        let mut class = steady_class(&centre, per_min, talk.clone());
        class.patience = patience(3.0);
        class.callback_offer = Some(CallbackOffer { waiting_at_least, accepts });
        class.promise = Some(kept_at_leisure(talk.clone()));
        centre.classes.push(class);
        centre.groups.push(Group { reserve, ..Group::plain(&[0], agents) });
        let minutes = settled_min(&centre);
        let seen = days(&centre, 50, |mut run| {
            let line = seen_each_minute(&mut run, |run| {
                let day = run.tally().day();
                let settled = day.callbacks_kept + day.callbacks_late + day.callbacks_broken;
                let begun = run.agents().filter(|(_, agent)| matches!(agent, AgentState::CallingBack { .. })).count();
                // A callback is kept when it is over; until it begins it is in the line of callbacks.
                day.callbacks_promised as f64 - settled as f64 - begun as f64
            });
            let tally = run.finish();
            (line, counts(tally, 0, settled(&centre)), work(tally, 0, settled(&centre)))
        });
        let mut check = Check::of("M/M/c+M with callback", inputs);
        let area = |ms: u64| ms as f64 / MINUTE as f64;
        check.ratio(
            "P_callback",
            seen.iter().map(|(_, count, _)| (count.callbacks_promised as f64, count.attempted as f64)),
        );
        check.ratio("P_ab", seen.iter().map(|(_, count, _)| (count.abandoned as f64, count.attempted as f64)));
        check.mean("E_queue", seen.iter().map(|(_, count, _)| area(count.waiting_area_ms) / minutes));
        check.mean("E_callback_queue", seen.iter().map(|(line, _, _)| *line));
        check.ratio(
            "mean_callback_wait",
            seen.iter().map(|(line, count, _)| (*line, count.callbacks_promised as f64 / minutes)),
        );
        check.ratio(
            "mean_wait_inbound",
            seen.iter().map(|(_, count, _)| {
                let inbound = count.attempted - count.callbacks_promised;
                (area(count.wait_of_answered_ms + count.wait_of_abandoned_ms), inbound as f64)
            }),
        );
        check.ratio("occupancy", seen.iter().map(|(_, _, work)| (work.busy_ms as f64, work.on_duty_ms as f64)));
        check.done();
    }
}

/// A callback that reaches the customer at the first try, takes as long as a call, and is never urgent.
fn kept_at_leisure(talk: Distribution) -> Promise {
    Promise {
        share: 0.0,
        due: Span(10_000 * HOUR),
        urgent: None,
        talk,
        reach: 1.0,
        failed_try: Span(0),
        tries: 1,
        between: Span(MINUTE),
        broken_calls: 0.0,
        unpromised_calls: 0.0,
        delay: Distribution::nothing(),
    }
}

/// A callback is kept when the talk is over, not before.
#[test]
fn a_callback_is_kept_when_it_is_over() {
    let mut centre = long_day(3, 1);
    let mut class = steady_class(&centre, 0.0, Distribution::constant(minutes(4.0)));
    let at = |minute: u64| Moment(minute * MINUTE);
    class.demand = Demand::At(vec![at(10), at(11), at(12)]);
    class.callback_offer = Some(CallbackOffer { waiting_at_least: 1, accepts: 1.0 });
    class.promise = Some(kept_at_leisure(Distribution::constant(minutes(2.0))));
    centre.classes.push(class);
    centre.groups.push(Group::plain(&[0], 1));
    let mut run = Run::new(&Arc::new(centre), SEED);
    // The first is answered at once, the second waits until minute 14 and is done at 18, the third takes a callback.
    run.advance_to(at(19));
    let day = run.tally().day();
    assert_eq!((day.answered, day.callbacks_promised, day.callbacks_kept), (2, 1, 0));
    run.advance_to(at(20));
    let day = run.tally().day();
    assert_eq!((day.callbacks_kept, day.callback_ms), (1, 2 * MINUTE));
    let work = work(run.finish(), 0, 0..3);
    assert_eq!(work.busy_ms, 10 * MINUTE);
}
