//! Needed staff: the smallest numbers with which a target holds in every interval.
//!
//! The first guess is stationary Erlang A, each interval for itself with its own rate (SIPP: L. V. Green, P. J. Kolesar,
//! J. Soares, "Improving the SIPP approach for staffing service systems that have cyclic demands", Operations Research
//! 49, 2001). It knows nothing of lines that are handed on from one interval to the next, of redials, callbacks, skills
//! and bad days, so it is refined by simulation on the same callers in every round (Z. Feldman, A. Mandelbaum,
//! W. A. Massey, W. Whitt, "Staffing of time-varying queues to achieve time-stable performance", Management Science 54,
//! 2008): what an interval shows is read as Erlang A with another rate, and that rate says how many it needs. Then
//! agents are only added until the target holds everywhere, and at last taken away one by one where it holds without.
//!
//! A centre may change in the course of the day: the formula then takes the numbers that hold in the middle of an interval,
//! and the days are simulated with the changes.
//!
//! An interval that not even abundance brings to the target is named, and staffed nearly as well as abundance does.

mod first;
mod levels;
mod search;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::queueing::{Centre, Demand, Estimate, Staff};
use crate::words::{Moment, Span};

pub use levels::DayLevels;

use first::Model;
use levels::Levels;
use search::Search;

/// What is to hold in every interval.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Target {
    /// The share answered in time, under the centre's definition; over all days together.
    pub service_level: f64,
    /// Within what time; `None` for the time of each class.
    pub within: Option<Span>,
    /// The share of days that must, each as a whole, reach the service level as well; `None` when means are enough.
    pub risk: Option<f64>,
}

/// How much is simulated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Budget {
    /// The seed of the first day; the others follow it, the same ones in every round.
    pub seed: u64,
    /// The days of a round.
    pub days: u32,
    /// The rounds, at most.
    pub rounds: u32,
}

/// Who runs the days: so many of them, told apart by their number, in its order; `None` when it was cancelled.
pub type Crew<'a> = &'a dyn Fn(u32, &(dyn Fn(u32) -> DayLevels + Sync)) -> Option<Vec<DayLevels>>;

/// The answer.
#[derive(Clone, PartialEq, Debug)]
pub struct Needed {
    /// Every group and interval: the groups in their order, each with its intervals.
    pub rows: Vec<Row>,
    /// Where contacts arrive that no group answers: the class and the interval.
    pub unanswered: Vec<(usize, usize)>,
    /// The share of days that reach the service level with these numbers; `None` for days without contacts.
    pub good_days: Option<f64>,
    /// Whether so many good days are enough; true when none are asked for.
    pub enough_good_days: bool,
    /// How many days were simulated.
    pub simulated: u32,
}

/// The answer for one group in one interval.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// The group: a position in [`Centre::groups`].
    pub group: usize,
    /// The interval.
    pub interval: usize,
    /// The first guess, raised for shrinkage and absence; `None` when the formula finds no number.
    pub erlang: Option<u32>,
    /// The number that is needed; `None` when no number is enough.
    pub needed: Option<u32>,
    /// The number everything was simulated with: what is needed, or the best that can be done.
    pub agents: u32,
    /// The number the plan has, on average over the interval.
    pub planned: f64,
    /// The service level of the contacts this group may answer, with `agents` everywhere.
    pub level: Estimate,
    /// The service level with abundance everywhere, where that is below the target.
    pub ceiling: Option<f64>,
}

impl Budget {
    /// A hundred days a round and eighty rounds, fewer days where a day has many contacts; `None` when a day has so
    /// many that not even ten can be simulated again and again.
    pub fn of(centre: &Centre, seed: u64) -> Option<Budget> {
        const CONTACTS_A_ROUND: f64 = 2e6;
        // A change in mid-day may bring more; the most there can be is what counts.
        let later = centre.changes.iter().map(|(_, later)| later.expected_contacts());
        let days = CONTACTS_A_ROUND / later.fold(centre.expected_contacts(), f64::max).max(1.0);
        (days >= 10.0).then_some(Budget { seed, days: days.min(100.0) as u32, rounds: 80 })
    }
}

impl Needed {
    /// Whether the target holds everywhere.
    pub fn holds(&self) -> bool {
        self.enough_good_days && self.unanswered.is_empty() && self.rows.iter().all(|row| row.needed.is_some())
    }

    /// The numbers everything was simulated with, row by row.
    pub fn agents(&self) -> Vec<u32> {
        self.rows.iter().map(|row| row.agents).collect()
    }

    /// What they cost for a day, by the centre's price of an hour.
    pub fn cost(&self, centre: &Centre) -> f64 {
        let cost = |row: &Row| {
            let (from, to) = bounds(centre, row.interval);
            f64::from(row.agents) * (to - from).as_s() / 3600.0 * in_force(centre, from).costs.agent_hour
        };
        self.rows.iter().map(cost).sum()
    }
}

/// The smallest numbers with which a target holds; `None` when it was cancelled.
pub fn needed(centre: &Arc<Centre>, target: &Target, budget: Budget, crew: Crew<'_>) -> Option<Needed> {
    let centre = Arc::new(with_target(centre, target));
    let models = Model::all(&centre);
    let found = Search::new(&centre, &models, target, budget, crew).run()?;
    let rows = models.iter().enumerate().map(|(place, model)| Row {
        group: model.group,
        interval: model.interval,
        erlang: model.first(target.service_level),
        needed: found.reaches(place).then(|| found.agents[place]),
        agents: found.agents[place],
        planned: planned(&centre, model.group, model.interval),
        level: found.levels.row(place),
        ceiling: found.ceilings[place].filter(|ceiling| *ceiling < target.service_level),
    });
    Some(Needed {
        rows: rows.collect(),
        unanswered: unanswered(&centre),
        good_days: found.levels.good_days(target.service_level),
        enough_good_days: found.enough_good_days,
        simulated: found.simulated,
    })
}

/// The service level of every row of [`Needed::rows`] with the staff a centre has.
pub fn levels(centre: &Arc<Centre>, target: &Target, budget: Budget, crew: Crew<'_>) -> Option<Vec<Estimate>> {
    let centre = Arc::new(with_target(centre, target));
    let models = Model::all(&centre);
    let days = crew(budget.days, &|day| DayLevels::of(&centre, budget.seed.wrapping_add(u64::from(day)), &models))?;
    let levels = Levels::of(&days, models.len());
    Some((0..models.len()).map(|row| levels.row(row)).collect())
}

/// A centre with other numbers of agents, row by row in the order of [`Needed::rows`], also after its changes in mid-day.
pub fn staffed(centre: &Centre, agents: &[u32]) -> Centre {
    let mut centre = centre.clone();
    let starts: Vec<Moment> = (0..centre.intervals()).map(|interval| centre.interval_start(interval)).collect();
    throughout(&mut centre, &|centre| {
        for (group, agents) in centre.groups.iter_mut().zip(agents.chunks(starts.len())) {
            group.staff = Staff::Count(starts.iter().copied().zip(agents.iter().copied()).collect());
        }
    });
    centre
}

/// Changes a centre as it is at first, and as it is after each of its changes in mid-day.
pub(super) fn throughout(centre: &mut Centre, change: &dyn Fn(&mut Centre)) {
    change(centre);
    for (_, later) in &mut centre.changes {
        change(Arc::make_mut(later));
    }
}

/// The numbers that hold at a moment: those of the last change by then.
fn in_force(centre: &Centre, at: Moment) -> &Centre {
    centre.changes.iter().rev().find(|(from, _)| *from <= at).map_or(centre, |(_, later)| &**later)
}

/// The centre with the target's time for every class.
fn with_target(centre: &Centre, target: &Target) -> Centre {
    let mut centre = centre.clone();
    throughout(&mut centre, &|centre| {
        for class in &mut centre.classes {
            class.within = target.within.unwrap_or(class.within);
        }
    });
    centre
}

/// Where an interval begins and ends.
fn bounds(centre: &Centre, interval: usize) -> (Moment, Moment) {
    let from = centre.interval_start(interval);
    (from, centre.interval_start(interval.saturating_add(1)).min(centre.close).max(from))
}

/// The number the plan has in an interval, on average, looked at every minute.
fn planned(centre: &Centre, group: usize, interval: usize) -> f64 {
    let (from, to) = bounds(centre, interval);
    let looks = ((to - from).0 / 60_000).clamp(1, 240);
    let each = (to - from).0 / looks;
    let there = |at: Moment| in_force(centre, at).groups.get(group).map_or(0, |group| group.staff.planned_at(at));
    let sum: u64 = (0..looks).map(|look| u64::from(there(Moment(from.0 + look * each)))).sum();
    sum as f64 / looks as f64
}

/// Where contacts arrive that no group answers.
fn unanswered(centre: &Centre) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for place in 0..centre.classes.len() {
        for interval in 0..centre.intervals() {
            let (from, to) = bounds(centre, interval);
            let class = in_force(centre, from).classes.get(place).filter(|class| class.routes.is_empty());
            if class.is_some_and(|class| expects(&class.demand, from, to)) {
                found.push((place, interval));
            }
        }
    }
    found
}

fn expects(demand: &Demand, from: Moment, to: Moment) -> bool {
    demand.expected(from, to) > 0.0
}
