//! The plans that ship say what their sources say.

use super::{BILLING_ERROR_DAY, PLAIN_DAY, SHIPPED, runs, sound};
use crate::queueing::Staff;
use crate::words::{Moment, Span};

#[test]
fn shipped_plans_are_without_findings_and_run() {
    for text in SHIPPED {
        let plan = sound(text);
        assert!(!plan.title.is_empty() && !plan.about.is_empty() && !plan.sources.is_empty());
        runs(plan.centre());
    }
}

#[test]
fn the_plain_day_is_the_reference_baseline() {
    let centre = sound(PLAIN_DAY).centre();
    assert_eq!((centre.open, centre.close), (Moment(8 * 3_600_000), Moment(18 * 3_600_000)));
    let ([class], [group]) = (&centre.classes[..], &centre.groups[..]) else { panic!("one class, one group") };
    assert_eq!((centre.interval, class.within), (Span(900_000), Span(20_000)));
    assert_eq!(class.handling.mean_ms(), 270_000.0);
    assert_eq!(class.patience.then.as_ref().map(|then| then.mean_ms()), Some(150_000.0));
    assert_eq!(group.staff, Staff::Count(vec![(Moment(0), 20)]));
    assert_eq!(centre.expected_contacts(), 1600.0);
    let redial = class.redial.as_ref().expect("some redial");
    assert_eq!((redial.first, redial.later, redial.delay.mean_ms()), (0.4, 0.4, 720_000.0));
}

#[test]
fn the_billing_error_day_is_the_digests() {
    let plan = sound(BILLING_ERROR_DAY);
    let centre = plan.centre();
    let [general, billing] = &centre.classes[..] else { panic!("two classes") };
    let hour = |from: u64, to: u64| billing.demand.expected(Moment(from * 3_600_000), Moment(to * 3_600_000));
    assert!((general.demand.expected(centre.open, centre.close) - 1600.0).abs() < 1e-6);
    for (from, to, contacts) in [(8, 11, 0.0), (11, 12, 130.0), (12, 14, 520.0), (14, 17, 390.0), (17, 18, 0.0)] {
        assert!((hour(from, to) - contacts).abs() < 1e-6, "{from} to {to}: {}", hour(from, to));
    }
    let need = billing.need.expect("billing is needed");
    assert_eq!(billing.handling.mean_ms() + need.vain.0 as f64, 330_000.0);
    assert_eq!(billing.informed.as_ref().map(|informed| informed.mean_ms()), Some(200_000.0));
    let lead = centre.topics.first().and_then(|topic| topic.lead).expect("a lead");
    let department = centre.departments.first().expect("billing");
    let reach = |minutes: u32| department.reach.at(crate::words::TimeOfDay(minutes * 60)).map(|share| share.get());
    assert_eq!((reach(11 * 60 + 10), reach(12 * 60 + 49), reach(12 * 60 + 50)), (Some(0.0), Some(0.0), Some(1.0)));
    // The try of 12:50 gets through; the floor knows four minutes later.
    assert_eq!((95 * 60_000) % lead.tries_every.0, 0);
    let answered = department.pick_up.0 as f64 + department.answer.mean_ms() + lead.briefing.0 as f64;
    assert_eq!(answered, 240_000.0);
}

#[test]
fn the_yardstick_is_the_workload() {
    let centre = sound(SHIPPED[2]).centre();
    assert_eq!((centre.intervals(), centre.expected_contacts()), (20, 10_000.0));
    let agents: u32 = (0..20).map(|at| centre.groups[0].staff.planned_at(centre.interval_start(at))).sum();
    assert_eq!(agents, 1686);
    assert_eq!(centre.groups[0].staff.planned_at(Moment(20 * 3_600_000)), 39, "the last crew stays");
}
