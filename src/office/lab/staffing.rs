//! Needed staff and rosters: asked for by interval and skill, given to people, and simulated both ways.

use super::editing::{set, unset};
use super::jobs::{Done, Gauge};
use super::written::quoted;
use crate::queueing::{Centre, Estimate, Paired, Wanted, paired};
use crate::reading::{Findings, parse};
use crate::staffing::Plan;
use crate::staffing::needed::{self, Budget, DayLevels, Needed, Target};
use crate::staffing::overlay::Course;
use crate::staffing::roster::{self, Duty, Solved, Week};
use crate::words::{FileId, Moment, Span, TimeOfDay};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::cell::Cell;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The search for a roster is ended after so long, on a machine so slow that it has not ended by itself.
const LONGEST: Duration = Duration::from_secs(25);

/// Steps of the gauge for one roster.
const STEPS: u32 = 100;

/// Days with which what was asked for is held against what was given.
const DAYS: u32 = 60;

/// What is to hold in every interval; what is not said is the plan's.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Asked {
    /// The share that is to be answered in time, above 0 and below 1.
    pub service_level: Option<f64>,
    /// Within what time.
    pub within: Option<Span>,
    /// The share of days that must reach it as a whole, as 0.9 for nine days of ten.
    pub risk: Option<f64>,
}

/// The needed staff of every day.
#[derive(Clone, PartialEq, Debug)]
pub struct Needs {
    /// What holds.
    pub target: Target,
    /// The days of the roster, or the plan's only one.
    pub days: Vec<NeedDay>,
    /// One answer for each kind of day: days that expect the same need the same.
    pub kinds: Vec<Needed>,
    /// What the needed staff of all days costs.
    pub cost: f64,
    /// How long it took, in seconds.
    pub seconds: f64,
}

/// A day and what it needs.
#[derive(Clone, PartialEq, Debug)]
pub struct NeedDay {
    /// 0 for Monday; none for a day without one.
    pub weekday: Option<usize>,
    /// The day in the engine's numbers.
    pub centre: Arc<Centre>,
    /// Its place in [`Needs::kinds`].
    pub kind: usize,
}

impl Needs {
    /// What a day needs.
    pub fn of(&self, day: usize) -> Option<&Needed> {
        self.kinds.get(self.days.get(day)?.kind)
    }

    /// Whether the target holds on all days.
    pub fn holds(&self) -> bool {
        self.kinds.iter().all(Needed::holds)
    }
}

/// A roster, and what comes of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Rostered {
    /// The roster.
    pub solved: Solved,
    /// The people, in the order of the plan.
    pub people: Vec<String>,
    /// The kinds of shift, in the order of the plan.
    pub kinds: Vec<String>,
    /// The groups, in the order of the plan.
    pub groups: Vec<String>,
    /// By day, 0 for Monday; none for a day without one.
    pub weekdays: Vec<Option<usize>>,
    /// By day: the service level of every row of the needed staff with the staff that is given.
    pub levels: Vec<Vec<Estimate>>,
    /// By day: what was asked for as the baseline, what was given as the only variant.
    pub days: Vec<Paired>,
    /// How long the search took, in seconds.
    pub seconds: f64,
}

impl Rostered {
    /// The shifts of a person, by day.
    pub fn duties_of(&self, person: usize) -> impl Iterator<Item = &Duty> {
        self.solved.duties.iter().filter(move |duty| duty.person == person)
    }
}

/// The needed staff of a plan.
pub(super) fn needs(
    course: &Course,
    asked: Asked,
    seed: u64,
    gauge: &Gauge,
    extra: u32,
) -> Result<Needs, &'static str> {
    let (plan, began) = (&course.plan, Instant::now());
    let share = asked.service_level.unwrap_or(plan.service_level.share);
    if !(share > 0.0 && share < 1.0) || asked.risk.is_some_and(|risk| !(risk > 0.0 && risk < 1.0)) {
        return Err("target");
    }
    let target = Target { service_level: share, within: asked.within, risk: asked.risk };
    let (mut days, mut centres): (Vec<NeedDay>, Vec<Arc<Centre>>) = (Vec::new(), Vec::new());
    for weekday in weekdays(plan) {
        let centre = course.on(weekday);
        let known = centres.iter().position(|kind| **kind == centre);
        let kind = known.unwrap_or(centres.len());
        let centre = match known.and_then(|known| centres.get(known)) {
            Some(known) => Arc::clone(known),
            None => {
                let centre = Arc::new(centre);
                centres.push(Arc::clone(&centre));
                centre
            }
        };
        days.push(NeedDay { weekday, centre, kind });
    }
    let budgets: Option<Vec<Budget>> = centres.iter().map(|centre| Budget::of(centre, seed)).collect();
    let budgets = budgets.ok_or("too-many-contacts")?;
    let all: u32 = budgets.iter().map(|budget| budget.rounds).sum::<u32>() + extra;
    let (mut kinds, done) = (Vec::new(), Cell::new(0));
    for (place, (centre, budget)) in centres.iter().zip(&budgets).enumerate() {
        let found = needed::needed(centre, &target, *budget, &|days, day| {
            done.set(done.get() + 1);
            gauge.at(done.get(), all).then(|| together(days, day))
        });
        kinds.push(found.ok_or("")?);
        done.set(budgets.iter().take(place + 1).map(|budget| budget.rounds).sum());
    }
    let needs = Needs { target, days, kinds, cost: 0.0, seconds: began.elapsed().as_secs_f64() };
    let cost = needs.days.iter().enumerate().filter_map(|(place, day)| Some(needs.of(place)?.cost(&day.centre))).sum();
    Ok(Needs { cost, ..needs })
}

/// The needed staff and the roster of a plan.
pub(super) fn rostered(course: &Course, asked: Asked, seed: u64, gauge: &Gauge) -> Result<Done, &'static str> {
    let needs = needs(course, asked, seed, gauge, STEPS)?;
    let (plan, began) = (&course.plan, Instant::now());
    let by_day: Vec<&Needed> = (0..needs.days.len()).filter_map(|day| needs.of(day)).collect();
    let first = needs.days.first().map(|day| Arc::clone(&day.centre)).ok_or("no-people")?;
    let week = Week::of(plan, &first, &by_day).ok_or("no-people")?;
    let solved = roster::solve(&week, seed, &|share| {
        gauge.at(STEPS + (share * f64::from(STEPS)) as u32, 2 * STEPS) && began.elapsed() < LONGEST
    });
    if !gauge.goes_on() {
        return Err("");
    }
    let seconds = began.elapsed().as_secs_f64();
    let (mut levels, mut days) = (Vec::new(), Vec::new());
    for (place, day) in needs.days.iter().enumerate() {
        let given = Arc::new(solved.staffed(&day.centre, place));
        let budget = Budget::of(&day.centre, seed).ok_or("too-many-contacts")?;
        let found =
            needed::levels(&given, &needs.target, budget, &|days, day| gauge.goes_on().then(|| together(days, day)));
        levels.push(found.ok_or("")?);
        let wanted = needs.of(place).map(Needed::agents).unwrap_or_default();
        let wanted = Arc::new(needed::staffed(&day.centre, &wanted));
        let held = paired(&wanted, &[given], seed, Wanted::Fixed(DAYS.min(budget.days)), None, &|_, _| gauge.goes_on());
        days.push(held.map_err(|_| "")?);
    }
    let roster = plan.roster.as_ref().ok_or("no-people")?;
    let found = Rostered {
        people: roster.people.iter().map(|(id, _)| id.to_string()).collect(),
        kinds: roster.shift_types.iter().map(|(id, _)| id.to_string()).collect(),
        groups: plan.groups.iter().map(|(id, _)| id.to_string()).collect(),
        weekdays: needs.days.iter().map(|day| day.weekday).collect(),
        solved,
        levels,
        days,
        seconds,
    };
    Ok(Done::Roster(Box::new((needs, found))))
}

/// The text of a plan whose groups work as a roster says for one of its days; `None` when it cannot be written in.
pub(super) fn with_roster(text: &str, rostered: &Rostered, day: usize) -> Option<String> {
    let mut text = text.to_owned();
    for (place, group) in rostered.groups.iter().enumerate() {
        let of_group = |duty: &&Duty| duty.day == day && duty.group == place;
        let (shifts, agents) = (format!("groups.{group}.shifts"), format!("groups.{group}.agents"));
        let tree = |text: &str| parse(FileId(0), text, &mut Findings::new());
        let written: Vec<String> = rostered
            .solved
            .duties
            .iter()
            .filter(of_group)
            .filter_map(|duty| Some(shift(rostered.people.get(duty.person)?, duty)))
            .collect();
        if written.is_empty() {
            text = unset(&text, &tree(&text), &shifts).unwrap_or(text);
            text = set(&text, &tree(&text), &agents, "0")?;
        } else {
            text = unset(&text, &tree(&text), &agents).unwrap_or(text);
            let lines = format!("{{\n{}            }}", written.concat());
            text = set(&text, &tree(&text), &shifts, &lines)?;
        }
    }
    Some(text)
}

/// A shift of one person, as plans write it.
fn shift(person: &str, duty: &Duty) -> String {
    let breaks: Vec<String> = duty
        .breaks
        .iter()
        .map(|(from, to, _)| format!("(from: \"{}\", to: \"{}\")", clock(*from), clock(*to)))
        .collect();
    let breaks = if breaks.is_empty() { String::new() } else { format!(", breaks: [{}]", breaks.join(", ")) };
    let (from, to) = (clock(duty.from), clock(duty.to));
    format!("                {}: (people: 1, from: \"{from}\", to: \"{to}\"{breaks}),\n", quoted(person))
}

/// A time of day; midnight at the end of a day is its last second.
pub(super) fn clock(at: Moment) -> String {
    TimeOfDay(u32::try_from(at.0 / 1000).unwrap_or(u32::MAX).min(86_399)).to_string()
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
