use super::*;
use crate::queueing::chance::{Keys, Purpose};
use crate::queueing::{Habit, Handling, Topic};

/// A notice at opening; blind, a call takes 10 s, informed 5. All of it is read within so long on average.
fn noticed(arrivals: &[u64], agents: u32, spread: Span) -> Centre {
    let informed = Some(Handling::only(always(5)));
    let mut centre = small(Class { topic: Some(0), informed, ..class(arrivals, 10, &[0]) }, agents);
    centre.departments = vec![department(&[])];
    centre.topics = vec![Topic { department: 0, told: Some(at(0)), lead: None, spread }];
    centre
}

/// A mean with which an agent of the group has read the notice at 100.
fn read_at_100(agent: u64) -> Span {
    let share = Keys::new(1).stream(Purpose::News, agent, 0).exponential();
    Span((100_000.0 / share) as u64)
}

/// The call of 80 is still answered blind, those of 110 and 120 are not.
#[test]
fn who_has_no_workflow_knows_when_the_notice_is_read() {
    let run = day(noticed(&[80, 110, 120], 1, read_at_100(0)));
    assert_eq!(run.tally().known_at_ms, [Some(at(0).0)], "the floor was told at once");
    assert_eq!(run.tally().class(0).handle_ms, 10_000 + 5_000 + 5_000);
}

/// The second agent, who takes a call while the first one talks, reads at another moment than the first.
#[test]
fn each_reads_at_a_moment_of_their_own() {
    let shares = [0, 1].map(|agent| Keys::new(1).stream(Purpose::News, agent, 0).exponential());
    assert!((shares[0] - shares[1]).abs() > 1e-6);
    // In the middle between the two moments, one of them has read it.
    let spread = Span((100_000.0 / ((shares[0] + shares[1]) / 2.0)) as u64);
    let run = until(noticed(&[100, 100], 2, spread), 120);
    assert_eq!(run.tally().class(0).handle_ms, 15_000);
}

#[test]
fn a_workflow_shows_it_at_once() {
    let never = Span(1_000_000_000_000);
    assert_eq!(count(noticed(&[80, 110], 1, never)).handle_ms, 20_000);
    let mut guided = noticed(&[80, 110], 1, never);
    guided.groups[0].guided = 1.0;
    assert_eq!(count(guided).handle_ms, 10_000);
    assert_eq!(count(noticed(&[80, 110], 1, Span(0))).handle_ms, 10_000, "without a delay all know at once");
}

/// A workflow for half of the contacts leads through some of many, and not through others.
#[test]
fn a_workflow_may_cover_a_part() {
    let arrivals: Vec<u64> = (0..100).map(|call| call * 60).collect();
    let mut half = noticed(&arrivals, 1, Span(1_000_000_000_000));
    half.groups[0].guided = 0.5;
    let handled = count(half).handle_ms;
    assert!((650_000..850_000).contains(&handled), "{handled}");
}

/// The class's customers never call again; those whom this group answers do, 1000 s later each time.
#[test]
fn a_group_may_leave_more_unsolved_than_others() {
    let mut calls = class(&[0], 60, &[0]);
    calls.repeat = Some(Repeat { share: 0.0, ..again(1000).expect("it is one") });
    let usual = small(calls, 1);
    assert_eq!(count(usual.clone()).attempted, 1);
    let mut unlike = usual;
    unlike.groups[0].habits = vec![Habit { class: 0, repeats: Some(1.0), promises: None }];
    let count = count(unlike);
    assert!(count.attempted > 3 && count.failure_demand + 1 == count.attempted, "{count:?}");
}

/// The department never answers: all are promised a callback, and by this group nobody.
#[test]
fn a_group_may_promise_less_than_others() {
    let calls = Class { need: need(), promise: Some(promise(1000)), ..class(&[0, 500], 60, &[0]) };
    let usual = Centre { departments: vec![department(&[])], ..small(calls, 1) };
    assert_eq!(count(usual.clone()).callbacks_promised, 2);
    let mut unlike = usual;
    unlike.groups[0].habits = vec![Habit { class: 0, repeats: None, promises: Some(0.0) }];
    assert_eq!(count(unlike).callbacks_promised, 0);
}
