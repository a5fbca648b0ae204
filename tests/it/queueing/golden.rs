//! Three days, each as one number: a change of anybody's luck, or of any rule, does not go unnoticed.
//!
//! Who changes a number here changes what every seed in somebody's notes means, and says so in the change log.

use super::centres::*;
use frontline::queueing::*;
use frontline::words::{Moment, Share, Span, TimeOfDay, Timetable};
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// All that is counted in a day, as one number; everything in it is whole.
pub fn number(tally: &Tally) -> String {
    let waits = [0.5, 0.9, 0.99].map(|share| tally.waits.value_at_quantile(share));
    let told =
        format!("{:?} {:?} {:?} {waits:?} {:?}", tally.classes, tally.groups, tally.max_waiting, tally.known_at_ms);
    format!("{:016x}", xxh3_64(told.as_bytes()))
}

fn day(centre: Centre, seed: u64) -> String {
    number(Run::new(&Arc::new(centre), seed).finish())
}

#[test]
fn w1_of_seed_1000() {
    assert_eq!(day(w1_lognormal(), 1000), "c3e12eb1986b253d");
}

#[test]
fn a_day_of_three_skills_of_seed_7() {
    assert_eq!(day(three_skills(), 7), "52ee78d9ad933524");
}

#[test]
fn a_surge_of_seed_42() {
    assert_eq!(day(surge(), 42), "395fdcbaa938634b");
}

/// Calls, chats and letters; a menu, redials, callbacks, breaks and an uncertain volume.
fn three_skills() -> Centre {
    let mut centre = Centre::empty(Moment(8 * HOUR), Moment(18 * HOUR), Span(30 * MINUTE));
    let mut calls = steady_class(&centre, 2.0, Distribution::lognormal(minutes(4.0), minutes(3.0)));
    calls.handling.after_call = exponential(0.5);
    calls.patience = patience(2.5);
    calls.menu = Some(Menu { levels: 2, per_level: Span(15 * SECOND), leaves: 0.02 });
    calls.redial = Some(Redial {
        first: 0.4,
        later: 0.6,
        busy_first: 0.8,
        busy_later: 0.8,
        delay: exponential(12.0),
        other: Some((1, 0.2)),
    });
    calls.callback_offer = Some(CallbackOffer { waiting_at_least: 6, accepts: 0.5 });
    calls.promise = Some(Promise {
        share: 0.0,
        due: Span(2 * HOUR),
        urgent: Some(Span(20 * MINUTE)),
        talk: exponential(4.0),
        reach: 0.7,
        failed_try: Span(40 * SECOND),
        tries: 3,
        between: Span(15 * MINUTE),
        broken_calls: 0.5,
        unpromised_calls: 0.0,
        delay: exponential(20.0),
    });
    calls.routes = vec![to(0), Route { group: 2, after: Span(20 * SECOND) }];
    let mut chats = steady_class(&centre, 1.0, Distribution::gamma(minutes(8.0), minutes(5.0)));
    chats.channel = Channel::Chat;
    chats.patience = patience(4.0);
    chats.routes = vec![to(1), to(2)];
    let mut letters = steady_class(&centre, 0.2, Distribution::weibull(minutes(6.0), 1.5));
    letters.channel = Channel::EMail;
    letters.deferred =
        Some(Deferred { due: Span(4 * HOUR), urgent: Some(Span(HOUR)), reach: 1.0, failed_try: Span(0) });
    letters.routes = vec![to(2)];
    centre.classes = vec![calls, chats, letters];

    let (open, close) = (centre.open, centre.close);
    let person = |n: u64| {
        let pause = open + Span(3 * HOUR + n * 20 * MINUTE);
        Person { on_duty: vec![(open, pause), (pause + Span(30 * MINUTE), close)] }
    };
    let phones = Group { staff: Staff::People((0..8).map(person).collect()), ..Group::plain(&[0], 0) };
    let mut desk = Group { parallel: 3, stretch: 0.2, ..Group::plain(&[1], 3) };
    desk.freezes = Some(Freezes { per_day: 1.5, length: Span(5 * MINUTE) });
    let both = Group { staff: Staff::People((0..4).map(person).collect()), reserve: 1, ..Group::plain(&[0, 1, 2], 0) };
    centre.groups = vec![phones, desk, Group { novices: 0.25, novice_factor: 1.4, shrinkage: 0.1, ..both }];
    centre.lines = Some(40);
    centre.volume = Volume { day_cv: 0.08, interval_cv: 0.1, correlation: 0.5 };
    centre
}

/// A cause nobody on the floor knows, a department at lunch, and twice the agents from two o'clock on.
fn surge() -> Centre {
    let mut centre = Centre::empty(Moment(8 * HOUR), Moment(18 * HOUR), Span(15 * MINUTE));
    let rate = |from: u64, to: u64, per_hour: f64| Rate { from: Moment(from * HOUR), to: Moment(to * HOUR), per_hour };
    let mut bills = steady_class(&centre, 0.0, Distribution::lognormal(minutes(5.5), minutes(3.0)));
    bills.demand = Demand::Rates(vec![rate(11, 12, 130.0), rate(12, 14, 260.0), rate(14, 17, 130.0)]);
    bills.patience = patience(2.5);
    bills.informed = Some(Handling::only(Distribution::lognormal(minutes(3.3), minutes(2.0))));
    bills.topic = Some(0);
    bills.need = Some(Need { department: 0, share: 0.8, vain: Span(30 * SECOND) });
    bills.promise = Some(Promise {
        share: 0.9,
        due: Span(3 * HOUR),
        urgent: Some(Span(30 * MINUTE)),
        talk: exponential(5.0),
        reach: 0.6,
        failed_try: Span(75 * SECOND),
        tries: 3,
        between: Span(20 * MINUTE),
        broken_calls: 0.6,
        unpromised_calls: 0.5,
        delay: exponential(30.0),
    });
    bills.repeat = Some(Repeat { share: 0.05, delay: exponential(40.0) });
    bills.angrier = 0.1;
    bills.retelling = Span(20 * SECOND);
    bills.redial = Some(Redial {
        first: 0.4,
        later: 0.4,
        busy_first: 0.4,
        busy_later: 0.4,
        delay: exponential(12.0),
        other: None,
    });
    let mut others = steady_class(&centre, 2.5, Distribution::gamma(minutes(4.0), minutes(3.0)));
    others.patience = Patience { at_once: 0.05, then: Some(exponential(2.5)) };
    others.deflection = Deflection { share: 0.1, fails: 0.3, delay: Span(10 * MINUTE) };
    others.balking = Some(Balking { per_announced_min: 0.05 });
    others.same_agent = Some(Span(MINUTE));
    others.voicemail =
        Some(Voicemail { share: 0.3, mode: VoicemailMode::List(0.2), due: Span(2 * HOUR), handling: exponential(1.0) });
    centre.classes = vec![bills, others];
    centre.groups = vec![Group { reserve: 1, ..Group::plain(&[0, 1], 20) }];
    let time = |hour: u32, minute: u32| TimeOfDay(hour * 3600 + minute * 60);
    let reach = |share: f64| Share::new(share).expect("it is a share");
    centre.departments = vec![Department {
        reach: Timetable(vec![(time(8, 0), time(11, 45), reach(0.6)), (time(12, 45), time(17, 0), reach(0.6))]),
        headcount: Timetable(vec![(time(8, 0), time(17, 0), 3)]),
        pick_up: Span(20 * SECOND),
        answer: exponential(1.0),
    }];
    let lead = Lead {
        tagged: 0.5,
        notices_after: 20,
        looks_from: Moment(11 * HOUR + 15 * MINUTE),
        tries_every: Span(5 * MINUTE),
        walks_after: Some(3),
        walk: Span(10 * MINUTE),
        briefing: Span(4 * MINUTE),
    };
    centre.topics = vec![Topic { department: 0, told: None, lead: Some(lead), spread: Span(0) }];
    let mut from_two = centre.clone();
    from_two.groups[0].staff = Staff::Count(vec![(Moment(0), 40)]);
    centre.changes = vec![(Moment(14 * HOUR), Arc::new(from_two))];
    centre.shift_end = ShiftEnd::Relieved;
    centre
}
