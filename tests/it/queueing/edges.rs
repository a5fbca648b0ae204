//! The edges of a day: nobody there, nobody calling, everything at once, more waiting than anybody has seen.

use super::centres::*;
use super::reference::*;
use frontline::queueing::{
    AfterClose, Centre, Class, Count, Demand, Distribution, Group, Patience, Person, Run, Staff,
};
use frontline::words::{Moment, Span};
use std::sync::Arc;

/// An hour in quarters with one class, whose talk takes a minute, at these moments, and so many agents.
fn hour(at: Vec<Moment>, agents: u32) -> Centre {
    let mut centre = Centre::empty(Moment(0), Moment(HOUR), Span(15 * MINUTE));
    let talk = Distribution::constant(Span(MINUTE));
    centre.classes.push(Class::plain(Demand::At(at), talk, Span(20 * SECOND), vec![to(0)]));
    centre.groups.push(Group::plain(&[0], agents));
    centre
}

fn minute(minute: u64) -> Moment {
    Moment(minute * MINUTE)
}

fn begun(centre: &Centre) -> Run {
    Run::new(&Arc::new(centre.clone()), SEED)
}

#[test]
fn one_call() {
    let mut run = begun(&hour(vec![minute(20)], 1));
    let tally = run.finish();
    let count = tally.interval(1);
    assert_eq!((count.attempted, count.offered, count.answered, count.answered_in_target), (1, 1, 1, 1));
    assert_eq!((count.wait_of_answered_ms, count.handle_ms, count.max_waiting), (0, MINUTE, 0));
    assert_eq!(tally.day().offered, 1, "and in no other interval");
    let work = tally.work(1);
    assert_eq!((work.on_duty_ms, work.busy_ms, work.answered), (15 * MINUTE, MINUTE, 1));
    assert_eq!(tally.all_work().on_duty_ms, HOUR);
    assert!(run.balances());
}

#[test]
fn nobody_calls() {
    for centre in [
        hour(Vec::new(), 3),
        Centre::empty(Moment(0), Moment(HOUR), Span(15 * MINUTE)),
        Centre::empty(Moment(HOUR), Moment(HOUR), Span(15 * MINUTE)),
        Centre::empty(Moment(HOUR), Moment(0), Span(0)),
    ] {
        let mut run = begun(&centre);
        assert_eq!(run.finish().day(), Count::default());
        assert!(run.balances());
        assert_eq!(run.next_event_at(), None);
        assert_eq!(run.waiting().count(), 0);
        let hours = if centre.groups.is_empty() { 0 } else { 3 * HOUR };
        assert_eq!((run.tally().all_work().on_duty_ms, run.tally().all_work().busy_ms), (hours, 0));
    }
}

#[test]
fn nobody_answers() {
    // Whoever never gives up still waits in the end.
    let mut run = begun(&hour(vec![minute(1), minute(2)], 0));
    let day = run.finish().day();
    assert_eq!((day.offered, day.answered, day.abandoned, day.waiting()), (2, 0, 0, 2));
    assert_eq!(run.waiting().count(), 2);
    assert!(run.balances());

    // With a minute of patience both are gone, the second at minute 4.
    let mut centre = hour(vec![minute(1), minute(3)], 0);
    centre.classes[0].patience = Patience { at_once: 0.0, then: Some(Distribution::constant(Span(MINUTE))) };
    let mut run = begun(&centre);
    run.advance_to(Moment(4 * MINUTE - 1));
    assert_eq!(run.in_line(0), 1);
    run.advance_to(minute(4));
    assert_eq!(run.in_line(0), 0);
    let day = run.finish().day();
    assert_eq!((day.abandoned, day.customers_lost, day.wait_of_abandoned_ms), (2, 2, 2 * MINUTE));
    assert_eq!((day.waiting_area_ms, day.max_waiting), (2 * MINUTE, 1));

    // A group that nobody is in, and a class that no group answers.
    let mut centre = hour(vec![minute(1)], 0);
    centre.groups[0].staff = Staff::People(vec![Person::default()]);
    assert_eq!(begun(&centre).finish().day().waiting(), 1);
    let mut centre = hour(vec![minute(1)], 1);
    centre.classes[0].routes.clear();
    assert_eq!(begun(&centre).finish().day().waiting(), 1);
}

/// Five calls in one millisecond for two agents: they are answered in pairs, and the last waits for two minutes.
#[test]
fn everything_at_once() {
    let mut run = begun(&hour(vec![minute(15); 5], 2));
    run.advance_to(minute(15));
    assert_eq!((run.in_line(0), run.tally().day().answered), (3, 2));
    let tally = run.finish();
    // The moment an interval begins belongs to it.
    assert_eq!((tally.interval(0).offered, tally.interval(1).offered), (0, 5));
    let day = tally.day();
    assert_eq!((day.answered, day.answered_in_target), (5, 2));
    assert_eq!((day.wait_of_answered_ms, day.max_waiting), (4 * MINUTE, 3));
    assert!(run.balances());
}

/// The patience of one ends in the very moment in which the agent is free: the books balance either way, and it is
/// either an answer or a loss.
#[test]
fn patience_ends_as_the_agent_is_free() {
    let mut centre = hour(vec![minute(5); 2], 1);
    centre.classes[0].patience = Patience { at_once: 0.0, then: Some(Distribution::constant(Span(MINUTE))) };
    let mut run = begun(&centre);
    run.advance_to(minute(6));
    assert!(run.balances());
    let day = run.tally().day();
    assert_eq!((day.answered + day.abandoned, day.waiting()), (2, 0));
    assert_eq!(day.wait_of_answered_ms + day.wait_of_abandoned_ms, MINUTE);
}

/// The last moment before closing is open, closing time is not; who waits then is served, or sent away.
#[test]
fn closing_time() {
    let at = vec![Moment(HOUR - 2), Moment(HOUR - 1), Moment(HOUR), Moment(HOUR + 1)];
    let mut run = begun(&hour(at.clone(), 1));
    run.advance_to(minute(60));
    assert_eq!((run.in_line(0), run.tally().day().offered), (1, 2));
    let day = run.finish().day();
    assert_eq!((day.offered, day.answered, day.abandoned), (2, 2, 0));
    assert_eq!(run.tally().all_work().on_duty_ms, HOUR, "what comes after closing time is overtime");
    assert_eq!(run.tally().all_work().overtime_ms, 2 * MINUTE - 2);

    let centre = Centre { after_close: AfterClose::SendAway, ..hour(at, 1) };
    let mut run = begun(&centre);
    run.advance_to(minute(60));
    assert_eq!(run.in_line(0), 0);
    let day = run.finish().day();
    assert_eq!((day.offered, day.answered, day.abandoned, day.wait_of_abandoned_ms), (2, 1, 1, 1));
    assert_eq!(day.abandonments, 1);
    assert!(run.balances());
}

/// A million callers, nobody to answer them: all wait at once, and all leave.
#[test]
fn a_million_wait() {
    const CALLERS: u64 = 1_000_000;
    // Everybody calls in the first quarter of an hour and waits for half an hour.
    let mut centre = hour((0..CALLERS).map(|n| Moment(n * 15 * MINUTE / CALLERS)).collect(), 0);
    centre.classes[0].patience = Patience { at_once: 0.0, then: Some(Distribution::constant(Span(30 * MINUTE))) };
    let mut run = begun(&centre);
    run.advance_to(Moment(15 * MINUTE));
    assert_eq!(run.in_line(0), CALLERS as usize);
    assert_eq!(run.tally().day().max_waiting, CALLERS);
    assert!(run.balances());
    let first = run.waiting().next().expect("a million wait");
    assert_eq!((first.since, first.patience_ends), (Moment(0), Some(minute(30))));
    let tally = run.finish();
    let day = tally.day();
    assert_eq!((day.offered, day.abandoned, day.customers_lost), (CALLERS, CALLERS, CALLERS));
    assert_eq!(day.wait_of_abandoned_ms, CALLERS * 30 * MINUTE);
    assert_eq!(day.waiting_area_ms, CALLERS * 30 * MINUTE);
    let hung_up: Vec<u64> = (0..4).map(|interval| tally.interval(interval).abandonments).collect();
    assert_eq!(hung_up, [0, 0, CALLERS, 0]);
}

/// A long line for a handful of agents, first come, first served, to the last.
#[test]
fn a_long_line_is_served_in_order() {
    let callers = 100_000;
    let mut centre = hour(vec![Moment(0); callers], 10);
    centre.classes[0].handling.talk = Distribution::constant(Span(10));
    let mut run = begun(&centre);
    let day = run.finish().day();
    assert_eq!(day.answered, callers as u64);
    // Ten are answered every ten milliseconds; the n-th ten wait for n - 1 times that.
    let tens = callers as u64 / 10;
    assert_eq!(day.wait_of_answered_ms, 10 * 10 * tens * (tens - 1) / 2);
    assert_eq!(day.max_waiting, callers as u64 - 10);
}

/// The same seed is the same day, another seed is another one.
#[test]
fn a_seed_is_a_day() {
    let centre = Arc::new(w1_lognormal());
    let day = |seed: u64| Run::new(&centre, seed).finish().clone();
    assert_eq!(day(7), day(7));
    assert_ne!(day(7), day(8));
    assert_eq!(day(u64::MAX), day(u64::MAX));
}
