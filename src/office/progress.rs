//! How it went so far: the attempts that were judged, of whoever practises.

use super::{Best, Office};
use crate::records::csv::{self, Cell};
use crate::records::{AttemptId, Mode, Outcome, Reflection, Taken, When};
use crate::scenario::{DIMENSIONS, Points, WEIGHTS};

/// An attempt that was judged.
#[derive(Clone, PartialEq, Debug)]
pub struct Tried {
    /// Names it; absent where nothing is remembered.
    pub id: Option<AttemptId>,
    /// The scenario's id.
    pub scenario: String,
    /// How it was played.
    pub mode: Mode,
    /// When it was judged; absent where nothing is remembered.
    pub at: Option<When>,
    /// 0 to 100.
    pub score: f64,
    /// Whether it counts as passed.
    pub passed: bool,
    /// Points reached by dimension, as the card has them.
    pub dimensions: Points,
    /// What was thought of it.
    pub reflection: Option<Reflection>,
}

impl Tried {
    /// The attempts among those that were taken that were judged, in their order.
    pub(super) fn all(history: Vec<(Taken, Option<Reflection>)>) -> Vec<Tried> {
        let tried = |(taken, reflection): (Taken, Option<Reflection>)| {
            let Outcome { score, passed, dimensions } = taken.outcome?;
            let (id, at) = (Some(taken.id), taken.finished);
            Some(Tried { id, scenario: taken.scenario, mode: taken.mode, at, score, passed, dimensions, reflection })
        };
        history.into_iter().filter_map(tried).collect()
    }

    /// By how much the own guess was above the score; negative where somebody was better than they thought.
    pub fn overrated(&self) -> Option<f64> {
        let guessed = self.reflection.as_ref()?.guessed_points?;
        Some(f64::from(guessed) - self.score)
    }
}

impl Office {
    /// The attempts that were judged, of whoever practises, the oldest first.
    pub fn progress(&self) -> &[Tried] {
        &self.tried
    }

    /// What was reached in a dimension, in percent of what it weighs in the scenario as it stands on the shelf, 0 to
    /// 100. A scenario that is not there any more is taken to have had the usual weights.
    pub fn reached_percent(&self, tried: &Tried, dimension: usize) -> f64 {
        let own = self.programs.iter().find(|program| program.scenario.id.as_str() == tried.scenario);
        let weights = own.map_or(WEIGHTS, |program| program.scenario.weights);
        let sum = weights.iter().fold(0.0, |sum, weight| sum + weight);
        let (Some(weight), Some(points)) = (weights.get(dimension), tried.dimensions.0.get(dimension)) else {
            return 0.0;
        };
        // A dimension that weighs nothing can lose nothing.
        if *weight <= 0.0 { 100.0 } else { (points * sum / weight).clamp(0.0, 100.0) }
    }

    /// The attempts that were judged as a table for spreadsheets, the oldest first; nothing where there are none.
    pub(super) fn progress_table(&self) -> Option<String> {
        let (before, behind) =
            (["judged", "scenario", "mode", "score", "passed"], ["guessed_points", "explained", "goal"]);
        let heading: Vec<&str> = before.into_iter().chain(DIMENSIONS).chain(behind).collect();
        let rows = self.tried.iter().map(|tried| {
            let thought = tried.reflection.as_ref();
            let mut cells = vec![
                tried.at.map_or(Cell::Empty, Cell::text),
                Cell::text(&tried.scenario),
                Cell::text(tried.mode.word()),
                Cell::points(Some(tried.score)),
                Cell::text(tried.passed),
            ];
            cells.extend(tried.dimensions.0.map(|points| Cell::points(Some(points))));
            cells.push(thought.and_then(|thought| thought.guessed_points).map_or(Cell::Empty, Cell::whole));
            cells.push(thought.map_or(Cell::Empty, |thought| Cell::text(&thought.explained)));
            cells.push(thought.and_then(|thought| thought.goal.as_ref()).map_or(Cell::Empty, Cell::text));
            cells
        });
        (!self.tried.is_empty()).then(|| csv::table(&heading, rows))
    }

    /// Counts one more judged attempt; one that was judged before and went back to an earlier decision counts once.
    pub(super) fn count(&mut self, tried: Tried) {
        Best::count(&mut self.best, &tried);
        self.tried.retain(|known| known.id.is_none() || known.id != tried.id);
        self.tried.push(tried);
    }

    /// Hears what whoever practises now did before; what was judged since that was asked stays behind it.
    pub(super) fn hear_the_history(&mut self, mut tried: Vec<Tried>) {
        let known = tried.len();
        for later in std::mem::take(&mut self.tried) {
            if !tried.iter().take(known).any(|earlier| earlier.id == later.id) {
                tried.push(later);
            }
        }
        self.best = Best::of(&tried);
        self.tried = tried;
    }
}
