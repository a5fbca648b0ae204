//! The shifts that are possible: every kind at every time it may begin, with the windows of its breaks.

use super::{GRID, SLOTS, steps};
use crate::staffing::ShiftType;
use crate::words::Id;

/// A kind of shift that begins at a certain time, in grid steps of the day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Possible {
    pub(super) kind: usize,
    pub(super) from: usize,
    pub(super) to: usize,
    /// Steps that are paid.
    pub(super) paid: u32,
    /// The breaks, by the end of their window.
    pub(super) breaks: Vec<Window>,
}

/// A break that may begin at several times.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Window {
    pub(super) length: usize,
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) lunch: bool,
}

impl Possible {
    /// Every one that lies within a day and has room for its breaks.
    pub(super) fn all(kinds: &[(Id, ShiftType)]) -> Vec<Possible> {
        let one = |(kind, (_, of)): (usize, &(Id, ShiftType))| -> Vec<Possible> {
            of.starts().into_iter().filter_map(|start| Possible::new(kind, of, start.0)).collect()
        };
        kinds.iter().enumerate().flat_map(one).collect()
    }

    /// A kind of shift that begins at `start`, in seconds of the day; `None` when that cannot be.
    pub(super) fn new(kind: usize, of: &ShiftType, start: u32) -> Option<Possible> {
        let grid = |ms: u64| usize::try_from(ms / GRID.0).ok();
        let from = steps(start);
        let to = from.checked_add(grid(of.length.0)?)?;
        if from >= to || to > SLOTS {
            return None;
        }
        let mut breaks = Vec::new();
        for pause in &of.breaks {
            let length = grid(pause.length.0)?;
            let last = (from + grid(pause.before.0)?).min(to).checked_sub(length)?;
            breaks.push(Window { length, first: from + grid(pause.after.0)?, last, lunch: false });
        }
        if let Some(lunch) = &of.lunch {
            let length = grid(lunch.length.0)?;
            let last = ((lunch.to.0 / 300) as usize).min(to).checked_sub(length)?;
            breaks.push(Window { length, first: steps(lunch.from.0).max(from), last, lunch: true });
        }
        breaks.retain(|window| window.length > 0);
        breaks.sort_by_key(|window| window.last + window.length);
        let paid = u32::try_from(grid(of.paid().0)?).ok()?;
        let possible = Possible { kind, from, to, paid, breaks };
        possible.packed().map(|_| possible)
    }

    /// Its breaks as early as they can be, one after the other by the end of their windows; `None` when that does not
    /// fit.
    pub(super) fn packed(&self) -> Option<Vec<usize>> {
        let mut placed: Vec<(usize, usize)> = Vec::new();
        for window in &self.breaks {
            let free = |at: usize| placed.iter().all(|(from, to)| at >= *to || at + window.length <= *from);
            let at = (window.first..=window.last).find(|at| free(*at))?;
            placed.push((at, at + window.length));
        }
        Some(placed.into_iter().map(|(from, _)| from).collect())
    }

    /// Its breaks where they cost least, each for itself in turn; `sums` are the day's running sums of what a step is
    /// worth.
    pub(super) fn placed(&self, sums: &[f64]) -> Vec<usize> {
        let mut placed: Vec<(usize, usize)> = Vec::new();
        for window in &self.breaks {
            let free = |at: &usize| placed.iter().all(|(from, to)| *at >= *to || at + window.length <= *from);
            let lost = |at: usize| sums[at + window.length] - sums[at];
            let best = (window.first..=window.last).filter(free).min_by(|a, b| lost(*a).total_cmp(&lost(*b)));
            match best {
                Some(at) => placed.push((at, at + window.length)),
                None => return self.packed().unwrap_or_default(),
            }
        }
        placed.into_iter().map(|(from, _)| from).collect()
    }

    /// What being there is worth, each break where it costs least; two breaks at the same time are not ruled out, so
    /// it is never less than what [`placed`](Possible::placed) brings.
    pub(super) fn worth(&self, sums: &[f64]) -> f64 {
        let lost = |window: &Window| {
            let at = window.cheapest(sums);
            sums[at + window.length] - sums[at]
        };
        sums[self.to] - sums[self.from] - self.breaks.iter().map(lost).sum::<f64>()
    }

    /// What being there is worth with the breaks at these steps.
    pub(super) fn worth_with(&self, sums: &[f64], breaks: &[usize]) -> f64 {
        let lost: f64 = self.breaks.iter().zip(breaks).map(|(window, at)| sums[at + window.length] - sums[*at]).sum();
        sums[self.to] - sums[self.from] - lost
    }
}

impl Window {
    /// The step at which it costs least, the first of several.
    pub(super) fn cheapest(&self, sums: &[f64]) -> usize {
        let lost = |at: usize| sums[at + self.length] - sums[at];
        (self.first..=self.last).min_by(|a, b| lost(*a).total_cmp(&lost(*b))).unwrap_or(self.first)
    }
}
