use super::*;
use crate::queueing::{Class, Costs, Demand, Distribution, Group, ServiceLevelRule};
use crate::words::Moment;

/// Two half-hours, one class, one group, filled in by hand.
fn day() -> (Centre, Tally) {
    let minute = 60_000;
    let mut centre = Centre::empty(Moment(0), Moment(60 * minute), Span(30 * minute));
    let demand = Demand::Rates(Vec::new());
    centre.classes.push(Class::plain(demand, Distribution::constant(Span(1)), Span(20_000), Vec::new()));
    centre.groups.push(Group::plain(&[0], 2));
    centre.costs = Costs { agent_hour: 30.0, overtime_hour: 45.0, lost_customer: 7.0, line_minute: 0.5 };
    let mut tally = Tally::new(&centre);
    tally.classes[0][0] = Count {
        attempted: 20,
        deflected: 3,
        left_in_menu: 1,
        busy: 2,
        offered: 14,
        answered: 10,
        abandoned: 4,
        answered_in_target: 7,
        abandoned_in_target: 2,
        wait_of_answered_ms: 90_000,
        wait_of_abandoned_ms: 50_000,
        redials: 5,
        failure_demand: 6,
        customers_lost: 3,
        handle_ms: 20 * minute,
        line_ms: 20 * minute + 140_000,
        callbacks_promised: 8,
        callbacks_kept: 4,
        callbacks_late: 2,
        callbacks_broken: 1,
        callbacks_needless: 3,
        callback_ms: 90 * minute,
        abandonments: 1,
        waiting_area_ms: 45 * minute,
        max_waiting: 6,
    };
    tally.classes[0][1] = Count { abandonments: 3, waiting_area_ms: 15 * minute, max_waiting: 2, ..Count::default() };
    tally.max_waiting = vec![6, 2];
    tally.owed_area_ms = vec![vec![60 * minute, 30 * minute]];
    let work = |busy: u64, overtime: u64, answered: u64| Work {
        on_duty_ms: 60 * minute,
        busy_ms: busy * minute,
        overtime_ms: overtime * minute,
        frozen_ms: 0,
        answered,
    };
    tally.groups[0] = vec![work(45, 0, 9), work(15, 4, 1)];
    (centre, tally)
}

#[track_caller]
fn value(key: &str, scope: Scope) -> Option<f64> {
    let (centre, tally) = day();
    metric(key).expect("a metric").read(&Sheet::new(&tally, &centre, scope)).value()
}

#[test]
fn every_metric_reads_its_own_figure() {
    for (key, expected) in [
        ("attempted", 20.0),
        ("deflected", 3.0),
        ("busy", 2.0),
        ("offered", 14.0),
        ("answered", 10.0),
        ("abandoned", 4.0),
        ("lost_share", 4.0 / 14.0),
        ("service_level", 0.5),
        ("asa_s", 9.0),
        ("mean_wait_s", 10.0),
        ("max_waiting", 6.0),
        ("mean_waiting", 1.0),
        ("occupancy", 0.5),
        ("redials", 5.0),
        ("customers_lost", 3.0),
        ("callbacks_promised", 8.0),
        ("callbacks_kept", 4.0),
        ("callbacks_late", 2.0),
        ("callbacks_broken", 1.0),
        ("callbacks_needless", 3.0),
        ("callback_hours", 1.5),
        ("failure_demand_share", 0.3),
        // 2 agent-hours, 4 minutes of overtime, 3 customers, 22 minutes and 20 seconds on the line.
        ("cost", 60.0 + 3.0 + 21.0 + (20.0 + 140.0 / 60.0) / 2.0),
        ("left_in_menu", 1.0),
        ("callbacks_owed", 1.5),
    ] {
        let read = value(key, Scope::Day).expect(key);
        assert!((read - expected).abs() < 1e-9, "{key}: {read} is not {expected}");
    }
    assert_eq!(value("abandonments", Scope::Day), None);
    assert_eq!(METRICS.len(), 26);
    assert_eq!(metric("no such thing"), None);
}

#[test]
fn intervals_classes_and_groups_have_what_applies_to_them() {
    let second = Scope::Interval(1);
    assert_eq!(value("abandonments", second), Some(3.0));
    assert_eq!(value("mean_waiting", second), Some(0.5));
    assert_eq!(value("max_waiting", second), Some(2.0));
    assert_eq!(value("occupancy", second), Some(0.25));
    assert_eq!((value("callbacks_owed", second), value("callbacks_owed", Scope::Class(0))), (Some(1.0), Some(1.5)));
    assert_eq!(value("callbacks_owed", Scope::Group(0)), None);
    // Nobody was offered: a share that applies and has no value.
    assert_eq!(value("lost_share", second), None);
    assert_eq!(value("asa_s", second), None);
    assert_eq!(value("service_level", Scope::Class(0)), Some(0.5));
    assert_eq!(value("occupancy", Scope::Class(0)), None);
    assert_eq!(value("cost", Scope::Class(0)), None);
    assert_eq!(value("answered", Scope::Group(0)), Some(10.0));
    assert_eq!(value("occupancy", Scope::Group(0)), Some(0.5));
    assert_eq!(value("cost", Scope::Group(0)), Some(63.0));
    assert_eq!(value("offered", Scope::Group(0)), None);
}

/// The metrics and the tally say the same where both say something.
#[test]
fn the_tally_agrees() {
    let (mut centre, tally) = day();
    for rule in [
        ServiceLevelRule::OfOffered,
        ServiceLevelRule::OfOfferedWithoutShortAbandons,
        ServiceLevelRule::OfAnswered,
        ServiceLevelRule::WaitedNoLonger,
    ] {
        centre.service_level = rule;
        let sheet = Sheet::new(&tally, &centre, Scope::Day);
        let read = metric("service_level").map(|metric| metric.read(&sheet).value());
        assert_eq!(read, Some(tally.day().service_level(rule)), "{rule:?}");
    }
    let cost = value("cost", Scope::Day).expect("a cost");
    assert!((cost - tally.cost(&centre)).abs() < 1e-9);
    assert_eq!(value("asa_s", Scope::Day), tally.day().asa_s());
    assert_eq!(value("occupancy", Scope::Day), tally.all_work().occupancy());
}

#[test]
fn what_is_negative_or_no_number_costs_nothing() {
    let (mut centre, tally) = day();
    centre.costs = Costs { agent_hour: f64::NAN, overtime_hour: -45.0, lost_customer: 1.0, line_minute: 0.0 };
    let read = metric("cost").map(|metric| metric.read(&Sheet::new(&tally, &centre, Scope::Day)));
    assert_eq!(read, Some(Reading::Count(3.0)));
    assert_eq!(Reading::Count(f64::INFINITY).value(), None);
}
