//! Small days, followed by hand: lengths are constant and moments are listed, so that every number is exact.
//!
//! Seconds count from opening; the day is two hours long and has four intervals.

mod answering;
mod arriving;
mod duty;
mod habits;
mod outside;
mod promises;

use std::sync::Arc;

use super::Run;
use crate::queueing::{
    AgentState, Centre, Class, Count, Deferred, Demand, Department, Distribution, Group, Need, Promise, Repeat, Route,
};
use crate::words::{Moment, Percent, Span, TimeOfDay, Timetable};

const OPEN_S: u64 = 8 * 3600;
const CLOSE: u64 = 7200;

/// So many seconds after opening.
fn at(seconds: u64) -> Moment {
    Moment((OPEN_S + seconds) * 1000)
}

fn s(seconds: u64) -> Span {
    Span(seconds * 1000)
}

fn always(seconds: u64) -> Distribution {
    Distribution::constant(s(seconds))
}

/// A telephone class whose customers come at these seconds and talk so long; in time is within 20 s.
fn class(arrivals: &[u64], talk_s: u64, groups: &[usize]) -> Class {
    let demand = Demand::At(arrivals.iter().map(|&seconds| at(seconds)).collect());
    let routes = groups.iter().map(|&group| Route { group, after: Span(0) }).collect();
    Class::plain(demand, always(talk_s), s(20), routes)
}

fn centre(classes: Vec<Class>, groups: Vec<Group>) -> Centre {
    Centre { classes, groups, ..Centre::empty(at(0), at(CLOSE), s(1800)) }
}

/// One class and so many agents for it.
fn small(class: Class, agents: u32) -> Centre {
    centre(vec![class], vec![Group::plain(&[0], agents)])
}

/// The day up to so many seconds after opening.
#[track_caller]
fn until(centre: Centre, seconds: u64) -> Run {
    let mut run = Run::new(&Arc::new(centre), 1);
    run.advance_to(at(seconds));
    assert!(run.balances());
    run
}

/// All that is still planned; the books balance after every event.
#[track_caller]
fn to_the_end(run: &mut Run) {
    while let Some(next) = run.next_event_at() {
        run.advance_to(next);
        assert!(run.balances(), "at {}", run.now().as_s());
    }
}

/// The whole day.
#[track_caller]
fn day(centre: Centre) -> Run {
    let mut run = Run::new(&Arc::new(centre), 1);
    to_the_end(&mut run);
    run
}

/// What came of the first class.
#[track_caller]
fn count(centre: Centre) -> Count {
    day(centre).tally().class(0)
}

/// Whom each agent has on the line: the class of the first attempt, and the number.
fn with(run: &Run) -> Vec<Option<(usize, u64)>> {
    let who = |state| match state {
        AgentState::Talking { caller, .. }
        | AgentState::AfterCall { caller, .. }
        | AgentState::CallingBack { caller, .. }
        | AgentState::Human { caller, .. } => Some((caller.class(), caller.number())),
        AgentState::Away { .. } | AgentState::Idle { .. } | AgentState::Frozen { .. } => None,
    };
    run.agents().map(|(_, state)| who(state)).collect()
}

/// What each agent is doing.
fn states(run: &Run) -> Vec<AgentState> {
    run.agents().map(|(_, state)| state).collect()
}

/// Everybody calls again, so many seconds after an answer.
fn again(after_s: u64) -> Option<Repeat> {
    Some(Repeat { share: 1.0, delay: always(after_s) })
}

/// A department with five people: from when to when it picks up with what chance; the answer takes 5 s and 20 s.
fn department(picks_up: &[(u64, u64, u8)]) -> Department {
    let time = |seconds: u64| TimeOfDay((OPEN_S + seconds) as u32);
    let reach = picks_up.iter().map(|&(from, to, percent)| (time(from), time(to), Percent(percent).share()));
    Department {
        reach: Timetable(reach.collect()),
        headcount: Timetable(vec![(time(0), time(CLOSE), 5)]),
        pick_up: s(5),
        answer: always(20),
    }
}

/// Everybody needs an answer; a try in vain costs 15 s.
fn need() -> Option<Need> {
    Some(Need { department: 0, share: 1.0, vain: s(15) })
}

/// Always promised; a callback takes 40 s, a failed try 10 s, three tries 100 s apart.
fn promise(due_s: u64) -> Promise {
    Promise {
        share: 1.0,
        due: s(due_s),
        urgent: None,
        talk: always(40),
        reach: 1.0,
        failed_try: s(10),
        tries: 3,
        between: s(100),
        broken_calls: 0.0,
        unpromised_calls: 0.0,
        delay: always(50),
    }
}

/// Answered within an hour, when nobody waits.
fn deferred() -> Deferred {
    Deferred { due: s(3600), urgent: None, reach: 1.0, failed_try: Span(0) }
}
