//! Rosters: who works which shift on which day, with breaks where they hurt least.
//!
//! A [`Week`] is the question: how many agents each group needs when, the shifts there are, and the people. What is made
//! as small as possible is the cost of paid hours, and far above it the agent-hours that stay uncovered, so that nothing
//! is left uncovered for the sake of money; a wish that is not granted counts like two hours' pay.
//!
//! It is solved by integer programming day by day where the feature `milp` is built in, and by local search: the best
//! week of one person given all others is found exactly by dynamic programming, and a few people at a time give up their
//! weeks and choose again. How far the result can be from the best there is comes from a lower bound: the
//! Lagrangian relaxation of the coverage, by which every person is for themselves
//! (M. L. Fisher, "The Lagrangian relaxation method for solving integer programming problems", Management Science 27,
//! 1981). The gap between the two is told, whatever it is.

mod bound;
mod floor;
#[cfg(feature = "milp")]
mod milp;
mod one;
mod search;
mod shifts;
#[cfg(test)]
mod tests;
mod why;

use crate::queueing::Centre;
use crate::staffing::needed::Needed;
use crate::staffing::{Plan, ShiftType, Wish};
use crate::words::{Id, Moment, Span};

pub use search::solve;
pub use why::{Uncovered, Why};

use shifts::Possible;

/// The grid of a roster: shifts and breaks begin and end at multiples of five minutes.
pub const GRID: Span = Span(300_000);

/// Grid steps of a day.
const SLOTS: usize = 288;

/// What solves it, for whoever asks.
pub const SOLVER: &str = if cfg!(feature = "milp") {
    "HiGHS day by day, then local search, with a Lagrangian bound"
} else {
    "local search with a Lagrangian bound"
};

/// What an uncovered agent-hour counts, in hours of pay: five minutes weigh more than two long shifts.
const UNCOVERED: f64 = 200.0;

/// What a wish that is not granted counts, in hours of pay.
const WISH: f64 = 2.0;

/// The question.
#[derive(Clone, PartialEq, Debug)]
pub struct Week {
    /// The day of the week of each day, 0 for Monday; `None` for a day without one.
    days: Vec<Option<usize>>,
    groups: usize,
    /// Agents by day, group and grid step.
    need: Vec<u32>,
    shifts: Vec<Possible>,
    people: Vec<Person>,
    /// By person: the first who can do and wishes the same.
    alike: Vec<usize>,
    /// An hour's pay; 1 where the plan has no price, so that fewer hours are still better.
    hour: f64,
    /// An hour's pay as the plan has it.
    price: f64,
}

/// Somebody, in positions.
#[derive(Clone, PartialEq, Debug)]
struct Person {
    /// Positions of groups.
    skills: Vec<usize>,
    /// Grid steps of paid time, at most.
    contract: u32,
    most_days: usize,
    /// By day: the shifts they can work, with the number of wishes against it.
    can: Vec<Vec<(usize, u32)>>,
}

/// A shift of a person on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Duty {
    /// The person: a position among the plan's people.
    pub person: usize,
    /// The day: a position among the roster's days.
    pub day: usize,
    /// The group they work in: a position among the plan's groups.
    pub group: usize,
    /// The kind of shift: a position among the plan's kinds.
    pub kind: usize,
    /// When they come.
    pub from: Moment,
    /// When they go.
    pub to: Moment,
    /// When they are away, in order of time, and whether it is lunch.
    pub breaks: Vec<(Moment, Moment, bool)>,
    /// The shift: a position among the possible ones.
    shift: usize,
    wishes: u32,
}

/// The answer.
#[derive(Clone, PartialEq, Debug)]
pub struct Solved {
    /// Who works when, by day, then by person.
    pub duties: Vec<Duty>,
    /// What is not covered, and why.
    pub uncovered: Vec<Uncovered>,
    /// The paid hours.
    pub hours: f64,
    /// What they cost, by the plan's price of an hour.
    pub cost: f64,
    /// The wishes that are not granted.
    pub wishes_missed: u32,
    /// What was made small: the cost, uncovered agent-hours and wishes in hours of pay, together as money.
    pub value: f64,
    /// What no roster can be below.
    pub bound: f64,
    /// Whether the search was stopped before its end.
    pub stopped: bool,
    /// Agents by day, group and grid step.
    cover: Vec<u32>,
    groups: usize,
}

/// Told how much of the work is done, from 0 to 1; says whether to go on.
pub type GoesOn<'a> = &'a dyn Fn(f64) -> bool;

impl Week {
    /// The week of a plan whose days need so many agents, in the order of its roster's days; `None` when the plan has
    /// no people or shifts to make a roster of.
    pub fn of(plan: &Plan, centre: &Centre, needed: &[&Needed]) -> Option<Week> {
        let roster =
            plan.roster.as_ref().filter(|roster| !(roster.people.is_empty() || roster.shift_types.is_empty()))?;
        let mut days: Vec<Option<usize>> = roster.days.iter().map(|day| Some(*day)).collect();
        if days.is_empty() {
            days.push(plan.weekday);
        }
        let shifts = Possible::all(&roster.shift_types);
        let groups = centre.groups.len();
        let mut need = vec![0; days.len() * groups * SLOTS];
        for (day, needed) in needed.iter().enumerate().take(days.len()) {
            for row in &needed.rows {
                let ends = centre.interval_start(row.interval + 1).min(centre.close);
                let slots = slot_of(centre.interval_start(row.interval))..(ends.0.div_ceil(GRID.0) as usize).min(SLOTS);
                for slot in slots {
                    let here: &mut u32 = &mut need[(day * groups + row.group) * SLOTS + slot];
                    *here = row.agents.max(*here);
                }
            }
        }
        let group = |id: &Id| plan.groups.iter().position(|(name, _)| name == id);
        let people = roster.people.iter().map(|(_, worker)| {
            let mut skills: Vec<usize> = worker.skills.iter().filter_map(group).collect();
            skills.sort_unstable();
            skills.dedup();
            let can = days.iter().map(|weekday| -> Vec<(usize, u32)> {
                let may = |shift: &Possible| match &worker.available {
                    None => true,
                    Some(times) => times.iter().any(|time| {
                        let today = time.days.is_empty() || weekday.is_none_or(|day| time.days.contains(&day));
                        today && steps(time.from.0) <= shift.from && shift.to <= (time.to.0 / 300) as usize
                    }),
                };
                let against = |shift: &Possible| {
                    let kind = roster.shift_types.get(shift.kind).map(|(name, _)| name);
                    let broken = |wish: &&Wish| {
                        let today = wish.day.is_none_or(|day| weekday.is_none_or(|weekday| weekday == day));
                        today && wish.shift.as_ref().is_none_or(|wanted| Some(wanted) != kind)
                    };
                    u32::try_from(worker.wishes.iter().filter(broken).count()).unwrap_or(u32::MAX)
                };
                let all = shifts.iter().enumerate().filter(|(_, shift)| may(shift));
                all.map(|(place, shift)| (place, against(shift))).collect()
            });
            Person {
                skills,
                contract: u32::try_from(worker.contract.0 / GRID.0).unwrap_or(u32::MAX),
                most_days: worker.most_days.map_or(days.len(), |days| days as usize),
                can: can.collect(),
            }
        });
        let people: Vec<Person> = people.collect();
        let first = |person: &Person| people.iter().position(|other| other == person).unwrap_or_default();
        let alike = people.iter().map(first).collect();
        let price = centre.costs.agent_hour;
        let hour = if price > 0.0 { price } else { 1.0 };
        Some(Week { days, groups, need, shifts, people, alike, hour, price })
    }

    /// How many days it has.
    pub fn days(&self) -> usize {
        self.days.len()
    }

    /// The day of the week of a day, 0 for Monday; `None` for a day without one.
    pub fn weekday(&self, day: usize) -> Option<usize> {
        self.days.get(day).copied().flatten()
    }

    /// Where the grid of a day and group begins.
    fn row(&self, day: usize, group: usize) -> usize {
        (day * self.groups + group) * SLOTS
    }

    /// What a grid step of one agent that stays uncovered counts.
    fn uncovered_slot(&self) -> f64 {
        UNCOVERED * self.hour * GRID.as_s() / 3600.0
    }

    /// What a shift of somebody costs, wishes against it counted in.
    fn price(&self, shift: usize, wishes: u32) -> f64 {
        let paid = f64::from(self.shifts[shift].paid) * GRID.as_s() / 3600.0;
        (paid + WISH * f64::from(wishes)) * self.hour
    }
}

impl Solved {
    /// How far it may be from the best there is, as a share of its own value; nothing when it is the best.
    pub fn gap(&self) -> f64 {
        if self.value > 0.0 { ((self.value - self.bound) / self.value).clamp(0.0, 1.0) } else { 0.0 }
    }
}

/// Whether a kind of shift has room for its breaks at any time it may begin.
pub(crate) fn has_room(kind: &ShiftType) -> bool {
    kind.starts().iter().any(|start| Possible::new(0, kind, start.0).is_some())
}

/// The grid step a moment lies in.
fn slot_of(at: Moment) -> usize {
    (at.0 / GRID.0) as usize
}

/// Seconds in whole grid steps, rounded up.
fn steps(seconds: u32) -> usize {
    seconds.div_ceil(300) as usize
}

/// When a grid step begins.
fn begins(slot: usize) -> Moment {
    Moment(slot as u64 * GRID.0)
}
