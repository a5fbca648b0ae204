//! A day as HiGHS sees it: rows for what is needed, columns for how many work a shift and for how many have a break when.
//!
//! Nobody is named here. A shift and its breaks stand in columns of their own, so that a shift with three breaks of
//! twenty beginnings each needs sixty-one columns and not eight thousand. The day is cut where something can change.

use super::ask::Question;
use crate::staffing::roster::shifts::{Possible, Window};
use crate::staffing::roster::{SLOTS, Week};
use std::collections::BTreeSet;

/// Beginnings of a break that are looked at, at most: in parts, and in whole numbers, which take longer.
const BEGINNINGS: usize = 30;
const FEW_BEGINNINGS: usize = 16;

/// Where the rows and columns of a day stand.
pub(super) struct Grid {
    shifts: usize,
    /// By group and shift; nothing for a shift that nobody can work there.
    cells: Vec<Option<Cell>>,
    pieces: Vec<Piece>,
}

/// A shift in a group.
pub(super) struct Cell {
    /// The row that is nothing when as many people as are needed for the shift are named: who works it counts 1 in it.
    pub(super) named: usize,
    /// The column of how many work it.
    pub(super) working: usize,
    /// By window, in order of time: the step in which a break begins, and the column of how many have it then.
    pub(super) breaks: Vec<Vec<(usize, usize)>>,
}

/// A piece of the day in which nothing changes.
struct Piece {
    group: usize,
    from: usize,
    to: usize,
    row: usize,
}

impl Grid {
    /// Adds a day to a question, with the shifts that are `used` by group and shift; `exact` when nobody may have two
    /// breaks at the same time.
    pub(super) fn new(week: &Week, day: usize, used: &[bool], exact: bool, question: &mut Question) -> Grid {
        let shifts = week.shifts.len();
        let unit = unit(week, day);
        let begins = |window: &Window| beginnings(window, unit, if exact { FEW_BEGINNINGS } else { BEGINNINGS });
        let cuts = cuts(week, day, used, &begins);
        let (mut cells, mut all) = (Vec::with_capacity(used.len()), Vec::new());
        for group in 0..week.groups {
            let pieces = pieces(week, day, group, &cuts, question);
            let during = |from: usize, to: usize, factor: f64| -> Vec<(usize, f64)> {
                let inside = pieces.iter().filter(|piece| from <= piece.from && piece.to <= to);
                inside.map(|piece| (piece.row, factor)).collect()
            };
            for (place, shift) in week.shifts.iter().enumerate() {
                if !used[group * shifts + place] {
                    cells.push(None);
                    continue;
                }
                let named = question.row(0.0, 0.0);
                let had: Vec<usize> = shift.breaks.iter().map(|_| question.row(0.0, 0.0)).collect();
                let shared = if exact { shared(shift, &cuts) } else { Vec::new() };
                let shared: Vec<(usize, usize, usize)> =
                    shared.into_iter().map(|(from, to)| (from, to, question.row(f64::NEG_INFINITY, 0.0))).collect();
                let mut counts = during(shift.from, shift.to, 1.0);
                counts.push((named, -1.0));
                counts.extend(had.iter().map(|row| (*row, -1.0)));
                counts.extend(shared.iter().map(|(_, _, row)| (*row, -1.0)));
                let working = question.whole_column(counts);
                let mut breaks = Vec::with_capacity(had.len());
                for (window, row) in shift.breaks.iter().zip(&had) {
                    let mut columns = Vec::new();
                    for at in begins(window) {
                        let end = at + window.length;
                        let mut counts = during(at, end, -1.0);
                        counts.push((*row, 1.0));
                        let meets = shared.iter().filter(|(from, to, _)| at <= *from && *to <= end);
                        counts.extend(meets.map(|(_, _, row)| (*row, 1.0)));
                        columns.push((at, question.whole_column(counts)));
                    }
                    breaks.push(columns);
                }
                cells.push(Some(Cell { named, working, breaks }));
            }
            all.extend(pieces);
        }
        Grid { shifts, cells, pieces: all }
    }

    /// A shift in a group; nothing when nobody can work it there.
    pub(super) fn cell(&self, group: usize, shift: usize) -> Option<&Cell> {
        self.cells.get(group * self.shifts + shift).and_then(Option::as_ref)
    }

    /// Every shift that somebody can work, with its group and place.
    pub(super) fn cells(&self) -> impl Iterator<Item = (usize, usize, &Cell)> {
        let (shifts, all) = (self.shifts, self.cells.iter().enumerate());
        all.filter_map(move |(place, cell)| Some((place / shifts, place % shifts, cell.as_ref()?)))
    }

    /// Writes down what one more agent is worth at each grid step of the day, by the prices of the rows.
    pub(super) fn price(&self, week: &Week, day: usize, rows: &[f64], prices: &mut [f64]) {
        let most = week.uncovered_slot();
        for piece in &self.pieces {
            let each = (rows[piece.row] / (piece.to - piece.from) as f64).clamp(0.0, most);
            let row = week.row(day, piece.group);
            prices[row + piece.from..row + piece.to].fill(each);
        }
    }
}

/// The rows of what a group needs, and for each a column of what stays uncovered.
fn pieces(week: &Week, day: usize, group: usize, cuts: &[usize], question: &mut Question) -> Vec<Piece> {
    let row = week.row(day, group);
    let mut pieces = Vec::new();
    for two in cuts.windows(2) {
        let (from, to) = (two[0], two[1]);
        let need = f64::from(week.need[row + from]);
        if need > 0.0 {
            let row = question.row(need, f64::INFINITY);
            question.column(week.uncovered_slot() * (to - from) as f64, need, vec![(row, 1.0)]);
            pieces.push(Piece { group, from, to, row });
        }
    }
    pieces
}

/// Where something can change: the need, or who is there.
fn cuts(week: &Week, day: usize, used: &[bool], begins: &dyn Fn(&Window) -> Vec<usize>) -> Vec<usize> {
    let mut cuts = BTreeSet::from([0, SLOTS]);
    for group in 0..week.groups {
        cuts.extend(changes(week, day, group));
    }
    for (place, shift) in week.shifts.iter().enumerate() {
        if (0..week.groups).any(|group| used[group * week.shifts.len() + place]) {
            cuts.extend([shift.from, shift.to]);
            for window in &shift.breaks {
                cuts.extend(begins(window).into_iter().flat_map(|at| [at, at + window.length]));
            }
        }
    }
    cuts.into_iter().collect()
}

/// The steps at which a group's need is another than before.
fn changes(week: &Week, day: usize, group: usize) -> impl Iterator<Item = usize> {
    let row = week.row(day, group);
    (1..SLOTS).filter(move |slot| week.need[row + slot] != week.need[row + slot - 1])
}

/// The longest step of which everything on a day is a multiple: breaks that begin in between are no better.
fn unit(week: &Week, day: usize) -> usize {
    let needs = (0..week.groups).flat_map(|group| changes(week, day, group));
    let shifts = week.shifts.iter().flat_map(|shift| {
        let breaks = shift.breaks.iter().flat_map(|window| [window.first, window.last, window.length]);
        [shift.from, shift.to].into_iter().chain(breaks)
    });
    needs.chain(shifts).fold(0, gcd).max(1)
}

/// The steps at which a break may begin, not too many of them: where they are thinned out, those of all shifts agree.
fn beginnings(window: &Window, unit: usize, most: usize) -> Vec<usize> {
    let all = window.last.saturating_sub(window.first) / unit + 1;
    let step = unit * all.div_ceil(most);
    (window.first..=window.last).step_by(unit).filter(|at| at % step == 0).collect()
}

/// The pieces of the day in which a shift's people could have two breaks at the same time.
fn shared(shift: &Possible, cuts: &[usize]) -> Vec<(usize, usize)> {
    let may = |slot: usize| {
        let here = |window: &&Window| (window.first..window.last + window.length).contains(&slot);
        shift.breaks.iter().filter(here).count()
    };
    cuts.windows(2).map(|two| (two[0], two[1])).filter(|(from, _)| may(*from) > 1).collect()
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_begin_at_few_times_that_agree() {
        let window = |first, last| Window { length: 3, first, last, lunch: false };
        assert_eq!(beginnings(&window(9, 18), 3, 16), [9, 12, 15, 18]);
        assert_eq!(beginnings(&window(7, 7), 1, 16), [7]);
        let (one, other) = (beginnings(&window(11, 40), 1, 16), beginnings(&window(14, 43), 1, 16));
        assert_eq!((one.len(), one[0], other[0]), (15, 12, 14));
        assert!(other.iter().filter(|at| **at <= 40).all(|at| one.contains(at)));
    }
}
