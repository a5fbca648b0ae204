//! From names and sentences to the engine's numbers.

use super::contacts::{self, Contacts, Factor, Grid, Piece};
use super::fields::moment;
use super::{Class, Group, Guided, Habit, Plan};
use crate::queueing::{self, Centre, Demand, Route, Served};
use crate::words::{Id, Span};

/// The plan as a centre.
pub(super) fn centre(plan: &Plan) -> Centre {
    let centre = Centre::empty(moment(plan.open), moment(plan.close), plan.interval);
    Centre {
        after_close: plan.after_close,
        shift_end: plan.shift_end,
        choice: plan.agent_choice,
        lines: plan.lines,
        volume: plan.volume,
        classes: plan.classes.iter().map(|(id, class)| lower_class(plan, id, class)).collect(),
        groups: plan.groups.iter().map(|(_, group)| lower_group(plan, group)).collect(),
        departments: departments(plan),
        topics: topics(plan),
        service_level: plan.service_level.counts,
        costs: plan.costs,
        ..centre
    }
}

fn position<T>(all: &[(Id, T)], id: &Id) -> Option<usize> {
    all.iter().position(|(name, _)| name == id)
}

fn lower_class(plan: &Plan, id: &Id, class: &Class) -> queueing::Class {
    let mut numbers = class.numbers.clone();
    numbers.demand = demand(plan, id, class);
    numbers.within = class.within.unwrap_or(plan.service_level.within);
    numbers.routes = routes(plan, id, class);
    numbers.topic = class.topic.as_ref().and_then(|topic| position(&plan.topics, topic));
    numbers.need = class.needs.as_ref().and_then(|(department, need)| {
        position(&plan.departments, department).map(|department| queueing::Need { department, ..*need })
    });
    if let (Some(redial), Some((other, share))) = (&mut numbers.redial, &class.redial_into) {
        redial.other = position(&plan.classes, other).map(|other| (other, *share));
    }
    if let Some(guided) = &plan.guided {
        numbers.handling.factor *= guided.on_handling();
        if let Some(informed) = &mut numbers.informed {
            informed.factor *= guided.on_handling();
        }
        if let Some(repeat) = &mut numbers.repeat {
            repeat.share *= 1.0 - guided.covers * guided.prevents_repeats;
        }
    }
    numbers
}

/// The class's own contacts, by weekday and events, and the calls of surges.
fn demand(plan: &Plan, id: &Id, class: &Class) -> Demand {
    if let Contacts::At(times) = &class.contacts {
        return Demand::At(times.iter().map(|time| moment(*time)).collect());
    }
    let interval = plan.interval.0.max(1);
    let grid = Grid { open: moment(plan.open).0, close: moment(plan.close).0, interval };
    let mut factors: Vec<Factor> = Vec::new();
    for (day, factor) in &plan.weekday_factors {
        if plan.weekday == Some(*day) {
            factors.push((0, u64::MAX, *factor));
        }
    }
    factors.extend(plan.events.iter().map(|(_, event)| (moment(event.from).0, moment(event.to).0, event.factor)));
    let surges = plan.surges.iter().filter(|(_, surge)| surge.class == *id);
    let waves: Vec<Piece> = surges.flat_map(|(_, surge)| surge.pieces(grid)).collect();
    Demand::Rates(contacts::rates(&class.contacts.pieces(grid), &waves, &factors, grid))
}

/// The groups the author lists that answer the class; without a list all that do, at once.
fn routes(plan: &Plan, id: &Id, class: &Class) -> Vec<Route> {
    let answers = |group: &Group| group.answers.iter().any(|(answered, _)| answered == id);
    match &class.routes {
        Some(routes) => {
            let known = routes.iter().filter_map(|(name, after)| Some((position(&plan.groups, name)?, *after)));
            known
                .filter(|(group, _)| plan.groups.get(*group).is_some_and(|(_, group)| answers(group)))
                .map(|(group, after)| Route { group, after })
                .collect()
        }
        None => {
            let all = plan.groups.iter().enumerate().filter(|(_, (_, group))| answers(group));
            all.map(|(group, _)| Route { group, after: Span(0) }).collect()
        }
    }
}

fn lower_group(plan: &Plan, group: &Group) -> queueing::Group {
    let mut numbers = group.numbers.clone();
    let served = group
        .answers
        .iter()
        .filter_map(|(class, factor)| position(&plan.classes, class).map(|class| Served { class, factor: *factor }));
    numbers.serves = served.collect();
    numbers.guided = group.guided.or(plan.guided.map(|guided| guided.covers)).unwrap_or(0.0);
    numbers.habits = group.habits.iter().filter_map(|habit| lower_habit(plan, habit)).collect();
    numbers.staff = group.agents.staff(moment(plan.open), moment(plan.close), plan.interval.0.max(1));
    if let Some(novices) = &group.novices {
        let days = plan.guided.map_or(novices.learning_days, |guided| guided.learning_days(novices.learning_days));
        numbers.novices = novices.share;
        numbers.novice_factor = novices.factor_today(days);
    }
    numbers
}

/// A workflow prevents repeats whoever follows it.
fn lower_habit(plan: &Plan, habit: &Habit) -> Option<queueing::Habit> {
    let left = plan.guided.map_or(1.0, |guided| 1.0 - guided.covers * guided.prevents_repeats);
    let class = position(&plan.classes, &habit.class)?;
    Some(queueing::Habit { class, repeats: habit.repeats.map(|share| share * left), promises: habit.promises })
}

fn departments(plan: &Plan) -> Vec<queueing::Department> {
    let lowered = plan.departments.iter().map(|(_, department)| queueing::Department {
        reach: department.reach.clone(),
        headcount: department.people.clone(),
        pick_up: department.pick_up,
        answer: department.answer.clone(),
    });
    lowered.collect()
}

fn topics(plan: &Plan) -> Vec<queueing::Topic> {
    let lowered = plan.topics.iter().map(|(_, topic)| queueing::Topic {
        // A department that is not there cannot be asked; the position is passed over.
        department: position(&plan.departments, &topic.department).unwrap_or(usize::MAX),
        told: topic.told_at.map(moment),
        lead: topic.lead.map(|lead| queueing::Lead {
            tagged: lead.tagged,
            notices_after: lead.notices_after,
            looks_from: moment(lead.looks_from.unwrap_or(plan.open)),
            tries_every: lead.tries_every,
            walks_after: lead.walks_after,
            walk: lead.walk,
            briefing: lead.briefing,
        }),
        spread: topic.spread,
    });
    lowered.collect()
}

impl Guided {
    /// What it multiplies the mean handle time by.
    fn on_handling(&self) -> f64 {
        1.0 + self.covers * (self.handle_factor - 1.0)
    }

    /// How long novices learn with it.
    fn learning_days(&self, without: f64) -> f64 {
        self.learning_days.map_or(without, |with| without + self.covers * (with - without))
    }
}
