//! The centres whose days are timed.

use super::{AGENTS, CALLS, INTERVALS};
use frontline::queueing::{
    CallbackOffer, Centre, Class, Demand, Distribution, Group, Patience, Person, Promise, Rate, Redial, Route, Served,
    Staff,
};
use frontline::words::{Moment, Span};

const MINUTE: u64 = 60_000;
const INTERVAL: u64 = 30 * MINUTE;

fn start(interval: usize) -> Moment {
    Moment(interval as u64 * INTERVAL)
}

fn empty() -> Centre {
    Centre::empty(Moment(0), start(INTERVALS), Span(INTERVAL))
}

/// The calls of W1 times `share`.
fn demand(share: f64) -> Demand {
    let rate = |(interval, calls): (usize, &u32)| Rate {
        from: start(interval),
        to: start(interval + 1),
        per_hour: 2.0 * share * f64::from(*calls),
    };
    Demand::Rates(CALLS.iter().enumerate().map(rate).collect())
}

fn lognormal(mean_s: u64, deviation_s: u64) -> Distribution {
    Distribution::lognormal(Span(mean_s * 1000), Span(deviation_s * 1000))
}

fn to(group: usize, after_s: u64) -> Route {
    Route { group, after: Span(after_s * 1000) }
}

fn patience() -> Patience {
    Patience { at_once: 0.0, then: Some(Distribution::exponential(Span(3 * MINUTE))) }
}

/// W1 with so many times the calls and the agents.
pub fn w1(times: u32) -> Centre {
    let mut centre = empty();
    let mut class = Class::plain(demand(f64::from(times)), lognormal(300, 300), Span(20_000), vec![to(0, 0)]);
    class.patience = patience();
    centre.classes.push(class);
    let steps = AGENTS.iter().enumerate().map(|(interval, agents)| (start(interval), times * agents)).collect();
    centre.groups.push(Group { staff: Staff::Count(steps), ..Group::plain(&[0], 0) });
    centre
}

/// The calls of W1 in three kinds, each with a group of its own and one that helps all: redials, callbacks, after-call
/// work, and named people with a lunch and two short breaks.
pub fn three_skills() -> Centre {
    let mut centre = empty();
    for (kind, share) in [0.5, 0.3, 0.2].into_iter().enumerate() {
        let routes = vec![to(kind, 0), to(3, 10)];
        let mut class = Class::plain(demand(share), lognormal(240, 240), Span(20_000), routes);
        class.handling.after_call = Distribution::exponential(Span(MINUTE));
        class.patience = patience();
        class.redial = Some(Redial {
            first: 0.4,
            later: 0.4,
            busy_first: 0.8,
            busy_later: 0.8,
            delay: Distribution::exponential(Span(12 * MINUTE)),
            other: None,
        });
        class.callback_offer = Some(CallbackOffer { waiting_at_least: 10, accepts: 0.3 });
        class.promise = Some(Promise {
            share: 0.0,
            due: Span(120 * MINUTE),
            urgent: Some(Span(30 * MINUTE)),
            talk: lognormal(240, 240),
            reach: 0.7,
            failed_try: Span(45_000),
            tries: 3,
            between: Span(15 * MINUTE),
            broken_calls: 0.5,
            unpromised_calls: 0.0,
            delay: Distribution::exponential(Span(30 * MINUTE)),
        });
        centre.classes.push(class);
    }
    for (kind, people) in [(0, 56), (1, 34), (2, 24)] {
        centre.groups.push(Group { staff: shifts(people), ..Group::plain(&[kind], 0) });
    }
    let mut helpers = Group { staff: shifts(26), reserve: 1, ..Group::plain(&[0, 1, 2], 0) };
    helpers.serves = (0..3).map(|class| Served { class, factor: 1.1 }).collect();
    centre.groups.push(helpers);
    centre
}

/// Early and late shifts of eight hours and some of four in the peaks, with breaks that take turns.
fn shifts(people: u64) -> Staff {
    let person = |number: u64| {
        let (from, hours) = [(0, 8), (2, 8), (1, 8), (2, 4), (0, 10)][number as usize % 5];
        let (begin, end) = (Moment(from * 60 * MINUTE), Moment((from + hours) * 60 * MINUTE));
        let turn = (number / 5 % 6) * 10 * MINUTE;
        let breaks = [(90 * MINUTE, 15 * MINUTE), (210 * MINUTE, 30 * MINUTE), (360 * MINUTE, 15 * MINUTE)];
        let mut at = begin;
        let mut on_duty = Vec::new();
        for (after, length) in breaks {
            let pause = begin + Span(after + turn);
            if pause + Span(length) < end {
                on_duty.push((at, pause));
                at = pause + Span(length);
            }
        }
        on_duty.push((at, end));
        Person { on_duty }
    };
    Staff::People((0..people).map(person).collect())
}
