//! The shorter way through a plain day comes to the same sheet as the general engine, to the last bit, and whatever it
//! does not know it leaves to the other.

use super::centres::*;
use super::golden;
use frontline::queueing::*;
use frontline::words::{Moment, Span, Timetable};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::sync::Arc;

const OPEN: u64 = 9 * HOUR;

/// On this grid, ends, arrivals, patience, staffing and intervals meet at the same moments all the time.
const GRID: u64 = 10 * SECOND;

/// Both ways through a day; the sheet that they agree on.
#[track_caller]
fn both(centre: Centre, seed: u64) -> Tally {
    let centre = Arc::new(centre);
    let tally = plain::day(&centre, seed).expect("the centre is plain");
    assert_eq!(&tally, Run::new(&centre, seed).finish(), "seed {seed}");
    tally
}

/// An hour and a half with too few people, which has a bit of everything.
fn busy_hour() -> Centre {
    let mut centre = Centre::empty(Moment(OPEN), Moment(OPEN + 90 * MINUTE), Span(15 * MINUTE));
    let mut class = steady_class(&centre, 2.0, exponential(2.0));
    class.handling.hold = exponential(0.2);
    class.handling.after_call = exponential(0.5);
    class.patience = Patience { at_once: 0.05, then: Some(exponential(2.0)) };
    centre.classes.push(class);
    let steps = [(0_u64, 4_u32), (20, 6), (40, 2), (60, 0), (70, 5)];
    let steps = steps.map(|(minute, agents)| (Moment(OPEN + minute * MINUTE), agents));
    centre.groups.push(Group { staff: Staff::Count(steps.to_vec()), ..Group::plain(&[0], 0) });
    centre
}

// ---- The same sheet -----------------------------------------------------------------------------------------------

#[test]
fn w1_is_the_same_day_for_day() {
    let tally = plain::day(&w1_lognormal(), 1000).expect("W1 is plain");
    // The number of `golden.rs`.
    assert_eq!(golden::number(&tally), "c3e12eb1986b253d");
    for seed in 1000..1010 {
        both(w1_lognormal(), seed);
        both(w1_exponential(), seed);
        both(Centre { after_close: AfterClose::SendAway, ..w1_lognormal() }, seed);
    }
}

#[test]
fn days_are_replicated_as_they_are_run() {
    let centre = Arc::new(w1_lognormal());
    let summary = replicate(&centre, 7, Wanted::Fixed(3), Some(1), &|_, _| true).expect("nobody cancels");
    let offered: u64 = (7..10).map(|seed| Run::new(&centre, seed).finish().day().offered).sum();
    let mean = summary.overall.get("offered").and_then(|offered| offered.mean).expect("there were calls");
    assert!((mean - offered as f64 / 3.0).abs() < 1e-9, "{mean}");
}

#[test]
fn a_busy_hour_has_what_it_should_have() {
    for after_close in [AfterClose::ServeOut, AfterClose::SendAway] {
        for seed in 0..40 {
            let tally = both(Centre { after_close, ..busy_hour() }, seed);
            let (day, work) = (tally.day(), tally.all_work());
            assert!(day.abandoned > 0 && day.answered > 0 && day.wait_of_answered_ms > 0 && day.max_waiting > 1);
            assert!(work.overtime_ms > 0 && work.busy_ms < work.on_duty_ms);
            assert!(tally.balances(&[], &[]));
        }
    }
}

#[test]
fn days_with_next_to_nothing_in_them() {
    let busy = busy_hour();
    let with = |change: fn(&mut Centre)| {
        let mut centre = busy_hour();
        change(&mut centre);
        both(centre, 3).day()
    };
    assert_eq!(with(|centre| centre.classes[0].demand = Demand::At(Vec::new())), Count::default());
    assert_eq!(with(|centre| centre.close = centre.open), Count::default());
    assert_eq!(with(|centre| centre.close = Moment(centre.open.0 - 1)), Count::default());
    assert_eq!(with(|centre| centre.classes[0].demand = Demand::At(vec![centre.open])).answered, 1);
    // Nobody is there, and patience has no end: they wait for ever, but the day is over at closing time.
    let waits = with(|centre| {
        centre.groups[0].staff = Staff::Count(Vec::new());
        centre.classes[0].patience = Patience { at_once: 0.0, then: None };
    });
    assert!(waits.waiting() == waits.offered && waits.offered > 100 && waits.waiting_area_ms > 0);
    // Nobody waits at all, or not a millisecond.
    for patience in [(1.0, None), (0.0, Some(Distribution::nothing()))] {
        let (at_once, then) = patience;
        let mut centre = busy.clone();
        centre.classes[0].patience = Patience { at_once, then };
        let day = both(centre, 3).day();
        assert!(day.abandoned > 0 && day.wait_of_abandoned_ms == 0);
    }
    // Contacts without a length.
    let nothing = with(|centre| centre.classes[0].handling = Handling::only(Distribution::Constant(f64::NAN)));
    assert_eq!(nothing.handle_ms, 0);
    // Ten thousand intervals, and intervals without a length.
    assert!(with(|centre| centre.interval = Span(7)).offered > 100);
    assert!(with(|centre| centre.interval = Span(0)).offered > 100);
}

// ---- What it leaves to the general engine -------------------------------------------------------------------------

type Change = fn(&mut Centre);

#[test]
fn every_feature_that_matters_is_left_to_the_general_engine() {
    let changes: [(&str, Change); 28] = [
        ("no class", |c| c.classes.clear()),
        ("two classes", |c| c.classes.extend(c.classes.clone())),
        ("no group", |c| c.groups.clear()),
        ("two groups", |c| c.groups.extend(c.groups.clone())),
        ("limited lines", |c| c.lines = Some(5)),
        ("a topic", |c| c.topics = vec![Topic { department: 0, told: None, lead: None, spread: Span(0) }]),
        ("a human seat", |c| c.human_seat = Some(0)),
        ("a change", |c| c.changes = vec![(c.open, Arc::new(c.clone()))]),
        ("reliefs", |c| c.shift_end = ShiftEnd::Relieved),
        ("interruptions", |c| c.shift_end = ShiftEnd::Interrupt),
        ("chats", |c| c.classes[0].channel = Channel::Chat),
        ("self-service", |c| c.classes[0].deflection.share = 0.1),
        ("a menu", |c| c.classes[0].menu = Some(Menu { levels: 1, per_level: Span(SECOND), leaves: 0.0 })),
        ("balking", |c| c.classes[0].balking = Some(Balking { per_announced_min: 0.1 })),
        ("redials", |c| c.classes[0].redial = Some(redial())),
        ("a group that is asked later", |c| c.classes[0].routes[0].after = Span(SECOND)),
        ("nobody to answer", |c| c.classes[0].routes.clear()),
        ("a need", |c| c.classes[0].need = Some(Need { department: 0, share: 0.5, vain: Span(SECOND) })),
        ("a topic of the class", |c| c.classes[0].topic = Some(0)),
        ("an offer", |c| c.classes[0].callback_offer = Some(CallbackOffer { waiting_at_least: 1, accepts: 0.5 })),
        ("repeats", |c| c.classes[0].repeat = Some(Repeat { share: 0.1, delay: exponential(5.0) })),
        ("the same agent", |c| c.classes[0].same_agent = Some(Span(SECOND))),
        ("voicemail", |c| c.classes[0].voicemail = Some(voicemail())),
        ("deferred work", |c| c.classes[0].deferred = Some(deferred())),
        ("named people", |c| c.groups[0].staff = Staff::People(vec![Person { on_duty: vec![(c.open, c.close)] }])),
        ("several at a time", |c| c.groups[0].parallel = 2),
        ("novices", |c| (c.groups[0].novices, c.groups[0].novice_factor) = (0.5, 1.2)),
        ("freezes", |c| c.groups[0].freezes = Some(Freezes { per_day: 1.0, length: Span(MINUTE) })),
    ];
    assert!(plain::day(&busy_hour(), 1).is_some());
    for (name, change) in changes {
        let mut centre = busy_hour();
        change(&mut centre);
        assert!(plain::day(&centre, 1).is_none(), "{name}");
    }
}

#[test]
fn what_makes_no_difference_here_is_plain() {
    let changes: [(&str, Change); 12] = [
        ("any agent", |c| c.choice = AgentChoice::Random),
        ("points", |c| (c.classes[0].priority, c.classes[0].ageing_per_min) = (3.0, 1.0)),
        ("retelling", |c| (c.classes[0].retelling, c.classes[0].angrier) = (Span(MINUTE), 0.5)),
        ("a promise without an offer", |c| c.classes[0].promise = Some(promise())),
        ("informed of nothing", |c| c.classes[0].informed = Some(Handling::only(Distribution::nothing()))),
        ("in order", |c| c.groups[0].picks = Picks::InOrder),
        ("a reserve", |c| c.groups[0].reserve = 3),
        ("slower chats", |c| c.groups[0].stretch = 0.5),
        ("novices at full pace", |c| c.groups[0].novices = 0.5),
        ("a department that nobody asks", |c| c.departments = vec![department()]),
        ("seat hours", |c| c.seat_hours = (c.open, c.close)),
        ("prices", |c| c.costs = Costs { agent_hour: 30.0, ..Costs::default() }),
    ];
    for (name, change) in changes {
        let mut centre = busy_hour();
        change(&mut centre);
        assert!(plain::day(&centre, 1).is_some(), "{name}");
        both(centre, 1);
    }
}

#[test]
fn a_day_that_does_not_fit_is_left_to_the_general_engine() {
    let changes: [(&str, Change); 4] = [
        ("patience of thirty years", |c| c.classes[0].patience.then = Some(Distribution::Constant(1e12))),
        ("a contact of thirty years", |c| c.classes[0].handling.talk = Distribution::Constant(1e12)),
        ("after-call work without end", |c| c.classes[0].handling.after_call = Distribution::Constant(f64::INFINITY)),
        ("open for thirty years", |c| c.close = Moment(1_000_000_000_000)),
    ];
    for (name, change) in changes {
        let mut centre = busy_hour();
        change(&mut centre);
        assert!(plain::day(&centre, 1).is_none(), "{name}");
    }
}

fn redial() -> Redial {
    Redial { first: 0.4, later: 0.4, busy_first: 0.0, busy_later: 0.0, delay: exponential(5.0), other: None }
}

fn voicemail() -> Voicemail {
    Voicemail { share: 0.5, mode: VoicemailMode::Ignored, due: Span(HOUR), handling: exponential(1.0) }
}

fn deferred() -> Deferred {
    Deferred { due: Span(HOUR), urgent: None, reach: 1.0, failed_try: Span(0) }
}

fn promise() -> Promise {
    Promise {
        share: 1.0,
        due: Span(HOUR),
        urgent: None,
        talk: exponential(1.0),
        reach: 1.0,
        failed_try: Span(0),
        tries: 1,
        between: Span(MINUTE),
        broken_calls: 0.5,
        unpromised_calls: 0.5,
        delay: exponential(5.0),
    }
}

fn department() -> Department {
    Department {
        reach: Timetable(Vec::new()),
        headcount: Timetable(Vec::new()),
        pick_up: Span(0),
        answer: exponential(1.0),
    }
}

// ---- Any plain centre ---------------------------------------------------------------------------------------------

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 384,
        failure_persistence: None,
        max_shrink_iters: 1_000,
        rng_seed: RngSeed::Fixed(1),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_plain_day_is_the_same(centre in plain_centre(1), seed in any::<u64>()) {
        same(centre, seed)?;
    }

    #[test]
    fn any_plain_day_on_which_things_meet_is_the_same(centre in plain_centre(GRID), seed in any::<u64>()) {
        same(centre, seed)?;
    }
}

fn same(centre: Centre, seed: u64) -> Result<(), TestCaseError> {
    let centre = Arc::new(centre);
    let (tally, mut run) = (plain::day(&centre, seed), Run::new(&centre, seed));
    prop_assert_eq!(tally.as_ref(), Some(run.finish()));
    Ok(())
}

/// Any small plain centre, in which all that is planned happens at full multiples of `grid` milliseconds.
fn plain_centre(grid: u64) -> impl Strategy<Value = Centre> {
    // Up to an hour, and now and then next to nothing.
    let interval = prop_oneof![1 => Just(0_u64), 1 => Just(GRID), 14 => (30..360_u64).prop_map(|steps| steps * GRID)];
    let interval = interval.prop_map(Span);
    let hours = (span(2 * HOUR, grid), interval);
    let rules = (prop_oneof![Just(AfterClose::ServeOut), Just(AfterClose::SendAway)], volume());
    (hours, rules, class(grid), group(grid)).prop_map(|((length, interval), (after_close, volume), class, group)| {
        Centre {
            after_close,
            volume,
            classes: vec![class],
            groups: vec![group],
            ..Centre::empty(Moment(OPEN), Moment(OPEN) + length, interval)
        }
    })
}

fn span(most_ms: u64, grid: u64) -> impl Strategy<Value = Span> {
    (0..=most_ms / grid).prop_map(move |steps| Span(steps * grid))
}

/// From a quarter of an hour before the opening on.
fn moment(grid: u64) -> impl Strategy<Value = Moment> {
    span(3 * HOUR, grid).prop_map(|after| Moment(OPEN - 15 * MINUTE) + after)
}

fn share() -> impl Strategy<Value = f64> {
    prop_oneof![2 => Just(0.0), 1 => Just(1.0), 3 => 0.0..0.6_f64]
}

fn volume() -> impl Strategy<Value = Volume> {
    let uncertain = (0.0..0.5_f64, 0.0..0.5_f64, 0.0..1.0_f64);
    prop_oneof![
        Just(Volume::default()),
        uncertain.prop_map(|(day_cv, interval_cv, correlation)| Volume { day_cv, interval_cv, correlation })
    ]
}

/// A length of up to so many seconds; on a grid always the same.
fn length(most_s: u64, grid: u64) -> BoxedStrategy<Distribution> {
    let some = move || span(most_s * SECOND, grid);
    if grid > 1 {
        return some().prop_map(Distribution::constant).boxed();
    }
    prop_oneof![
        Just(Distribution::nothing()),
        Just(Distribution::Constant(-5000.0)),
        some().prop_map(Distribution::constant),
        some().prop_map(Distribution::exponential),
        (some(), some()).prop_map(|(from, more)| Distribution::Uniform(from.0 as f64, (from.0 + more.0) as f64)),
        (some(), some()).prop_map(|(mean, deviation)| Distribution::lognormal(mean, deviation)),
        (some(), some()).prop_map(|(mean, deviation)| Distribution::gamma(mean, deviation)),
        (some(), 0.5..3.0_f64).prop_map(|(mean, shape)| Distribution::weibull(mean, shape)),
        (some(), some()).prop_map(|(first, second)| Distribution::Hyperexponential {
            share: 0.4,
            first: first.0 as f64,
            second: second.0 as f64,
        }),
        vec(some(), 1..5).prop_map(|measured| Distribution::empirical(&measured).expect("there are some")),
    ]
    .boxed()
}

fn demand(grid: u64) -> BoxedStrategy<Demand> {
    let stretch = (0.0..400.0_f64, span(HOUR, grid));
    let rates = vec(stretch, 1..4).prop_map(|stretches| {
        let mut from = Moment(OPEN);
        let rate = |(per_hour, length): (f64, Span)| {
            let rate = Rate { from, to: from + length, per_hour };
            from = rate.to;
            rate
        };
        Demand::Rates(stretches.into_iter().map(rate).collect())
    });
    let listed = vec(moment(grid), 0..300).prop_map(Demand::At);
    if grid > 1 { listed.boxed() } else { prop_oneof![3 => rates, 1 => listed].boxed() }
}

fn class(grid: u64) -> impl Strategy<Value = Class> {
    let patience = (share(), of(length(300, grid))).prop_map(|(at_once, then)| Patience { at_once, then });
    let factor = if grid > 1 { Just(1.0).boxed() } else { (0.5..2.0_f64).boxed() };
    let handling = (length(300, grid), length(30, grid), length(60, grid), span(20 * SECOND, grid), factor)
        .prop_map(|(talk, hold, after_call, extra, factor)| Handling { talk, hold, after_call, extra, factor });
    (demand(grid), patience, span(MINUTE, grid), handling).prop_map(|(demand, patience, within, handling)| Class {
        patience,
        handling,
        ..Class::plain(demand, Distribution::nothing(), within, vec![to(0)])
    })
}

fn group(grid: u64) -> impl Strategy<Value = Group> {
    // In no order: the days' numbers are sorted by whoever needs them.
    let steps = vec((moment(grid), 0..7_u32), 0..8);
    let always = (0..7_u32).prop_map(|agents| vec![(Moment(0), agents)]);
    let factor = if grid > 1 { Just(1.0).boxed() } else { (0.5..2.0_f64).boxed() };
    let lost = || prop_oneof![2 => Just(0.0), 1 => 0.0..0.5_f64];
    (prop_oneof![2 => steps, 1 => always], factor, lost(), lost(), 0..2_u32).prop_map(
        |(steps, factor, shrinkage, absence, parallel)| Group {
            serves: vec![Served { class: 0, factor }],
            staff: Staff::Count(steps),
            shrinkage,
            absence,
            parallel,
            ..Group::plain(&[0], 0)
        },
    )
}
