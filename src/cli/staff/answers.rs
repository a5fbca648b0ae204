//! Everything that is found out for a plan: needed staff for each of its days, and its roster.

use super::Asked;
use crate::cli::Failure;
use crate::cli::simulate::Progress;
use crate::queueing::{Centre, Estimate};
use crate::staffing::Plan;
use crate::staffing::needed::{self, Budget, DayLevels, Needed, Target};
use crate::staffing::overlay::Course;
use crate::staffing::roster::{self, Solved, Week};
use crate::tongue::{FluentValue, Tongue};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::cell::Cell;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The search for a roster is ended after so long, on a machine so slow that it has not ended by itself.
const LONGEST: Duration = Duration::from_secs(25);

/// Steps of the progress line for one roster.
const ROSTER_STEPS: u32 = 100;

/// The answers.
pub struct Answers {
    pub target: Target,
    pub seed: u64,
    pub days: Vec<Day>,
    /// One for each kind of day: days that expect the same need the same.
    pub needed: Vec<Needed>,
    /// `None` when the plan has no people.
    pub roster: Option<Rostered>,
    pub took: Duration,
}

/// A day of the roster, or the plan's only one.
pub struct Day {
    /// 0 for Monday.
    pub weekday: Option<usize>,
    pub centre: Arc<Centre>,
    /// Its place in [`Answers::needed`].
    pub answer: usize,
}

/// A roster, and what comes of it.
pub struct Rostered {
    pub solved: Solved,
    /// By day: the service level of every row.
    pub levels: Vec<Vec<Estimate>>,
}

impl Answers {
    pub fn find(course: &Course, asked: Asked, progress: &Progress, tongue: &Tongue) -> Result<Answers, Failure> {
        let (plan, began) = (&course.plan, Instant::now());
        let target = Target { service_level: asked.service_level, within: asked.within, risk: asked.risk };
        let mut days: Vec<Day> = Vec::new();
        let mut kinds: Vec<Arc<Centre>> = Vec::new();
        for weekday in weekdays(plan) {
            let centre = course.on(weekday);
            let known = kinds.iter().position(|kind| **kind == centre);
            let answer = known.unwrap_or(kinds.len());
            if known.is_none() {
                kinds.push(Arc::new(centre));
            }
            days.push(Day { weekday, centre: Arc::clone(&kinds[answer]), answer });
        }
        let mut budgets = Vec::new();
        for kind in &kinds {
            budgets.push(Budget::of(kind, asked.seed).ok_or_else(|| too_many(kind, tongue))?);
        }
        let cancelled = || Failure::input(&tongue.say("simulate-cancelled"));
        let rounds: u32 = budgets.iter().map(|budget| budget.rounds).sum();
        let (all, done) = (rounds + ROSTER_STEPS, Cell::new(0));
        let mut answers = Vec::new();
        for (place, (kind, budget)) in kinds.iter().zip(&budgets).enumerate() {
            let found = needed::needed(kind, &target, *budget, &|days, day| {
                done.set(done.get() + 1);
                progress.at(done.get(), Some(all)).then(|| together(days, day))
            });
            answers.push(found.ok_or_else(cancelled)?);
            done.set(budgets.iter().take(place + 1).map(|budget| budget.rounds).sum());
        }
        let by_day: Vec<&Needed> = days.iter().map(|day| &answers[day.answer]).collect();
        let mut roster = None;
        let first = days.first().map(|day| Arc::clone(&day.centre));
        if let Some(week) = first.and_then(|centre| Week::of(plan, &centre, &by_day)) {
            let searching = Instant::now();
            let solved = roster::solve(&week, asked.seed, &|share| {
                let steps = rounds + (share * f64::from(ROSTER_STEPS)) as u32;
                progress.at(steps, Some(all)) && searching.elapsed() < LONGEST
            });
            let mut levels = Vec::new();
            for (place, day) in days.iter().enumerate() {
                let centre = Arc::new(solved.staffed(&day.centre, place));
                let budget = budgets[day.answer];
                let found = needed::levels(&centre, &target, budget, &|days, day| Some(together(days, day)));
                levels.push(found.ok_or_else(cancelled)?);
            }
            roster = Some(Rostered { solved, levels });
        }
        Ok(Answers { target, seed: asked.seed, days, needed: answers, roster, took: began.elapsed() })
    }

    /// What it costs: the roster, or the needed staff where there is none.
    pub fn cost(&self) -> f64 {
        match &self.roster {
            Some(roster) => roster.solved.cost,
            None => self.days.iter().map(|day| self.needed[day.answer].cost(&day.centre)).sum(),
        }
    }
}

/// The days of the plan's roster; without one, the plan's only day.
fn weekdays(plan: &Plan) -> Vec<Option<usize>> {
    let days = plan.roster.as_ref().map(|roster| roster.days.as_slice()).unwrap_or_default();
    if days.is_empty() { vec![plan.weekday] } else { days.iter().map(|day| Some(*day)).collect() }
}

/// Days on all cores, in their order.
fn together(days: u32, day: &(dyn Fn(u32) -> DayLevels + Sync)) -> Vec<DayLevels> {
    (0..days).into_par_iter().map(day).collect()
}

fn too_many(centre: &Centre, tongue: &Tongue) -> Failure {
    let contacts = FluentValue::from(tongue.number(centre.expected_contacts(), 0));
    Failure::input(&tongue.fill("staff-too-many-contacts", &[("contacts", contacts)]))
}
