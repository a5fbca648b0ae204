//! From the first guess to numbers that hold: rounds of days on the same callers.

use std::sync::Arc;

use super::first::Model;
use super::levels::{DayLevels, Levels};
use super::{Budget, Crew, Target, staffed};
use crate::queueing::Centre;

/// Rounds in which numbers may rise and fall.
const MOVES: u32 = 8;
/// How far below abundance a row may stay that abundance does not bring to the goal.
const NEARLY: f64 = 0.01;

/// The refinement of one centre's numbers.
pub(super) struct Search<'a> {
    centre: &'a Arc<Centre>,
    models: &'a [Model],
    target: &'a Target,
    budget: Budget,
    crew: Crew<'a>,
    rounds: u32,
    /// What abundance reaches, row by row.
    ceilings: Vec<Option<f64>>,
    /// What is asked of each row by now.
    goals: Vec<f64>,
}

/// What was found.
pub(super) struct Found {
    pub(super) agents: Vec<u32>,
    pub(super) levels: Levels,
    pub(super) ceilings: Vec<Option<f64>>,
    pub(super) enough_good_days: bool,
    pub(super) simulated: u32,
    service_level: f64,
}

/// Numbers, and what came of them.
#[derive(Clone)]
struct Tried {
    agents: Vec<u32>,
    levels: Levels,
}

impl Found {
    /// Whether a row has what is asked for; nobody is kept waiting where nobody comes.
    pub(super) fn reaches(&self, row: usize) -> bool {
        self.levels.mean(row).is_none_or(|level| level >= self.service_level)
    }
}

impl<'a> Search<'a> {
    pub(super) fn new(
        centre: &'a Arc<Centre>,
        models: &'a [Model],
        target: &'a Target,
        budget: Budget,
        crew: Crew<'a>,
    ) -> Search<'a> {
        let (ceilings, goals) = (vec![None; models.len()], vec![target.service_level; models.len()]);
        Search { centre, models, target, budget, crew, rounds: 0, ceilings, goals }
    }

    /// `None` when it was cancelled.
    pub(super) fn run(mut self) -> Option<Found> {
        let abundance = self.tried(self.models.iter().map(Model::abundance).collect())?;
        self.ceilings = (0..self.models.len()).map(|row| abundance.levels.mean(row)).collect();
        self.ask(self.target.service_level);
        let first = self.models.iter().map(|model| model.first(self.target.service_level).unwrap_or(0)).collect();
        let moved = self.moved(first)?;
        let raised = self.raised(moved)?;
        let sure = self.made_sure(raised)?;
        let trimmed = self.trimmed(sure)?;
        let enough_good_days = self.enough_good_days(&trimmed.levels);
        Some(Found {
            agents: trimmed.agents,
            levels: trimmed.levels,
            ceilings: self.ceilings,
            enough_good_days,
            simulated: self.rounds.saturating_mul(self.budget.days),
            service_level: self.target.service_level,
        })
    }

    /// One round of days.
    fn tried(&mut self, agents: Vec<u32>) -> Option<Tried> {
        self.rounds += 1;
        let (centre, models, seed) = (Arc::new(staffed(self.centre, &agents)), self.models, self.budget.seed);
        let days =
            (self.crew)(self.budget.days, &|day| DayLevels::of(&centre, seed.wrapping_add(u64::from(day)), models))?;
        Some(Tried { agents, levels: Levels::of(&days, models.len()) })
    }

    fn may_go_on(&self) -> bool {
        self.rounds < self.budget.rounds
    }

    /// Asks every row for a service level, or for nearly what abundance reaches where that is less.
    fn ask(&mut self, level: f64) {
        for (goal, ceiling) in self.goals.iter_mut().zip(&self.ceilings) {
            let nearly = ceiling.map_or(level, |ceiling| ceiling - NEARLY);
            // A row that can reach the target is never asked for less.
            let least =
                ceiling.filter(|ceiling| *ceiling >= self.target.service_level).map(|_| self.target.service_level);
            *goal = level.min(nearly.max(least.unwrap_or(0.0)));
        }
    }

    /// Whether a row has what it is asked for.
    fn has(&self, levels: &Levels, row: usize) -> bool {
        levels.mean(row).is_none_or(|level| level >= self.goals[row])
    }

    /// Whether abundance brings a row to the target; where nobody comes, it does.
    fn can_reach(&self, row: usize) -> bool {
        self.ceilings[row].is_none_or(|ceiling| ceiling >= self.target.service_level)
    }

    fn all_have(&self, levels: &Levels) -> bool {
        (0..self.models.len()).all(|row| self.has(levels, row))
    }

    fn enough_good_days(&self, levels: &Levels) -> bool {
        let good = levels.good_days(self.target.service_level);
        self.target.risk.is_none_or(|risk| good.is_none_or(|good| good >= risk))
    }

    /// What a row seems to need, by the rate with which the textbook shows what it shows.
    fn advised(&self, tried: &Tried, row: usize) -> u32 {
        let (model, now) = (&self.models[row], tried.agents[row]);
        if !self.can_reach(row) {
            // A service level that says little of the work must not say how many do it.
            return model.first(self.target.service_level).unwrap_or(now);
        }
        let Some(level) = tried.levels.mean(row) else { return model.first(self.goals[row]).unwrap_or(now) };
        let rate = model.rate_at(now, level);
        let advised = rate.and_then(|rate| model.planned_for(rate, self.goals[row]));
        let otherwise = if level < self.goals[row] { now + 1 } else { now };
        advised.unwrap_or(otherwise)
    }

    /// Lets numbers rise and fall until nothing moves; a step is at most a quarter.
    fn moved(&mut self, first: Vec<u32>) -> Option<Tried> {
        let mut tried = self.tried(first)?;
        for _ in 0..MOVES {
            let rows = 0..self.models.len();
            let next: Vec<u32> = rows
                .map(|row| {
                    let (now, step) = (tried.agents[row], (tried.agents[row] / 4).max(2));
                    self.advised(&tried, row).clamp(now.saturating_sub(step), now.saturating_add(step))
                })
                .collect();
            if next == tried.agents || !self.may_go_on() {
                break;
            }
            tried = self.tried(next)?;
        }
        Some(tried)
    }

    /// Adds agents until every row has what it is asked for; nobody is taken away.
    fn raised(&mut self, mut tried: Tried) -> Option<Tried> {
        while !self.all_have(&tried.levels) && self.may_go_on() {
            let rows = 0..self.models.len();
            let next: Vec<u32> = rows
                .map(|row| {
                    let now = tried.agents[row];
                    if self.has(&tried.levels, row) {
                        return now;
                    }
                    self.advised(&tried, row).clamp(now + 1, now.saturating_add((now / 10).max(1)))
                })
                .collect();
            tried = self.tried(next)?;
        }
        Some(tried)
    }

    /// Asks for more in every interval until enough days are good, or abundance is asked for everywhere.
    fn made_sure(&mut self, mut tried: Tried) -> Option<Tried> {
        let mut asked = self.target.service_level;
        while !self.enough_good_days(&tried.levels) && asked < 0.995 && self.may_go_on() {
            asked += 0.2 * (1.0 - asked);
            self.ask(asked);
            tried = self.raised(tried)?;
        }
        // What has been added stays only where it is of use.
        self.ask(self.target.service_level);
        Some(tried)
    }

    /// Takes one agent at a time away where all that held still holds, the rows with most to spare first.
    fn trimmed(&mut self, mut tried: Tried) -> Option<Tried> {
        let good_days = tried.levels.good_days(self.target.service_level).unwrap_or(1.0);
        let least = self.target.risk.map_or(0.0, |risk| risk.min(good_days));
        let held: Vec<bool> = (0..self.models.len()).map(|row| self.has(&tried.levels, row)).collect();
        let spare = |tried: &Tried, goals: &[f64], row: usize| {
            tried.levels.mean(row).map_or(f64::INFINITY, |level| level - goals[row])
        };
        let mut rows: Vec<usize> = (0..self.models.len()).filter(|row| tried.agents[*row] > 0).collect();
        rows.sort_by(|a, b| spare(&tried, &self.goals, *b).total_cmp(&spare(&tried, &self.goals, *a)));
        for row in rows {
            // Work beside the line has no service level that would say when too few are left for it.
            if tried.levels.mean(row).is_none() || !self.can_reach(row) {
                continue;
            }
            while tried.agents[row] > 0 && self.may_go_on() && self.has(&tried.levels, row) {
                let mut fewer = tried.agents.clone();
                fewer[row] -= 1;
                let next = self.tried(fewer)?;
                let holds = (0..held.len()).all(|row| !held[row] || self.has(&next.levels, row));
                let good_days = next.levels.good_days(self.target.service_level).unwrap_or(1.0);
                if !holds || good_days < least {
                    break;
                }
                tried = next;
            }
        }
        Some(tried)
    }
}
