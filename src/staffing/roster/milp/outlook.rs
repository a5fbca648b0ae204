//! The rest of the week in parts: what an agent is worth when, and what a person's hours and days are worth later on.

use super::ask::Question;
use super::grid::Grid;
use super::kinds::Kind;
use crate::staffing::roster::search::State;
use crate::staffing::roster::{GoesOn, SLOTS, Week};

/// A week with more columns than this is not looked at.
const MOST_COLUMNS: usize = 80_000;

/// What the days that are not decided yet say.
pub(super) struct Outlook {
    /// What one more agent is worth, by day, group and grid step.
    pub(super) prices: Vec<f64>,
    /// By kind: what a paid grid step of theirs is worth elsewhere in the week.
    pub(super) steps: Vec<f64>,
    /// By kind: what a working day of theirs is worth elsewhere in the week.
    pub(super) days: Vec<f64>,
    /// By kind: how many of them work on the first of these days.
    pub(super) working: Vec<f64>,
}

/// Looks at the days from `first` on, with the hours and days that people have left; `None` when that is too much, or is
/// stopped.
///
/// Of every kind of person only the sums of hours and days are known here, and wishes are not. That makes the problem
/// small. Its prices are good ones all the same, and what they bound is worked out person by person, wishes and all.
pub(super) fn outlook(
    week: &Week,
    kinds: &[Kind],
    state: &State,
    first: usize,
    goes_on: GoesOn<'_>,
) -> Option<Outlook> {
    let mut question = Question::default();
    let all = u32::try_from(week.days.len() * SLOTS).unwrap_or(u32::MAX);
    let mut rows = Vec::with_capacity(kinds.len());
    for kind in kinds {
        let (mut steps, mut days) = (0.0, 0.0);
        for person in &kind.people {
            let left = state.left(week, *person);
            steps += f64::from(left.steps.min(all));
            days += left.days.min(week.days.len()) as f64;
        }
        rows.push((question.row(f64::NEG_INFINITY, steps), question.row(f64::NEG_INFINITY, days)));
    }
    let mut grids = Vec::new();
    let mut on_first: Vec<Vec<usize>> = vec![Vec::new(); kinds.len()];
    for day in first..week.days.len() {
        let can: Vec<Vec<(usize, usize)>> = kinds.iter().map(|kind| kind.can(week, day)).collect();
        let mut used = vec![false; week.groups * week.shifts.len()];
        for (group, shift) in can.iter().flatten() {
            used[group * week.shifts.len() + shift] = true;
        }
        let grid = Grid::new(week, day, &used, false, &mut question);
        for (place, (kind, can)) in kinds.iter().zip(&can).enumerate() {
            let people = kind.people.len() as f64;
            let (steps, days) = rows[place];
            let here = question.row(f64::NEG_INFINITY, people);
            for &(group, shift) in can {
                let Some(cell) = grid.cell(group, shift) else { continue };
                let paid = f64::from(week.shifts[shift].paid);
                let counts = vec![(here, 1.0), (steps, paid), (days, 1.0), (cell.named, 1.0)];
                let column = question.column(week.price(shift, 0), people, counts);
                if day == first {
                    on_first[place].push(column);
                }
            }
        }
        if question.size() > MOST_COLUMNS {
            return None;
        }
        grids.push((day, grid));
    }
    let found = question.relaxed(goes_on)?;
    let mut prices = vec![0.0; week.need.len()];
    for (day, grid) in &grids {
        grid.price(week, *day, &found.prices, &mut prices);
    }
    // More in such a row makes the week cheaper, so its price is below nothing.
    let worth = |row: usize| (-found.prices[row]).max(0.0);
    Some(Outlook {
        prices,
        steps: rows.iter().map(|(steps, _)| worth(*steps)).collect(),
        days: rows.iter().map(|(_, days)| worth(*days)).collect(),
        working: on_first.iter().map(|columns| columns.iter().map(|column| found.columns[*column]).sum()).collect(),
    })
}
