use std::sync::Arc;

use super::first::Model;
use super::levels::Levels;
use super::*;
use crate::reading::Findings;
use crate::staffing::Plan;
use crate::words::FileId;

/// The list of the workload W1: the smallest numbers by stationary Erlang A.
const W1: [u32; 20] = [41, 57, 76, 94, 108, 115, 113, 104, 94, 88, 86, 89, 94, 99, 97, 91, 81, 68, 52, 39];

fn centre(text: &str) -> Centre {
    Plan::read(FileId(0), text, &mut Findings::new()).expect("it is readable").centre()
}

/// A steady hour or two of calls; `more` stands in the class, `group` in the group.
fn steady(more: &str, group: &str) -> Arc<Centre> {
    let text = format!(
        r#"Plan(
            title: "Steady", open: "08:00", close: "10:00", interval_minutes: 60,
            service_level: (percent: 80, within_s: 20, counts: of_offered), costs: (agent_hour: 20),
            classes: {{"calls": (
                contacts: [(from: "08:00", to: "10:00", per_hour: 60)], patience: exponential(mean_s: 120),
                handle: (talk: exponential(mean_s: 240)), {more}
            )}},
            groups: {{"agents": (answers: ["calls"], {group})}},
        )"#
    );
    Arc::new(centre(&text))
}

/// Runs days one after the other.
fn alone(days: u32, day: &(dyn Fn(u32) -> DayLevels + Sync)) -> Option<Vec<DayLevels>> {
    Some((0..days).map(day).collect())
}

const EIGHTY: Target = Target { service_level: 0.8, within: None, risk: None };
const SMALL: Budget = Budget { seed: 5, days: 40, rounds: 40 };

fn find(centre: &Arc<Centre>, target: &Target) -> Needed {
    needed(centre, target, SMALL, &alone).expect("nobody cancelled it")
}

#[test]
fn the_first_guess_is_the_workloads_own_list() {
    let centre = centre(include_str!("../../../scenarios/plans/yardstick-w1.ron"));
    let models = Model::all(&centre);
    let first: Vec<Option<u32>> = models.iter().map(|model| model.first(0.8)).collect();
    assert_eq!(first, W1.map(Some));
    // The rate with which the formula shows what it shows is the rate that was put in.
    for (model, agents) in models.iter().zip(W1) {
        let level = |rate: f64| model.planned_for(rate, 0.8);
        let rate = model.rate_at(agents, 0.8).expect("there is a rate");
        assert!(rate >= model.per_hour && level(0.999 * rate) == Some(agents), "{rate} of {}", model.per_hour);
    }
}

#[test]
fn classes_are_divided_as_the_plan_divides_its_agents() {
    let centre = centre(
        r#"Plan(
            title: "Divided", open: "08:00", close: "10:00", interval_minutes: 60,
            service_level: (percent: 80, within_s: 20, counts: of_offered),
            classes: {
                "a": (contacts: [(from: "08:00", to: "10:00", per_hour: 100)], handle: (talk: constant(s: 60))),
                "b": (contacts: [(from: "08:00", to: "10:00", per_hour: 40)], handle: (talk: constant(s: 60))),
            },
            groups: {
                "only-a": (answers: ["a"], agents: 6),
                "both": (answers: ["a", "b"], agents: 4),
            },
        )"#,
    );
    let models = Model::all(&centre);
    // Half of "both" counts for a: 6 against 2. All of b is theirs.
    let rates: Vec<f64> = models.iter().map(|model| model.per_hour).collect();
    assert_eq!(rates, [75.0, 75.0, 65.0, 65.0]);
    let mut empty = centre.clone();
    for group in &mut empty.groups {
        group.staff = Staff::Count(Vec::new());
    }
    let rates: Vec<f64> = Model::all(&empty).iter().map(|model| model.per_hour).collect();
    assert_eq!(rates, [100.0, 100.0, 40.0, 40.0], "with nobody there, the first that is asked takes all");
}

#[test]
fn shrinkage_and_absence_are_added_on_top() {
    let plain = Model::all(&steady("", "agents: 1"))[0].first(0.8).expect("there is a number");
    let less = Model::all(&steady("", "agents: 1, shrinkage_percent: 20, absence_percent: 10"))[0].first(0.8);
    assert_eq!(less, crate::queueing::erlang::scheduled(plain, 1.0 - 0.8 * 0.9));
}

#[test]
fn levels_are_ratios_of_sums() {
    let centre = steady("", "agents: 5");
    let models = Model::all(&centre);
    let days: Vec<DayLevels> = (0..30).map(|seed| DayLevels::of(&centre, seed, &models)).collect();
    let levels = Levels::of(&days, models.len());
    let estimate = levels.row(0);
    assert_eq!((estimate.mean, estimate.days), (levels.mean(0), 30));
    assert!(estimate.half_width.is_some_and(|width| (0.005..0.2).contains(&width)), "{estimate:?}");
    let good = levels.good_days(0.5).expect("somebody came");
    assert!(good > levels.good_days(0.95).expect("somebody came"), "{good}");
    assert_eq!(Levels::of(&[], 2).row(1).mean, None);
}

#[test]
fn the_target_holds_in_every_interval_with_the_smallest_numbers() {
    let centre = steady("", "agents: 0");
    let found = find(&centre, &EIGHTY);
    assert!(found.holds() && found.simulated <= SMALL.days * SMALL.rounds);
    for row in &found.rows {
        assert!(row.level.mean.is_some_and(|level| level >= 0.8), "{row:?}");
        let away = i64::from(row.agents) - i64::from(row.erlang.expect("a number"));
        assert!((-2..=2).contains(&away), "{row:?}");
    }
    for place in 0..2 {
        let mut fewer = found.agents();
        fewer[place] -= 1;
        let fewer = Arc::new(staffed(&centre, &fewer));
        let levels = levels(&fewer, &EIGHTY, SMALL, &alone).expect("nobody cancelled it");
        assert!(levels.iter().any(|level| level.mean.is_some_and(|level| level < 0.8)), "{place}: {levels:?}");
    }
    assert_eq!(found, find(&centre, &EIGHTY), "the same again");
    assert!((found.cost(&centre) - 20.0 * f64::from(found.agents().iter().sum::<u32>())).abs() < 1e-9);
}

#[test]
fn a_sharper_target_and_sure_days_need_more() {
    let centre = steady("", "agents: 6");
    let sum = |target: &Target| find(&centre, target).agents().iter().sum::<u32>();
    let plain = sum(&EIGHTY);
    assert!(sum(&Target { service_level: 0.95, ..EIGHTY }) > plain);
    // An agent is a whole step: the same number may be enough for a shorter time, never a smaller one.
    assert!(sum(&Target { within: Some(Span(1000)), ..EIGHTY }) >= plain);
    assert!(sum(&Target { service_level: 0.95, within: Some(Span(1000)), ..EIGHTY }) > plain);
    let sure = find(&centre, &Target { risk: Some(0.9), ..EIGHTY });
    assert!(sure.holds() && sure.good_days.is_some_and(|good| good >= 0.9), "{sure:?}");
    assert!(sure.agents().iter().sum::<u32>() > plain);
}

/// From nine on twice as many call, and the plan has nine agents instead of six.
fn busier_from_nine() -> Arc<Centre> {
    let mut centre = (*steady("", "agents: 6")).clone();
    let mut later = centre.clone();
    let Demand::Rates(rates) = &mut later.classes[0].demand else { panic!("it has rates") };
    rates.iter_mut().for_each(|rate| rate.per_hour *= 2.0);
    later.groups[0].staff = Staff::Count(vec![(Moment(0), 9)]);
    centre.changes = vec![(centre.interval_start(1), Arc::new(later))];
    Arc::new(centre)
}

#[test]
fn what_changes_in_mid_day_is_staffed_for() {
    let (centre, even) = (busier_from_nine(), steady("", "agents: 6"));
    let (found, even) = (find(&centre, &EIGHTY), find(&even, &EIGHTY));
    assert!(found.holds() && found.rows.iter().all(|row| row.level.mean.is_some_and(|level| level >= 0.8)));
    assert_eq!(found.rows[0].erlang, even.rows[0].erlang);
    assert!(found.rows[1].erlang > even.rows[1].erlang && found.rows[1].agents > even.rows[1].agents + 2, "{found:?}");
    assert_eq!(found.rows.iter().map(|row| row.planned).collect::<Vec<_>>(), [6.0, 9.0]);
    // Whoever is asked for is there after the change as well, and the change is still to come.
    let staffed = staffed(&centre, &[4, 5]);
    let [(at, later)] = &staffed.changes[..] else { panic!("{:?}", staffed.changes) };
    assert_eq!((*at, &later.groups[0].staff), (centre.interval_start(1), &staffed.groups[0].staff));
    assert_eq!(later.classes, centre.changes[0].1.classes);
}

#[test]
fn who_has_no_group_any_more_is_named_from_then_on() {
    let mut centre = (*busier_from_nine()).clone();
    Arc::make_mut(&mut centre.changes[0].1).classes[0].routes.clear();
    assert_eq!(unanswered(&centre), [(0, 1)]);
}

#[test]
fn what_nobody_can_reach_is_named_and_still_staffed() {
    // Nobody asks the agents before half a minute has passed.
    let found = find(&steady("routes: [(group: \"agents\", after_s: 30)],", "agents: 6"), &EIGHTY);
    assert!(!found.holds());
    for row in &found.rows {
        assert!(row.needed.is_none() && row.agents > 0, "{row:?}");
        assert!(row.ceiling.is_some_and(|ceiling| ceiling < 0.8), "{row:?}");
    }
}

#[test]
fn contacts_without_a_group_are_named() {
    let mut centre = (*steady("", "agents: 3")).clone();
    centre.classes[0].routes.clear();
    centre.groups.clear();
    let found = find(&Arc::new(centre), &EIGHTY);
    assert_eq!((found.rows.len(), found.unanswered.clone()), (0, vec![(0, 0), (0, 1)]));
    assert!(!found.holds());
}

#[test]
fn cancelling_gives_nothing_and_large_days_get_fewer_rounds() {
    let centre = steady("", "agents: 3");
    assert_eq!(needed(&centre, &EIGHTY, SMALL, &|_, _| None), None);
    assert_eq!(Budget::of(&centre, 7), Some(Budget { seed: 7, days: 100, rounds: 80 }));
    let mut large = (*centre).clone();
    let Demand::Rates(rates) = &mut large.classes[0].demand else { panic!("it has rates") };
    rates.iter_mut().for_each(|rate| rate.per_hour = 25_000.0);
    assert_eq!(Budget::of(&large, 7).map(|budget| budget.days), Some(40));
    let Demand::Rates(rates) = &mut large.classes[0].demand else { panic!("it has rates") };
    rates.iter_mut().for_each(|rate| rate.per_hour = 1e6);
    assert_eq!(Budget::of(&large, 7), None);
}
