//! The first guess: stationary Erlang A for each group and interval.

use super::{bounds, in_force};
use crate::queueing::erlang::{Formula, Goal, Steady, Traffic, scheduled};
use crate::queueing::{Centre, Class, Group, Route};
use crate::words::Moment;

/// A group in an interval as the textbook sees it: a steady stream of contacts of one kind.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Model {
    pub(super) group: usize,
    pub(super) interval: usize,
    /// The classes that wait in line and that the group may answer.
    pub(super) classes: Vec<usize>,
    /// The group's part of them.
    pub(super) per_hour: f64,
    handle_s: f64,
    /// `None` when nobody gives up.
    patience_s: Option<f64>,
    within_s: f64,
    /// Work that nobody waits for, in erlangs.
    beside: f64,
    /// The share of planned agents that are not at their place.
    lost: f64,
}

impl Model {
    /// Every group and interval, group by group.
    pub(super) fn all(centre: &Centre) -> Vec<Model> {
        let hours: Vec<f64> = (0..centre.groups.len()).map(|group| planned_hours(centre, group)).collect();
        let groups = 0..centre.groups.len();
        groups
            .flat_map(|group| (0..centre.intervals()).map(move |interval| (group, interval)))
            .map(|(group, interval)| Model::new(centre, &hours, group, interval))
            .collect()
    }

    fn new(centre: &Centre, hours: &[f64], place: usize, interval: usize) -> Model {
        let (from, to) = bounds(centre, interval);
        let length_h = (to - from).as_s() / 3600.0;
        // What holds in the middle of the interval; of everything else the days tell.
        let centre = in_force(centre, Moment(from.0 + (to - from).0 / 2));
        let mut model = Model {
            group: place,
            interval,
            classes: Vec::new(),
            per_hour: 0.0,
            handle_s: 1.0,
            patience_s: None,
            within_s: f64::INFINITY,
            beside: 0.0,
            lost: 0.0,
        };
        let Some(group) = centre.groups.get(place) else { return model };
        let present = (1.0 - group.shrinkage).clamp(0.0, 1.0) * (1.0 - group.absence).clamp(0.0, 1.0);
        model.lost = (1.0 - present).clamp(0.0, 0.99);
        let (mut work_s, mut patience_s, mut patient) = (0.0, 0.0, 0.0);
        for (number, class) in centre.classes.iter().enumerate() {
            if !class.routes.iter().any(|route| route.group == place) {
                continue;
            }
            let part = part(centre, hours, number, place);
            let per_hour =
                if length_h > 0.0 { part * reaching(class) * class.demand.expected(from, to) / length_h } else { 0.0 };
            let handle_s = handle_s(class, group, number);
            if class.deferred.is_some() {
                model.beside += per_hour * handle_s / 3600.0;
                continue;
            }
            model.classes.push(number);
            model.within_s = model.within_s.min(class.within.as_s());
            model.per_hour += per_hour;
            work_s += per_hour * handle_s;
            match &class.patience.then {
                Some(patience) => patience_s += per_hour * patience.mean_ms() / 1000.0,
                None => patient += per_hour,
            }
        }
        if model.per_hour > 0.0 {
            model.handle_s = (work_s / model.per_hour).max(0.001);
            let impatient = model.per_hour - patient;
            // Those who wait for ever count as the others where there are others.
            model.patience_s = (impatient > 0.0 && patience_s > 0.0).then(|| patience_s / impatient);
        }
        model
    }

    /// The number of agents to plan by the textbook; `None` when no number reaches the goal.
    pub(super) fn first(&self, goal: f64) -> Option<u32> {
        self.planned_for(self.per_hour, goal)
    }

    /// The number of agents to plan for another rate.
    pub(super) fn planned_for(&self, per_hour: f64, goal: f64) -> Option<u32> {
        let beside = libm::ceil(self.beside - 1e-9).max(0.0) as u32;
        if per_hour <= 0.0 {
            return scheduled(beside, self.lost);
        }
        let goal = Goal { service_level: goal, within_s: self.within_s, most_occupied: 1.0 };
        let agents = self.steady(per_hour)?.needed(&goal)?;
        scheduled(agents.saturating_add(beside), self.lost)
    }

    /// The rate with which the textbook has this service level; `None` when it has it with no rate.
    ///
    /// More contacts never make the service level better, so halving finds it.
    pub(super) fn rate_at(&self, planned: u32, level: f64) -> Option<f64> {
        let level = level.clamp(0.005, 0.995);
        let present = (f64::from(planned) * (1.0 - self.lost) - self.beside).max(0.0).round() as u32;
        if present == 0 || self.per_hour <= 0.0 {
            return None;
        }
        let at = |per_hour: f64| Some(self.steady(per_hour)?.figures(present, self.within_s).service_level);
        let (mut low, mut high) = (0.0, 8.0 * self.per_hour);
        for _ in 0..40 {
            let middle = 0.5 * (low + high);
            if at(middle)? > level { low = middle } else { high = middle }
        }
        Some(high)
    }

    /// More agents than anything the textbook knows would need.
    pub(super) fn abundance(&self) -> u32 {
        let load = self.per_hour * self.handle_s / 3600.0 + self.beside;
        let most = f64::from(self.first(0.999).unwrap_or(0)).max(load);
        // Redials and what was left over by others may multiply what comes.
        libm::ceil((3.0 * most + 20.0) / (1.0 - self.lost)).min(1e6) as u32
    }

    fn steady(&self, per_hour: f64) -> Option<Steady> {
        let formula = self.patience_s.map_or(Formula::C, |patience_s| Formula::A { patience_s });
        Steady::new(Traffic::per_hour(per_hour, self.handle_s)?, formula, None)
    }
}

/// The share of attempts that reach the line.
fn reaching(class: &Class) -> f64 {
    let share = |share: f64| share.clamp(0.0, 1.0);
    let helped = share(class.deflection.share) * (1.0 - share(class.deflection.fails));
    let stays = class.menu.map_or(1.0, |menu| libm::pow(1.0 - share(menu.leaves), f64::from(menu.levels)));
    (1.0 - helped) * stays
}

/// The handle time of a class in a group; of several chats at a time each takes its part.
fn handle_s(class: &Class, group: &Group, number: usize) -> f64 {
    let factor = group.serves.iter().find(|served| served.class == number).map_or(1.0, |served| served.factor);
    let novices = 1.0 + group.novices.clamp(0.0, 1.0) * (group.novice_factor - 1.0);
    let at_once = f64::from(group.parallel.max(1));
    let chats = (1.0 + group.stretch * (at_once - 1.0)) / at_once;
    (class.handling.mean_ms() / 1000.0 * factor * novices * chats).max(0.001)
}

/// A group's part of a class: as the plan's agents are divided over the day, those who answer several classes divided
/// among them. Where the plan has nobody, the group that is asked first takes all.
fn part(centre: &Centre, hours: &[f64], class: usize, group: usize) -> f64 {
    let Some(routes) = centre.classes.get(class).map(|class| &class.routes) else { return 0.0 };
    let weight = |route: &Route| {
        let answers = centre.classes.iter().filter(|other| other.routes.iter().any(|r| r.group == route.group)).count();
        hours.get(route.group).copied().unwrap_or(0.0) / answers.max(1) as f64
    };
    let all: f64 = routes.iter().map(weight).sum();
    if all > 0.0 {
        return routes.iter().filter(|route| route.group == group).map(weight).sum::<f64>() / all;
    }
    let first = routes.iter().min_by_key(|route| route.after).map(|route| route.group);
    if first == Some(group) { 1.0 } else { 0.0 }
}

/// The agent-hours the plan has for a group, looked at by interval.
fn planned_hours(centre: &Centre, group: usize) -> f64 {
    (0..centre.intervals()).map(|interval| super::planned(centre, group, interval)).sum()
}
