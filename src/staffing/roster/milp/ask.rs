//! What HiGHS is asked: rows with their limits, and columns with what one of them costs and in which rows it counts.

use crate::staffing::roster::GoesOn;
use highs::{ColProblem, HighsModelStatus, HighsSolutionStatus, Model, Row, Sense};

/// Simplex steps between two looks at whether to go on, and how many looks there are before a question is given up.
const STEPS: i32 = 400;
const LOOKS: u32 = 200;
/// A choice in whole numbers this near to the best is good enough.
const NEAR: f64 = 0.005;
/// Nodes of the search tree, and the share of the work that goes into guesses.
const NODES: i32 = 20;
const GUESSES: f64 = 0.05;
/// A safety net for slow machines; only it could make two machines differ.
const SECONDS: f64 = 10.0;

/// A question.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Question {
    rows: Vec<(f64, f64)>,
    columns: Vec<Column>,
}

/// How many there are of something.
#[derive(Clone, PartialEq, Debug)]
struct Column {
    cost: f64,
    low: f64,
    high: f64,
    whole: bool,
    /// The rows it counts in, and how much.
    counts: Vec<(usize, f64)>,
}

/// The answer in parts.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Relaxed {
    pub(super) value: f64,
    /// How many of each column.
    pub(super) columns: Vec<f64>,
    /// What one more in a row would cost.
    pub(super) prices: Vec<f64>,
}

impl Question {
    /// Adds a row whose sum lies between two limits; gives its place.
    pub(super) fn row(&mut self, low: f64, high: f64) -> usize {
        self.rows.push((low, high));
        self.rows.len() - 1
    }

    /// Adds a column of which there can be parts; gives its place.
    pub(super) fn column(&mut self, cost: f64, high: f64, counts: Vec<(usize, f64)>) -> usize {
        self.columns.push(Column { cost, low: 0.0, high, whole: false, counts });
        self.columns.len() - 1
    }

    /// Adds a column of which there are only whole ones; gives its place.
    pub(super) fn whole_column(&mut self, counts: Vec<(usize, f64)>) -> usize {
        self.columns.push(Column { cost: 0.0, low: 0.0, high: f64::INFINITY, whole: true, counts });
        self.columns.len() - 1
    }

    /// Limits how many there are of a column.
    pub(super) fn limit(&mut self, column: usize, low: f64, high: f64) {
        let column = &mut self.columns[column];
        (column.low, column.high) = (low, high);
    }

    /// How many columns there are.
    pub(super) fn size(&self) -> usize {
        self.columns.len()
    }

    /// The best answer in parts; `None` when it is stopped or takes too long.
    pub(super) fn relaxed(&self, goes_on: GoesOn<'_>) -> Option<Relaxed> {
        let mut model = self.model(false)?;
        // It goes on where it was stopped, which it could not if it had made the question smaller first.
        model.set_option("presolve", "off");
        model.set_option("simplex_iteration_limit", STEPS);
        for look in 0..LOOKS {
            if !goes_on(f64::from(look) / f64::from(LOOKS)) {
                return None;
            }
            let solved = model.try_solve().ok()?;
            match solved.status() {
                HighsModelStatus::Optimal => {
                    let found = solved.get_solution();
                    let (columns, prices) = (found.columns().to_vec(), found.dual_rows().to_vec());
                    return Some(Relaxed { value: solved.objective_value(), columns, prices });
                }
                HighsModelStatus::ReachedIterationLimit => model = Model::from(solved),
                _ => return None,
            }
        }
        None
    }

    /// A good answer in whole numbers: how many of each column; `None` when none was found.
    pub(super) fn whole(&self, seed: i32) -> Option<Vec<f64>> {
        let mut model = self.model(true)?;
        model.set_option("mip_rel_gap", NEAR);
        model.set_option("mip_max_nodes", NODES);
        model.set_option("mip_heuristic_effort", GUESSES);
        model.set_option("random_seed", seed);
        model.set_option("time_limit", SECONDS);
        let solved = model.try_solve().ok()?;
        let found = solved.primal_solution_status() == HighsSolutionStatus::Feasible;
        found.then(|| solved.get_solution().columns().to_vec())
    }

    fn model(&self, whole: bool) -> Option<Model> {
        let mut problem = ColProblem::new();
        let rows: Vec<Row> = self.rows.iter().map(|(low, high)| problem.add_row(*low..=*high)).collect();
        for column in &self.columns {
            let counts = column.counts.iter().map(|(row, factor)| (rows[*row], *factor));
            let range = column.low..=column.high;
            problem.add_column_with_integrality(column.cost, range, counts, whole && column.whole);
        }
        let mut model = problem.try_optimise(Sense::Minimise).ok()?;
        model.make_quiet();
        model.set_option("threads", 1);
        model.set_option("parallel", "off");
        Some(model)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// At least nine hours by at most three people: five hours for 6, four for 5, and 100 for an hour uncovered.
    fn question() -> (Question, usize, usize) {
        let mut question = Question::default();
        let needed = question.row(9.0, f64::INFINITY);
        let people = question.row(f64::NEG_INFINITY, 3.0);
        let a = question.whole_column(vec![(needed, 5.0), (people, 1.0)]);
        let b = question.whole_column(vec![(needed, 4.0), (people, 1.0)]);
        question.column(100.0, 9.0, vec![(needed, 1.0)]);
        question.columns[a].cost = 6.0;
        question.columns[b].cost = 5.0;
        (question, a, b)
    }

    #[test]
    fn parts_are_no_dearer_than_whole_ones() {
        let (mut question, a, b) = question();
        let parts = question.relaxed(&|_| true).expect("there is an answer");
        assert!((parts.value - 10.8).abs() < 1e-6, "{parts:?}");
        assert!((parts.prices[0] - 1.2).abs() < 1e-6, "{parts:?}");
        let whole = question.whole(0).expect("there is an answer");
        assert_eq!((whole[a].round(), whole[b].round()), (1.0, 1.0));
        question.limit(a, 2.0, 2.0);
        let whole = question.whole(0).expect("there is an answer");
        assert_eq!((whole[a].round(), whole[b].round()), (2.0, 0.0));
        assert_eq!(question.size(), 3);
    }

    #[test]
    fn who_stops_it_gets_no_answer() {
        assert_eq!(question().0.relaxed(&|_| false), None);
    }
}
