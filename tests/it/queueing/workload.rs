//! The workload W1: against the Kolmogorov equations interval by interval, and against the yardstick's 20,000 days.

use super::centres::*;
use super::reference::*;
use frontline::queueing::{Centre, Count, ServiceLevelRule, ShiftEnd, Tally};

const DAYS: u64 = 1000;

/// Service level, lost share and speed of answer, as means over days.
fn held_against(model: &str, days: &[Count]) {
    let mut check = Check::of(model, "WORKLOAD.md");
    let level = |day: &Count| day.service_level(ServiceLevelRule::OfOffered).expect("there were calls");
    check.mean("SL20 of offered, mean over days", days.iter().map(level));
    check.mean("abandoned fraction, mean over days", days.iter().filter_map(Count::lost_share));
    check.mean("ASA_s, mean over days", days.iter().filter_map(Count::asa_s));
    check.done();
}

#[test]
fn w1_is_the_yardsticks() {
    held_against("W1 (lognormal service)", &days(&w1_lognormal(), DAYS, |mut run| run.finish().day()));
}

/// With exponential service the whole day is a Markov chain: who hangs up in each half-hour, how many wait and how many
/// are busy, those who finish after their shift included.
#[test]
fn w1m_is_the_equations_half_hour_by_half_hour() {
    let centre = w1_exponential();
    let seen: Vec<(Tally, Count)> = days(&centre, DAYS, |mut run| {
        run.advance_to(run.centre().close);
        let at_close = run.tally().clone();
        (at_close, run.finish().day())
    });
    let length_ms = centre.interval.0 as f64;
    // The others are not in the sheet.
    for number in [1, 2, 4, 6, 7, 9, 11, 12, 14, 16, 17, 19] {
        let mut check = Check::of("W1m transient", &format!("interval={number}"));
        let count = |tally: &Tally| tally.interval(number - 1);
        check.mean("abandoned", seen.iter().map(|(tally, _)| count(tally).abandonments as f64));
        check.mean("avg_queue", seen.iter().map(|(tally, _)| count(tally).waiting_area_ms as f64 / length_ms));
        let busy = |tally: &Tally| tally.work(number - 1).busy_ms + tally.work(number - 1).overtime_ms;
        check.mean("avg_busy", seen.iter().map(|(tally, _)| busy(tally) as f64 / length_ms));
        check.done();
    }
    let mut check = Check::of("W1m transient", "10 h");
    check.mean("abandoned_total", seen.iter().map(|(tally, _)| tally.day().abandonments as f64));
    check.done();
    let whole: Vec<Count> = seen.iter().map(|(_, day)| *day).collect();
    held_against("W1m (exponential service)", &whole);
}

/// A few hundred days of W1 under a rule for the end of shifts.
fn under(rule: ShiftEnd) -> Vec<(Tally, Count)> {
    let centre = Centre { shift_end: rule, ..w1_lognormal() };
    days(&centre, 200, |mut run| {
        run.advance_to(run.centre().close);
        let at_close = run.tally().clone();
        (at_close, run.finish().day())
    })
}

#[track_caller]
fn near(value: f64, documented: f64, tolerance: f64) {
    assert!((value - documented).abs() <= tolerance, "{value} is not {documented}");
}

/// 81 % when agents finish and leave, 92 to 93 % when the whole crew is relieved at each change.
#[test]
fn the_rule_for_the_end_of_shifts_is_worth_eleven_points() {
    let level = |days: &[(Tally, Count)]| {
        let daily = days.iter().filter_map(|(_, day)| day.service_level(ServiceLevelRule::OfOffered));
        Estimate::of_mean(daily).value
    };
    let lost = |days: &[(Tally, Count)]| Estimate::of_mean(days.iter().filter_map(|(_, day)| day.lost_share())).value;
    let overtime_h = |days: &[(Tally, Count)]| {
        Estimate::of_mean(days.iter().map(|(tally, _)| tally.all_work().overtime_ms as f64 / HOUR as f64)).value
    };
    let (finish, relieved, interrupt) =
        (under(ShiftEnd::FinishAndLeave), under(ShiftEnd::Relieved), under(ShiftEnd::Interrupt));
    near(level(&finish), 0.812, 0.01);
    near(level(&relieved), 0.925, 0.008);
    near(lost(&finish), 0.0434, 0.002);
    near(lost(&relieved), 0.018, 0.0015);
    // Whoever is relieved finishes in overtime, at every change; nobody works on who is interrupted.
    assert!(overtime_h(&relieved) > overtime_h(&finish) && overtime_h(&finish) > 0.0);
    assert_eq!(overtime_h(&interrupt), 0.0);
    // Talk that was cut off begins anew, so more wait than when everybody finishes.
    assert!(level(&interrupt) < level(&finish), "{} and {}", level(&interrupt), level(&finish));
}

/// One plan, four numbers, all of them called service level.
#[test]
fn the_four_definitions_differ_as_documented() {
    let days = under(ShiftEnd::FinishAndLeave);
    let mut all = Count::default();
    for (_, day) in &days {
        all.add(day);
    }
    let level = |rule| all.service_level(rule).expect("there were calls");
    near(level(ServiceLevelRule::OfOffered), 0.812, 0.01);
    near(level(ServiceLevelRule::OfOfferedWithoutShortAbandons), 0.838, 0.01);
    near(level(ServiceLevelRule::OfAnswered), 0.849, 0.01);
    near(level(ServiceLevelRule::WaitedNoLonger), 0.843, 0.01);
    let [a, b, c, d] = [
        level(ServiceLevelRule::OfOffered),
        level(ServiceLevelRule::OfOfferedWithoutShortAbandons),
        level(ServiceLevelRule::OfAnswered),
        level(ServiceLevelRule::WaitedNoLonger),
    ];
    assert!(a < b && b < d && d < c, "{a} {b} {c} {d}");
}
