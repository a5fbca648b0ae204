//! What to practise next: where most was lost, and which scenario asks for it.

use crate::conversation::Program;
use crate::scenario::DIMENSIONS;
use crate::scoring::Scorecard;
use std::sync::Arc;

/// Levels above the scenario just played that are not too much.
const STEP_UP: u8 = 1;

/// Something to practise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Practice {
    /// Place among the scenarios.
    pub scenario: usize,
    /// The dimension it trains, by its place among [`DIMENSIONS`].
    pub dimension: usize,
}

/// Up to two scenarios that ask most for the dimensions in which most was lost, each measured by its own weight.
/// `mastered` says which of the scenarios need no more practice.
pub fn practice(
    card: &Scorecard,
    played: &Program,
    programs: &[Arc<Program>],
    mastered: impl Fn(&Program) -> bool,
) -> Vec<Practice> {
    let weights = &played.scenario.weights;
    let all = weights.iter().fold(0.0, |sum, weight| sum + weight);
    let mut weak: Vec<(usize, f64)> = (0..DIMENSIONS.len())
        .filter(|dimension| weights[*dimension] > 0.0 && all > 0.0)
        .map(|dimension| (dimension, card.dimensions.0[dimension] / (weights[dimension] * 100.0 / all)))
        .filter(|(_, share)| *share < 0.995)
        .collect();
    weak.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut found: Vec<Practice> = Vec::new();
    for (dimension, _) in weak.into_iter().take(2) {
        let open = programs.iter().enumerate().filter(|(place, program)| {
            program.scenario.id != played.scenario.id
                && program.scenario.level <= played.scenario.level.saturating_add(STEP_UP)
                && !mastered(program)
                && found.iter().all(|known| known.scenario != *place)
        });
        let most = open.max_by(|(_, a), (_, b)| asks(a, dimension).total_cmp(&asks(b, dimension)));
        if let Some((scenario, program)) = most
            && asks(program, dimension) > 0.0
        {
            found.push(Practice { scenario, dimension });
        }
    }
    found
}

/// How much of what can be said in a scenario moves a dimension.
fn asks(program: &Program, dimension: usize) -> f64 {
    let moved = |dimension: usize| {
        let points = program.rules.choices.iter().map(move |choice| choice.points.0[dimension].abs());
        points.fold(0.0, |sum, points| sum + points)
    };
    let all = (0..DIMENSIONS.len()).fold(0.0, |sum, dimension| sum + moved(dimension));
    if all > 0.0 { moved(dimension) / all } else { 0.0 }
}
