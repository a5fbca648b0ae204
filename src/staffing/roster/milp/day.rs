//! One day chosen anew by integer programming, with everybody at once and all that the other days leave of them.

use super::ask::Question;
use super::grid::Grid;
use super::kinds::{Kind, Left};
use super::outlook::Outlook;
use super::pauses;
use crate::staffing::roster::search::{Held, State};
use crate::staffing::roster::{GoesOn, Week};

/// A day with more columns than this is left to the search.
const MOST_COLUMNS: usize = 12_000;
/// A day this near to its best in parts stays as it is.
const NEAR: f64 = 0.001;
/// What somebody counts who works though the outlook would have them work another day, in hours of pay.
const UNEXPECTED: f64 = 1.0;

/// What is chosen.
pub(super) struct Task<'a> {
    pub(super) week: &'a Week,
    pub(super) kinds: &'a [Kind],
    pub(super) day: usize,
    /// What the days that are not decided yet say; without it they are all decided.
    pub(super) outlook: Option<&'a Outlook>,
    /// How far from the best parts whole numbers are looked for: the nearest, or so many further.
    pub(super) around: f64,
    /// Another seed finds another answer where several are equally good.
    pub(super) seed: i32,
}

/// People of a kind who can still work the same shifts that day.
struct Class {
    kind: usize,
    /// Shifts, with the wishes against them.
    can: Vec<(usize, u32)>,
    people: Vec<usize>,
}

/// How many of a class work a shift in a group.
struct Choice {
    class: usize,
    group: usize,
    shift: usize,
    wishes: u32,
    column: usize,
}

impl Task<'_> {
    /// The same week with the day chosen anew; `None` when it is as good as it can be, or nothing was found.
    pub(super) fn chosen(&self, state: &State, goes_on: GoesOn<'_>) -> Option<State> {
        let (week, shifts) = (self.week, self.week.shifts.len());
        let mut free = state.clone();
        let had = free.give_up_day(week, self.day);
        let classes = self.classes(&free);
        let mut used = vec![false; week.groups * shifts];
        for class in &classes {
            for group in self.skills(class) {
                for (shift, _) in &class.can {
                    used[group * shifts + shift] = true;
                }
            }
        }
        let mut question = Question::default();
        let grid = Grid::new(week, self.day, &used, true, &mut question);
        let choices = self.choices(&classes, &grid, &mut question);
        if choices.is_empty() || question.size() > MOST_COLUMNS {
            return None;
        }
        let parts = question.relaxed(goes_on)?;
        if self.outlook.is_none() && had <= parts.value * (1.0 + NEAR) + 1e-6 {
            return None;
        }
        // Whole numbers are looked for next to the best parts: that is quick, and another day has other parts.
        for (_, _, cell) in grid.cells() {
            let part = parts.columns[cell.working];
            let (low, high) = ((part + 1e-6).floor() - self.around, (part - 1e-6).ceil() + self.around);
            question.limit(cell.working, low.max(0.0), high.max(0.0));
        }
        let found = question.whole(self.seed)?;
        self.take_up(&mut free, classes, &choices, &grid, &found);
        Some(free)
    }

    fn skills(&self, class: &Class) -> &[usize] {
        self.kinds[class.kind].person(self.week).map(|person| person.skills.as_slice()).unwrap_or_default()
    }

    /// Who can still work what that day.
    fn classes(&self, state: &State) -> Vec<Class> {
        let week = self.week;
        let mut classes: Vec<Class> = Vec::new();
        for (kind, of) in self.kinds.iter().enumerate() {
            for person in &of.people {
                let left = state.left(week, *person);
                let can = week.people[*person].can.get(self.day).into_iter().flatten();
                let can = can.filter(|(shift, _)| left.days > 0 && week.shifts[*shift].paid <= left.steps);
                let can: Vec<(usize, u32)> = can.copied().collect();
                if can.is_empty() {
                    continue;
                }
                match classes.iter_mut().find(|class| class.kind == kind && class.can == can) {
                    Some(class) => class.people.push(*person),
                    None => classes.push(Class { kind, can, people: vec![*person] }),
                }
            }
        }
        // Who has most left of the week comes first.
        for class in &mut classes {
            class.people.sort_by_key(|person| std::cmp::Reverse::<Left>(state.left(week, *person)));
        }
        classes
    }

    /// Adds a column for everything that people of each class can do.
    fn choices(&self, classes: &[Class], grid: &Grid, question: &mut Question) -> Vec<Choice> {
        let week = self.week;
        let expected: Vec<Option<usize>> = (0..self.kinds.len())
            .map(|kind| {
                let working = *self.outlook?.working.get(kind)?;
                let row = question.row(f64::NEG_INFINITY, (working - 1e-6).ceil());
                question.column(UNEXPECTED * week.hour, f64::INFINITY, vec![(row, -1.0)]);
                Some(row)
            })
            .collect();
        let mut choices = Vec::new();
        for (place, class) in classes.iter().enumerate() {
            let people = class.people.len() as f64;
            let here = question.row(f64::NEG_INFINITY, people);
            for &(shift, wishes) in &class.can {
                let paid = f64::from(week.shifts[shift].paid);
                let elsewhere = self.outlook.map_or(0.0, |later| {
                    let worth = |of: &[f64]| of.get(class.kind).copied().unwrap_or_default();
                    worth(&later.steps) * paid + worth(&later.days)
                });
                for &group in self.skills(class) {
                    let Some(cell) = grid.cell(group, shift) else { continue };
                    let mut counts = vec![(here, 1.0), (cell.named, 1.0)];
                    counts.extend(expected[class.kind].map(|row| (row, 1.0)));
                    let column = question.column(week.price(shift, wishes) + elsewhere, people, counts);
                    choices.push(Choice { class: place, group, shift, wishes, column });
                }
            }
        }
        choices
    }

    /// Gives people the shifts and breaks that were found.
    fn take_up(&self, state: &mut State, classes: Vec<Class>, choices: &[Choice], grid: &Grid, found: &[f64]) {
        let week = self.week;
        let times = |column: usize| found[column].round().max(0.0) as usize;
        let mut waiting: Vec<std::vec::IntoIter<usize>> =
            classes.into_iter().map(|class| class.people.into_iter()).collect();
        let mut working: Vec<Vec<(usize, u32)>> = vec![Vec::new(); week.groups * week.shifts.len()];
        for choice in choices {
            let people = waiting[choice.class].by_ref().take(times(choice.column));
            let place = choice.group * week.shifts.len() + choice.shift;
            working[place].extend(people.map(|person| (person, choice.wishes)));
        }
        for (group, shift, cell) in grid.cells() {
            let people = &working[group * week.shifts.len() + shift];
            let wanted: Vec<Vec<usize>> = cell
                .breaks
                .iter()
                .map(|starts| starts.iter().flat_map(|(at, column)| std::iter::repeat_n(*at, times(*column))).collect())
                .collect();
            let breaks = pauses::given(&week.shifts[shift], &wanted, people.len());
            for ((person, wishes), breaks) in people.iter().zip(breaks) {
                let held = Held { day: self.day, group, shift, wishes: *wishes, breaks };
                state.take_up_too(week, *person, held);
            }
        }
    }
}
