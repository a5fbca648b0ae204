//! The search: everybody's best week given all others, and a few people at a time who choose again.

use super::bound::{Bound, running};
use super::one::best_week;
use super::{Duty, GRID, GoesOn, SLOTS, Solved, Week, begins};
use crate::queueing::Chance;

/// How often a few people choose again, for each person of the week; at most [`MOST_CHOICES`] in all.
const CHOICES: u32 = 120;
const MOST_CHOICES: u32 = 6_000;
/// How many people at most choose again at the same time.
const TOGETHER: usize = 8;
/// How much more a shift may be worth to somebody's taste.
const TASTE: f64 = 2.5;
/// A roster so near its bound is as good as the best.
const NEAR: f64 = 0.001;
/// Where a roster is this near its bound, so many choices look for what is left.
const QUITE_NEAR: f64 = 0.03;
const FEW_CHOICES: u32 = 400;
/// How much of the time goes into whole days, where integer programming is built in, or else into the first prices.
const WHOLE_DAYS: f64 = if cfg!(feature = "milp") { 0.7 } else { 0.2 };

/// A shift somebody has, with its breaks.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Held {
    pub(super) day: usize,
    pub(super) group: usize,
    pub(super) shift: usize,
    pub(super) wishes: u32,
    pub(super) breaks: Vec<usize>,
}

/// Everybody's week so far.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct State {
    /// Agents by day, group and grid step.
    cover: Vec<u32>,
    /// By person.
    pub(super) held: Vec<Vec<Held>>,
    /// What all shifts cost.
    price: f64,
}

/// What a step is worth to whoever chooses a week.
#[derive(Clone, Copy)]
enum Pricing<'a> {
    /// What it counts when it stays uncovered.
    Uncovered,
    /// The prices of the bound, which say what a step is worth when everybody chooses well. By them many weeks are
    /// equally good, so a taste for some shifts, by group and shift, decides.
    Bound { prices: &'a [f64], taste: &'a [f64] },
}

/// Solves a week. The same seed gives the same roster, unless it is stopped before its end.
pub fn solve(week: &Week, seed: u64, goes_on: GoesOn<'_>) -> Solved {
    let mut best = State::empty(week);
    best.settle(week);
    // What is found later is held against this roster as it would be handed out.
    best.spread_breaks(week);
    let mut bound = Bound::new(week);
    let rest = |done: f64| goes_on(WHOLE_DAYS + (1.0 - WHOLE_DAYS) * done);
    let mut goes = whole_days(week, &mut best, &mut bound, &|done| goes_on(WHOLE_DAYS * done));
    let mut state = best.clone();
    let mut chance = Chance::new(seed);
    let people = u32::try_from(week.people.len()).unwrap_or(u32::MAX);
    let near = best.value(week) <= bound.value * (1.0 + QUITE_NEAR);
    let choices = people.saturating_mul(CHOICES).min(if near { FEW_CHOICES } else { MOST_CHOICES });
    for choice in 0..choices {
        let value = best.value(week);
        if !goes || value <= bound.value * (1.0 + NEAR) {
            break;
        }
        goes = rest(0.8 * f64::from(choice) / f64::from(choices));
        let before = state.clone();
        state.choose_again(week, &bound.prices, &mut chance);
        let left = 1.0 - f64::from(choice) / f64::from(choices);
        // A little worse than the best is allowed, less and less of it.
        if state.value(week) > value * (1.0 + 0.01 * left) {
            state = before;
        } else if state.value(week) < value - 1e-9 {
            best.clone_from(&state);
        }
    }
    if goes && best.value(week) > bound.value * (1.0 + NEAR) {
        goes = bound.raise(week, best.value(week), &|done| rest(0.8 + 0.2 * done));
    }
    best.spread_breaks(week);
    best.solved(week, bound.value, !goes)
}

/// Whole days by integer programming, where that is built in.
#[cfg(feature = "milp")]
fn whole_days(week: &Week, best: &mut State, bound: &mut Bound, goes_on: GoesOn<'_>) -> bool {
    super::milp::choose(week, best, bound, goes_on)
}

/// Without a solver there are the prices of the bound, and the search does the rest.
#[cfg(not(feature = "milp"))]
fn whole_days(week: &Week, best: &mut State, bound: &mut Bound, goes_on: GoesOn<'_>) -> bool {
    bound.raise(week, best.value(week), goes_on)
}

impl State {
    /// Nobody works.
    pub(super) fn empty(week: &Week) -> State {
        State { cover: vec![0; week.need.len()], held: vec![Vec::new(); week.people.len()], price: 0.0 }
    }

    /// The cost, uncovered time and wishes, together as money.
    pub(super) fn value(&self, week: &Week) -> f64 {
        let missing: u64 =
            week.need.iter().zip(&self.cover).map(|(need, cover)| u64::from(need.saturating_sub(*cover))).sum();
        // Sums and differences may end a last bit below nothing.
        self.price.max(0.0) + missing as f64 * week.uncovered_slot()
    }

    /// Everybody in turn has the best week given all others.
    pub(super) fn settle(&mut self, week: &Week) {
        for person in 0..week.people.len() {
            self.choose(week, person, Pricing::Uncovered);
        }
    }

    /// A few people give up their weeks and choose again.
    fn choose_again(&mut self, week: &Week, prices: &[f64], chance: &mut Chance) {
        let people = week.people.len();
        let together = (2 + chance.below(TOGETHER - 1)).min(people);
        let mut chosen: Vec<usize> = Vec::with_capacity(together);
        while chosen.len() < together {
            let person = chance.below(people);
            if !chosen.contains(&person) {
                chosen.push(person);
            }
        }
        for person in &chosen {
            self.give_up(week, *person);
        }
        if chance.happens(0.8) {
            for person in &chosen {
                let tastes = 0..week.groups * week.shifts.len();
                let taste: Vec<f64> = tastes.map(|_| 1.0 + TASTE * chance.unit()).collect();
                self.choose(week, *person, Pricing::Bound { prices, taste: &taste });
            }
        }
        // By these prices steps may be left uncovered; now they count in full.
        for person in &chosen {
            self.choose(week, *person, Pricing::Uncovered);
        }
    }

    /// Gives up a person's week.
    pub(super) fn give_up(&mut self, week: &Week, person: usize) {
        for held in std::mem::take(&mut self.held[person]) {
            self.price -= week.price(held.shift, held.wishes);
            self.cover_with(week, &held, |cover| *cover -= 1);
        }
    }

    /// Takes up a person's week.
    pub(super) fn take_up(&mut self, week: &Week, person: usize, held: Vec<Held>) {
        for held in &held {
            self.price += week.price(held.shift, held.wishes);
            self.cover_with(week, held, |cover| *cover += 1);
        }
        self.held[person] = held;
    }

    fn cover_with(&mut self, week: &Week, held: &Held, change: impl Fn(&mut u32)) {
        let (shift, row) = (&week.shifts[held.shift], week.row(held.day, held.group));
        for slot in shift.from..shift.to {
            let away =
                shift.breaks.iter().zip(&held.breaks).any(|(window, at)| (*at..at + window.length).contains(&slot));
            if !away {
                change(&mut self.cover[row + slot]);
            }
        }
    }

    /// Gives a person the best week given all others, or leaves the one they have when that is as good.
    fn choose(&mut self, week: &Week, person: usize, pricing: Pricing<'_>) {
        let had = self.held[person].clone();
        self.give_up(week, person);
        let sums = running(&self.worth(week, pricing));
        let row = |day: usize, group: usize| {
            let row = (day * week.groups + group) * (SLOTS + 1);
            &sums[row..row + SLOTS + 1]
        };
        let of = &week.people[person];
        let taste = |group: usize, shift: usize| match pricing {
            Pricing::Uncovered => 1.0,
            Pricing::Bound { taste, .. } => taste[group * week.shifts.len() + shift],
        };
        let worth =
            |day: usize, group: usize, shift: usize| taste(group, shift) * week.shifts[shift].worth(row(day, group));
        let (_, taken) = best_week(week, of, &worth);
        let placed = taken.iter().map(|choice| Held {
            day: choice.day,
            group: choice.group,
            shift: choice.shift,
            wishes: choice.wishes,
            breaks: week.shifts[choice.shift].placed(row(choice.day, choice.group)),
        });
        let new: Vec<Held> = placed.collect();
        let cost = |held: &[Held]| -> f64 {
            let worth = |held: &Held| {
                let plain = week.shifts[held.shift].worth_with(row(held.day, held.group), &held.breaks);
                taste(held.group, held.shift) * plain
            };
            held.iter().map(|held| week.price(held.shift, held.wishes) - worth(held)).sum()
        };
        let better = cost(&new) < cost(&had) - 1e-9;
        self.take_up(week, person, if better { new } else { had });
    }

    /// What one more agent is worth at each step.
    fn worth(&self, week: &Week, pricing: Pricing<'_>) -> Vec<f64> {
        let most = week.uncovered_slot();
        let needs = week.need.iter().zip(&self.cover);
        match pricing {
            Pricing::Uncovered => needs.map(|(need, cover)| if need > cover { most } else { 0.0 }).collect(),
            Pricing::Bound { prices, .. } => {
                needs.zip(prices).map(|((need, cover), price)| if need > cover { *price } else { 0.0 }).collect()
            }
        }
    }

    /// Moves breaks to where most others are there, as long as nothing more stays uncovered.
    fn spread_breaks(&mut self, week: &Week) {
        let most = week.uncovered_slot();
        for person in 0..week.people.len() {
            let had = self.held[person].clone();
            self.give_up(week, person);
            let mut moved = Vec::with_capacity(had.len());
            for held in had {
                let row = week.row(held.day, held.group);
                let steps = week.need[row..row + SLOTS].iter().zip(&self.cover[row..row + SLOTS]);
                // Where nobody is missing, the more are to spare the less it hurts to be away.
                let worth: Vec<f64> = steps
                    .map(|(need, cover)| {
                        let spare = f64::from(cover.saturating_sub(*need));
                        // Where others are missing already, one more hurts a trifle more, so two are seldom away at once.
                        let others = f64::from(need.saturating_sub(*cover).saturating_sub(1).min(1000));
                        if need > cover { most * (1.0 + 1e-5 * others) } else { 1e-4 * most / (1.0 + spare) }
                    })
                    .collect();
                let sums = running(&worth);
                let shift = &week.shifts[held.shift];
                let breaks = shift.placed(&sums);
                let better = shift.worth_with(&sums, &breaks) > shift.worth_with(&sums, &held.breaks);
                moved.push(if better { Held { breaks, ..held } } else { held });
            }
            self.take_up(week, person, moved);
        }
    }

    fn solved(&self, week: &Week, bound: f64, stopped: bool) -> Solved {
        let mut duties = Vec::new();
        for (person, held) in self.held.iter().enumerate() {
            duties.extend(held.iter().map(|held| duty(week, person, held)));
        }
        duties.sort_by_key(|duty| (duty.day, duty.person));
        let paid: u32 = duties.iter().map(|duty| week.shifts[duty.shift].paid).sum();
        let hours = f64::from(paid) * GRID.as_s() / 3600.0;
        let value = self.value(week);
        Solved {
            uncovered: super::why::uncovered(week, &duties, &self.cover),
            hours,
            cost: hours * week.price,
            wishes_missed: duties.iter().map(|duty| duty.wishes).sum(),
            value,
            bound: bound.clamp(0.0, value),
            stopped,
            cover: self.cover.clone(),
            groups: week.groups,
            duties,
        }
    }
}

fn duty(week: &Week, person: usize, held: &Held) -> Duty {
    let shift = &week.shifts[held.shift];
    let pauses = shift.breaks.iter().zip(&held.breaks);
    let mut breaks: Vec<_> =
        pauses.map(|(window, at)| (begins(*at), begins(at + window.length), window.lunch)).collect();
    breaks.sort_unstable();
    Duty {
        person,
        day: held.day,
        group: held.group,
        kind: shift.kind,
        from: begins(shift.from),
        to: begins(shift.to),
        breaks,
        shift: held.shift,
        wishes: held.wishes,
    }
}
