//! Two classes and up to three groups: ordered routes and ordered preferences, against exact Markov chains.

use super::centres::*;
use super::reference::*;
use frontline::queueing::{Centre, Class, Count, Group, Picks, Route, Served, Work};
use frontline::words::Span;

/// How many waits, how many wait, how many give up; and how busy the groups are.
fn held_against(model: &str, centre: &Centre) {
    let minutes = settled_min(centre);
    let seen: Vec<(Vec<Count>, Vec<Work>)> = days(centre, 100, |mut run| {
        let tally = run.finish();
        let classes = (0..centre.classes.len()).map(|class| counts(tally, class, settled(centre))).collect();
        let groups = (0..centre.groups.len()).map(|group| work(tally, group, settled(centre))).collect();
        (classes, groups)
    });
    let mut check = Check::of("Skill-based routing", model);
    for class in 0..centre.classes.len() {
        let of = |value: fn(&Count) -> u64| {
            let daily = seen.iter().map(move |(classes, _)| (value(&classes[class]), classes[class].offered));
            daily.map(|(part, offered)| (part as f64, offered as f64))
        };
        // The target is nothing at all, so whoever is not answered in it had to wait.
        check.ratio(&format!("type{class}_P_wait"), of(|count| count.offered - count.answered_in_target));
        check.ratio(&format!("type{class}_P_abandon"), of(|count| count.abandoned));
        let area_min = seen.iter().map(|(classes, _)| classes[class].waiting_area_ms as f64 / MINUTE as f64);
        check.mean(&format!("type{class}_mean_queue"), area_min.map(|area| area / minutes));
    }
    for group in 0..centre.groups.len() {
        let busy = seen.iter().map(|(_, groups)| (groups[group].busy_ms as f64, groups[group].on_duty_ms as f64));
        check.ratio(&format!("group{group}_occupancy"), busy);
    }
    check.done();
}

/// Calls of five minutes.
fn class(centre: &Centre, per_min: f64, patience_min: f64, routes: &[Route]) -> Class {
    let mut class = steady_class(centre, per_min, exponential(5.0));
    class.within = Span(0);
    class.patience = patience(patience_min);
    class.routes = routes.to_vec();
    class
}

/// Takes the classes in this order, whoever has waited longer.
fn in_order(classes: &[usize], agents: u32) -> Group {
    Group { picks: Picks::InOrder, ..Group::plain(classes, agents) }
}

#[test]
fn one_group_helps_the_other() {
    let mut centre = long_day(100, 10);
    centre.classes = vec![class(&centre, 1.6, 3.0, &[to(0), to(1)]), class(&centre, 1.0, 3.0, &[to(1)])];
    centre.groups = vec![in_order(&[0], 8), in_order(&[1, 0], 6)];
    held_against("groups 0(type 0) n=8", &centre);
}

#[test]
fn a_slower_group_helps_both() {
    let mut centre = long_day(100, 10);
    centre.classes = vec![class(&centre, 1.2, 2.0, &[to(0), to(2)]), class(&centre, 1.2, 2.0, &[to(1), to(2)])];
    let mut shared = in_order(&[0, 1], 3);
    shared.serves = vec![Served { class: 0, factor: 1.2 }, Served { class: 1, factor: 1.2 }];
    centre.groups = vec![in_order(&[0], 5), in_order(&[1], 5), shared];
    held_against("groups 0(type 0) n=5", &centre);
}

#[test]
fn one_class_goes_first() {
    let mut centre = long_day(100, 10);
    centre.classes = vec![class(&centre, 2.0, 3.0, &[to(0)]), class(&centre, 2.4, 5.0, &[to(0)])];
    centre.groups = vec![in_order(&[0, 1], 20)];
    held_against("one group n=20", &centre);
    // The same by points instead of order.
    centre.classes[0].priority = 1.0;
    centre.groups[0].picks = Picks::ByPriority;
    held_against("one group n=20", &centre);
}

#[test]
fn nobody_helps_the_other() {
    let mut centre = long_day(100, 10);
    centre.classes = vec![class(&centre, 1.2, 2.0, &[to(0)]), class(&centre, 1.2, 2.0, &[to(1)])];
    centre.groups = vec![in_order(&[0], 7), in_order(&[1], 6)];
    held_against("groups 0 n=5 and 1 n=5 plus 3", &centre);
}
