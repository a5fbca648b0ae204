//! All robots play a scenario many times, and what that shows about it.

use super::coverage::Coverage;
use super::memo::Memo;
use super::order::Violation;
use super::play::{Terms, play_with};
use super::quick::{Quick, quick_score_with};
use super::robots::{self, Role};
use super::{order, parallel};
use crate::conversation::{Attempt, Offer, Program};
use crate::scoring::{Stopped, Values, naming};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Plays of each robot at most where values are estimated: every situation that is new has to be searched first.
const ESTIMATED: usize = 100;

/// The seed of the two lines that are shown.
const SHOWN: u64 = 1;

/// Points by which a score has to be lower than another to count as lower.
const LOWER: f64 = 0.05;

/// The share of plays from which on a robot counts as passing.
const PASSING: f64 = 0.5;

/// The scores of one robot's plays.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Tally {
    /// Their mean.
    pub mean: f64,
    /// A tenth of them lies below.
    pub p10: f64,
    /// A tenth of them lies above.
    pub p90: f64,
    /// The share that passed.
    pub passed: f64,
}

/// One robot's turn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Turn {
    /// Its name.
    pub name: &'static str,
    /// It ignores the content.
    pub blind: bool,
    /// Its plays with the choices in the order of the file.
    pub in_order: Tally,
    /// For robots blind to content: the same plays with shuffled choices.
    pub shuffled: Option<Tally>,
}

/// A play shown by its decisions.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// What it scored.
    pub score: f64,
    /// What was done, by name; waiting is left out.
    pub line: Vec<String>,
}

/// What the robots' plays show about a scenario.
#[derive(Clone, Debug)]
pub struct Exploration {
    /// What they came to see.
    pub coverage: Coverage,
    /// The expert's line.
    pub best: Line,
    /// The careless one's, or that of whichever play scored lower.
    pub worst: Line,
    /// The values are exact, not estimated.
    pub exact: bool,
    /// Points by which a score may be off where they are estimated.
    pub uncertainty: f64,
    /// Situations solved.
    pub states: usize,
    /// Seconds the solve took.
    pub solve_s: f64,
    /// The robots' turns, in the order of the list.
    pub robots: Vec<Turn>,
    /// What is wrong with the robots' order.
    pub violations: Vec<Violation>,
    /// Robots that ignore the content and pass all the same.
    pub blind_passes: Vec<&'static str>,
}

/// How many plays an exploration is made of, when every robot has so many: blind ones play twice as often.
pub fn plays_in_all(plays: usize) -> usize {
    robots::ALL.iter().map(|role| if role.blind { 2 * plays } else { plays }).sum()
}

/// Lets every robot play `plays` times, on the seeds from `seed` on; blind ones once more with shuffled choices. Where
/// values are estimated, a hundred plays are the most.
/// `solve_s` is only handed on.
pub fn explore(
    program: &Arc<Program>,
    values: &mut Values,
    plays: usize,
    seed: u64,
    solve_s: f64,
) -> Result<Exploration, Stopped> {
    explore_while(program, values, plays, seed, solve_s, &mut |_| true)
}

/// The same, watched: before each play `go_on` hears how many are done, and says whether there shall be more.
pub fn explore_while(
    program: &Arc<Program>,
    values: &mut Values,
    plays: usize,
    seed: u64,
    solve_s: f64,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Exploration, Stopped> {
    let states = values.states();
    let plays = if values.is_exact() { plays } else { plays.min(ESTIMATED) };
    let (memo, coverage) = (Memo::new(&program.rules), Coverage::new(&program.rules));
    let mut stage = Stage { program, values, memo, coverage, played: 0, lowest: None, go_on };
    let turns = parallel::in_turn(robots::ALL, |role| stage.turn(role, plays.max(1), seed))?;
    let passes = |tally: &Tally| tally.passed >= PASSING;
    let blind = turns.iter().filter(|turn| turn.blind);
    let passing = blind.filter(|turn| passes(&turn.in_order) || turn.shuffled.as_ref().is_some_and(passes));
    Ok(Exploration {
        best: stage.line("expert", SHOWN, false)?,
        worst: stage.worst()?,
        exact: stage.values.is_exact(),
        uncertainty: stage.values.uncertainty(),
        states,
        solve_s,
        violations: order::violations(&turns),
        blind_passes: passing.map(|turn| turn.name).collect(),
        robots: turns,
        coverage: stage.coverage,
    })
}

/// What all plays of an exploration share.
struct Stage<'a> {
    program: &'a Arc<Program>,
    values: &'a mut Values,
    memo: Memo,
    coverage: Coverage,
    /// Plays that are done.
    played: usize,
    /// The play with the lowest score so far: the score, whose play it was, its seed, and whether choices were shuffled.
    lowest: Option<(f64, &'static str, u64, bool)>,
    go_on: &'a mut dyn FnMut(usize) -> bool,
}

impl Stage<'_> {
    fn turn(&mut self, role: &Role, plays: usize, seed: u64) -> Result<Turn, Stopped> {
        let in_order = self.plays(role, plays, seed, false)?;
        let shuffled = if role.blind { Some(self.plays(role, plays, seed, true)?) } else { None };
        Ok(Turn { name: role.name, blind: role.blind, in_order, shuffled })
    }

    fn plays(&mut self, role: &Role, plays: usize, seed: u64, shuffled: bool) -> Result<Tally, Stopped> {
        let mut scores = Vec::with_capacity(plays);
        let mut passed = 0_usize;
        for number in 0..plays {
            let (_, quick) = self.play(role, seed.wrapping_add(number as u64), shuffled)?;
            scores.push(quick.score);
            passed += usize::from(quick.passed);
        }
        Ok(Tally::of(scores, passed))
    }

    fn play(&mut self, role: &Role, seed: u64, shuffled: bool) -> Result<(Attempt, Quick), Stopped> {
        if !(self.go_on)(self.played) {
            return Err(Stopped::Cancelled);
        }
        self.played += 1;
        let terms = Terms { seed, language: &self.program.scenario.language, log: false, shuffled };
        let mut robot = (role.new)();
        let attempt = play_with(self.program, self.values, &mut self.memo, &mut *robot, terms)?;
        self.coverage.see(&self.program.rules, attempt.steps());
        let quick = quick_score_with(&attempt, self.values, &mut self.memo)?;
        if self.lowest.is_none_or(|(score, ..)| quick.score < score - LOWER) {
            self.lowest = Some((quick.score, role.name, seed, shuffled));
        }
        Ok((attempt, quick))
    }

    fn worst(&mut self) -> Result<Line, Stopped> {
        let careless = self.line("careless", SHOWN, false)?;
        match self.lowest {
            Some((score, robot, seed, shuffled)) if score < careless.score - LOWER => self.line(robot, seed, shuffled),
            _ => Ok(careless),
        }
    }

    fn line(&mut self, robot: &str, seed: u64, shuffled: bool) -> Result<Line, Stopped> {
        let Some(role) = robots::find(robot) else { return Ok(Line { score: 0.0, line: Vec::new() }) };
        let (attempt, quick) = self.play(role, seed, shuffled)?;
        let done = attempt.steps().iter().filter(|step| step.offer != Offer::Wait);
        let line = done.map(|step| naming::name_at(self.program, &step.before, step.offer)).collect();
        Ok(Line { score: quick.score, line })
    }
}

impl Tally {
    /// The tally of at least one play.
    fn of(mut scores: Vec<f64>, passed: usize) -> Tally {
        let plays = scores.len().max(1) as f64;
        // Summed in the order of the seeds, before they are sorted.
        let mean = scores.iter().fold(0.0_f64, |sum, score| sum + *score) / plays;
        scores.sort_by(f64::total_cmp);
        let at = |tenths: usize| scores.get(scores.len().saturating_sub(1) * tenths / 10).copied().unwrap_or(mean);
        Tally { mean, p10: at(1), p90: at(9), passed: passed as f64 / plays }
    }

    fn json(&self) -> Value {
        json!({ "mean": self.mean, "p10": self.p10, "p90": self.p90, "passed": self.passed })
    }
}

impl Turn {
    fn json(&self) -> Value {
        let mut turn = self.in_order.json();
        if let (Value::Object(fields), Some(shuffled)) = (&mut turn, &self.shuffled) {
            fields.insert("shuffled".to_string(), shuffled.json());
        }
        turn
    }
}

impl Line {
    fn json(&self) -> Value {
        json!({ "score": self.score, "line": self.line })
    }
}

impl Exploration {
    /// Whether the robots came out in the order that a shipped scenario must show.
    pub fn order_ok(&self) -> bool {
        self.violations.is_empty()
    }

    /// As in the contract; `order_violations` and the blind robots' `shuffled` are added.
    pub fn json(&self) -> Value {
        let violations: Vec<String> = self.violations.iter().map(ToString::to_string).collect();
        let robots: Map<String, Value> = self.robots.iter().map(|turn| (turn.name.to_string(), turn.json())).collect();
        json!({
            "nodes": self.coverage.nodes(),
            "nodes_reached": self.coverage.nodes_reached(),
            "choices": self.coverage.choices(),
            "choices_taken": self.coverage.choices_taken(),
            "conditions": self.coverage.conditions(),
            "conditions_both_ways": self.coverage.conditions_both_ways(),
            "best": self.best.json(),
            "worst": self.worst.json(),
            "exact": self.exact,
            "uncertainty": self.uncertainty,
            "states": self.states,
            "solve_s": self.solve_s,
            "robots": robots,
            "order_ok": self.order_ok(),
            "order_violations": violations,
            "blind_passes": self.blind_passes,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tally_is_of_all_its_plays() {
        let tally = Tally::of((0..=10).rev().map(f64::from).collect(), 3);
        assert_eq!((tally.mean, tally.p10, tally.p90, tally.passed), (5.0, 1.0, 9.0, 3.0 / 11.0));
    }
}
