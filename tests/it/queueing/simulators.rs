//! Days that another simulator published with exact inputs: ContactCenters 0.9.9, a thousand replications each.

use super::centres::*;
use super::reference::*;
use frontline::queueing::{
    AfterClose, AgentState, Centre, Class, Count, Demand, Distribution, Group, Patience, Rate, Run, Staff, Work,
};
use frontline::words::{Moment, Span};

const DAYS: u64 = 1000;

fn empty(from_hour: u64, to_hour: u64) -> Centre {
    Centre::empty(Moment(from_hour * HOUR), Moment(to_hour * HOUR), Span(HOUR))
}

/// Stretches of equal length, with so many contacts per hour each.
fn stretches(centre: &Centre, length: u64, per_hour: &[f64]) -> Demand {
    let start = |at: usize| Moment(centre.open.0 + at as u64 * length);
    let rate = |(at, per_hour): (usize, &f64)| Rate { from: start(at), to: start(at + 1), per_hour: *per_hour };
    Demand::Rates(per_hour.iter().enumerate().map(rate).collect())
}

fn steps(centre: &Centre, length: u64, agents: &[u32]) -> Staff {
    let start = |at: usize| Moment(centre.open.0 + at as u64 * length);
    Staff::Count(agents.iter().enumerate().map(|(at, agents)| (start(at), *agents)).collect())
}

/// The day's contacts to their end, and the agents' time until closing time.
fn contacts_and_time(mut run: Run) -> (Count, Work) {
    run.advance_to(run.centre().close);
    let work = run.tally().all_work();
    (run.finish().day(), work)
}

// ---- Eight hours of M/M/c -----------------------------------------------------------------------------------------

/// Twelve agents, 4.2 calls per minute, talk of two minutes.
fn eight_hours() -> Centre {
    let mut centre = empty(0, 8);
    centre.classes.push(steady_class(&centre, 4.2, exponential(2.0)));
    centre.groups.push(Group::plain(&[0], 12));
    centre
}

fn eight_hours_held_against(model: &str, level: &str, centre: &Centre, more: impl Fn(&mut Check, &[(Count, Work)])) {
    let seen = days(centre, DAYS, contacts_and_time);
    let mut check = Check::of(model, "");
    check.mean("mean_in_target", seen.iter().map(|(count, _)| count.answered_in_target as f64));
    check.ratio(level, seen.iter().map(|(count, _)| (count.answered_in_target as f64, count.answered as f64)));
    check.ratio(
        "asa_min",
        seen.iter().map(|(count, _)| (count.wait_of_answered_ms as f64 / MINUTE as f64, count.answered as f64)),
    );
    check.ratio("occupancy", seen.iter().map(|(_, work)| (work.busy_ms as f64, work.on_duty_ms as f64)));
    more(&mut check, &seen);
    check.done();
}

#[test]
fn eight_hours_without_abandonment() {
    eight_hours_held_against("M/M/c day (MMC)", "service_level", &eight_hours(), |_, _| {});
}

#[test]
fn eight_hours_with_abandonment() {
    let mut centre = eight_hours();
    centre.classes[0].patience = patience(1.0);
    eight_hours_held_against("M/M/c+M day (MMCAb)", "service_level_of_served", &centre, |check, seen| {
        check.mean("mean_abandoned", seen.iter().map(|(count, _)| count.abandoned as f64));
        let without_short = |count: &Count| (count.offered - count.abandoned_in_target) as f64;
        check.ratio(
            "service_level_with_abandon",
            seen.iter().map(|(count, _)| (count.answered_in_target as f64, without_short(count))),
        );
    });
}

#[test]
fn eight_hours_with_five_places_in_line() {
    let mut centre = eight_hours();
    centre.lines = Some(12 + 5);
    eight_hours_held_against("M/M/c/c+5 day (MMCBlocked)", "service_level_of_served", &centre, |check, seen| {
        check.mean("mean_blocked", seen.iter().map(|(count, _)| count.busy as f64));
    });
}

// ---- A changing day whose volume nobody knows ---------------------------------------------------------------------

/// Whoever waits at closing time is served; all figures are shares of the expected calls, and whoever hung up in time
/// waited no longer than that.
#[test]
fn a_day_of_uncertain_volume() {
    let per_hour = [100.0, 150.0, 150.0, 180.0, 200.0, 150.0, 150.0, 150.0, 120.0, 100.0, 80.0, 70.0, 60.0];
    let mut centre = empty(8, 21);
    let demand = stretches(&centre, HOUR, &per_hour);
    let mut class = Class::plain(demand, exponential(100.0 / 60.0), Span(20 * SECOND), vec![to(0)]);
    class.patience = Patience { at_once: 0.1, then: Some(Distribution::exponential(Span(1000 * SECOND))) };
    centre.classes.push(class);
    let staff = steps(&centre, HOUR, &[4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4]);
    centre.groups.push(Group { staff, ..Group::plain(&[0], 0) });
    centre.volume.day_cv = 1.0 / 10.0_f64.sqrt();
    let expected = centre.expected_contacts();
    let seen = days(&centre, DAYS, |mut run| run.finish().day());
    let mut check = Check::of("CallCC", "");
    check.mean("mean_arrivals", seen.iter().map(|count| count.offered as f64));
    let wait_s = |count: &Count| (count.wait_of_answered_ms + count.wait_of_abandoned_ms) as f64 / 1000.0;
    check.mean("avg_wait_s_per_expected_call", seen.iter().map(|count| wait_s(count) / expected));
    let in_time = |count: &Count| (count.answered_in_target + count.abandoned_in_target) as f64;
    check.mean("prop_wait_lt_20s", seen.iter().map(|count| in_time(count) / expected));
    check.mean("prop_lost", seen.iter().map(|count| count.abandoned as f64 / expected));
    check.done();
}

// ---- Five mornings of a telethon ----------------------------------------------------------------------------------

/// Whoever has waited for two minutes leaves a message, so nobody's patience is longer; messages are not counted as
/// abandoned, and neither is whoever still waits when the volunteers go home.
#[test]
fn a_week_of_telethon() {
    let message_after = 120.0_f64;
    let quantiles: Vec<Span> = (0..=4000)
        .map(|at| Span::from_s((-120.0 * libm::log(1.0 - f64::from(at) / 4000.0)).min(message_after)))
        .collect();
    let mut centre = empty(6, 10);
    let mut class = steady_class(&centre, 50.0 / 60.0, exponential(10.0));
    class.within = Span(MINUTE);
    class.patience = Patience { at_once: 0.0, then: Distribution::empirical(&quantiles) };
    centre.classes.push(class);
    centre.groups.push(Group::plain(&[0], 12));
    centre.lines = Some(24);
    centre.after_close = AfterClose::SendAway;
    let mornings = days(&centre, 5 * DAYS, |mut run| run.finish().day());
    let weeks: Vec<Count> = mornings.chunks(5).map(sum).collect();
    // The same mornings, with a target just short of the message, seen just before the volunteers go.
    centre.classes[0].within = Span(2 * MINUTE - 1);
    let just_before = Moment(centre.close.0 - 1);
    let without_message = days(&centre, 5 * DAYS, |mut run| {
        run.advance_to(just_before);
        run.tally().day()
    });
    let without_message: Vec<Count> = without_message.chunks(5).map(sum).collect();

    let mut check = Check::of("Telethon", "");
    check.mean("mean_arrivals", weeks.iter().map(|week| week.offered as f64));
    check.mean("mean_served", weeks.iter().map(|week| week.answered as f64));
    check.mean("mean_abandoned", without_message.iter().map(|week| week.abandoned_in_target as f64));
    check.ratio(
        "asa_min",
        weeks.iter().map(|week| (week.wait_of_answered_ms as f64 / MINUTE as f64, week.answered as f64)),
    );
    let (expected, volunteer_ms) = (5.0 * centre.expected_contacts(), (5 * 4 * 12 * HOUR) as f64);
    check.mean(
        "service_level_pct_of_expected",
        weeks.iter().map(|week| 100.0 * week.answered_in_target as f64 / expected),
    );
    check.mean("occupancy_pct", weeks.iter().map(|week| 100.0 * week.handle_ms as f64 / volunteer_ms));
    check.done();
}

fn sum(mornings: &[Count]) -> Count {
    let mut week = Count::default();
    for morning in mornings {
        week.add(morning);
    }
    week
}

// ---- Three kinds of calls, two groups, a volume nobody knows ------------------------------------------------------

/// Calls that come in different stretches differ in talk and patience, so each kind is three classes.
#[test]
fn three_kinds_of_calls_and_two_groups() {
    let per_min = [[4.2, 5.3, 3.2], [5.1, 4.3, 4.8], [6.3, 5.2, 4.8]];
    let (talk_rates, patience_rates) = ([0.5, 0.6, 0.4], [0.3, 0.4, 0.2]);
    let routes = [vec![to(0)], vec![to(0), to(1)], vec![to(1)]];
    let mut centre = empty(0, 6);
    for (kind, per_min) in per_min.iter().enumerate() {
        for stretch in 0..3 {
            let mut rates = [0.0; 3];
            rates[stretch] = per_min[stretch] * 60.0;
            let demand = stretches(&centre, 2 * HOUR, &rates);
            let talk = exponential(1.0 / talk_rates[stretch]);
            let mut class = Class::plain(demand, talk, Span(20 * SECOND), routes[kind].clone());
            class.patience = patience(1.0 / patience_rates[stretch]);
            centre.classes.push(class);
        }
    }
    // Both groups take whoever of their kinds has waited longest.
    for (classes, agents) in [([0, 1, 2, 3, 4, 5], [12, 18, 9]), ([3, 4, 5, 6, 7, 8], [15, 20, 11])] {
        let staff = steps(&centre, 2 * HOUR, &agents);
        centre.groups.push(Group { staff, ..Group::plain(&classes, 0) });
    }
    centre.volume.day_cv = 1.0 / 28.7_f64.sqrt();
    let planned_ms = (2 * (12 + 18 + 9) * HOUR) as f64;
    let seen = days(&centre, DAYS, |mut run| {
        let close = run.centre().close;
        run.advance_to(close);
        let beyond = run.tally().group(0).overtime_ms;
        // The original goes on until the last call is over, the agents of the last stretch included.
        while run.agents().any(|(_, agent)| matches!(agent, AgentState::Talking { .. })) {
            let Some(at) = run.next_event_at() else { break };
            run.advance_to(at);
        }
        let after_close = (run.now() - close).0;
        let group = run.finish().group(0);
        let busy = (group.busy_ms + group.overtime_ms) as f64;
        (run.tally().day(), busy, planned_ms + (beyond + 9 * after_close) as f64)
    });
    let mut check = Check::of("SimpleMSK", "");
    check.mean("mean_served", seen.iter().map(|(count, _, _)| count.answered as f64));
    check.mean("mean_abandoned", seen.iter().map(|(count, _, _)| count.abandoned as f64));
    let without_short = |count: &Count| (count.offered - count.abandoned_in_target) as f64;
    check.ratio(
        "service_level",
        seen.iter().map(|(count, _, _)| (count.answered_in_target as f64, without_short(count))),
    );
    check.ratio("occupancy", seen.iter().map(|(_, busy, there)| (*busy, *there)));
    check.done();
}

// ---- Arrivals of a blended centre ---------------------------------------------------------------------------------

#[test]
fn arrivals_of_a_blended_centre() {
    let mut centre = empty(8, 14);
    let demand = stretches(&centre, 2 * HOUR, &[2.0 * 68.45, 2.0 * 72.93, 2.0 * 71.92]);
    centre.classes.push(Class::plain(demand, exponential(9.5), Span(20 * SECOND), vec![to(0)]));
    centre.groups.push(Group::plain(&[0], 39));
    centre.volume.day_cv = 1.0 / 29.7_f64.sqrt();
    let arrived = days(&centre, DAYS, |mut run| run.finish().day().attempted as f64);
    let mut check = Check::of("Blend", "");
    check.mean("inbound_arrived", arrived);
    check.done();
}
