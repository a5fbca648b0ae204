//! Solving and judging, on threads with a large stack, watched and cancelled from outside.

use super::solved::Solved;
use crate::conversation::{Attempt, Program, Rules};
use crate::scoring::{Budget, Company, House, Scorecard, Seal, Stopped, Values, Watch, cases, ledger};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::thread;

/// Solving goes one call deeper for every decision of a contact.
pub(super) const STACK: usize = 1 << 29;

/// Houses solved at the same time: each may take a gigabyte.
const AT_ONCE: usize = 2;

/// Why there is no card.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unjudged {
    /// Solving stopped early.
    Stopped(Stopped),
    /// A repaired house would have more than there is room for.
    Unready,
    /// This machine has no memory for a thread with a large stack.
    NoThread,
    /// The calculation broke off.
    Lost,
}

/// What is being worked out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    /// What every situation of the scenario is worth.
    Values,
    /// What the company's own flaws cost.
    Company,
    /// The card itself.
    Card,
}

/// How far a calculation is, seen from another thread.
#[derive(Clone, Debug, Default)]
pub(super) struct Progress {
    pub watch: Watch,
    part: Arc<AtomicU8>,
}

impl Progress {
    pub fn part(&self) -> Part {
        match self.part.load(Ordering::Relaxed) {
            0 => Part::Values,
            1 => Part::Company,
            _ => Part::Card,
        }
    }

    fn reach(&self, part: Part) {
        self.part.store(part as u8, Ordering::Relaxed);
    }

    fn budget(&self) -> Budget {
        Budget { watch: self.watch.clone(), ..Budget::default() }
    }
}

/// The card of an attempt with both ledgers. Wants to be called on a large stack: explaining looks into solved values,
/// which may solve further on the way.
pub(super) fn judge(attempt: &Attempt, solved: &Solved, progress: &Progress) -> Result<Scorecard, Unjudged> {
    let program = attempt.program();
    let mut values = values(program, solved, &progress.watch)?;
    progress.reach(Part::Company);
    let company = company(program, solved, progress)?;
    progress.reach(Part::Card);
    let card = Scorecard::of(attempt, &mut values, Some(&company));
    card.and_then(|card| card.with_best_course(attempt, &mut values)).map_err(Unjudged::Stopped)
}

/// What every situation of a scenario is worth: as it was solved before, else solved now and kept; estimated where
/// there are too many of them.
pub(super) fn values(program: &Program, solved: &Solved, watch: &Watch) -> Result<Values, Unjudged> {
    if let Some(values) = solved.values(program) {
        return Ok(values);
    }
    let budget = Budget { watch: watch.clone(), ..Budget::default() };
    let values = Values::solve_or_estimate(program.rules.clone(), budget).map_err(Unjudged::Stopped)?;
    solved.keep_values(program, &values);
    Ok(values)
}

/// Solves the scenario in the houses that its ledger compares.
fn company(program: &Program, solved: &Solved, progress: &Progress) -> Result<Company, Unjudged> {
    let houses = cases(program).map_err(|_| Unjudged::Unready)?;
    company_of(program, solved, houses, |rules| solve_houses(rules, progress))
}

/// The company's ledger from what each house is worth at its beginning and whether that is exact: as it was solved
/// before, else solved now and kept.
pub fn company_of<E>(
    program: &Program,
    solved: &Solved,
    houses: Vec<(House, Rules)>,
    solve: impl FnOnce(Vec<Rules>) -> Result<Vec<(f64, bool)>, E>,
) -> Result<Company, E> {
    let seal = Seal::of(houses.iter().map(|(_, rules)| rules));
    let (names, rules): (Vec<House>, Vec<Rules>) = houses.into_iter().unzip();
    let (totals, estimated) = match solved.totals(program, seal).filter(|totals| totals.len() == names.len()) {
        Some(totals) => (totals, false),
        None => {
            let (totals, exact): (Vec<f64>, Vec<bool>) = solve(rules)?.into_iter().unzip();
            let estimated = exact.contains(&false);
            if !estimated {
                solved.keep_totals(program, seal, &totals);
            }
            (totals, estimated)
        }
    };
    let totals: Vec<(House, f64)> = names.into_iter().zip(totals).collect();
    Ok(Company { estimated, ..ledger(program, &totals) })
}

/// What each house is worth at its beginning, and whether that is exact, in their order.
fn solve_houses(houses: Vec<Rules>, progress: &Progress) -> Result<Vec<(f64, bool)>, Unjudged> {
    let (mut houses, mut totals) = (houses.into_iter(), Vec::new());
    loop {
        let next: Vec<Rules> = houses.by_ref().take(AT_ONCE).collect();
        if next.is_empty() {
            return Ok(totals);
        }
        totals.extend(side_by_side(next, progress)?);
    }
}

/// Solves several houses at a time, each on a large stack; the results stand in the order of the houses.
fn side_by_side(houses: Vec<Rules>, progress: &Progress) -> Result<Vec<(f64, bool)>, Unjudged> {
    thread::scope(|scope| {
        let mut started = Vec::with_capacity(houses.len());
        for rules in houses {
            let budget = progress.budget();
            let told = |values: Values| (values.start().total, values.is_exact());
            let work = move || Values::solve_or_estimate(rules, budget).map(told);
            let thread = thread::Builder::new().name("solve".to_string()).stack_size(STACK).spawn_scoped(scope, work);
            started.push(thread.map_err(|_| Unjudged::NoThread)?);
        }
        let mut totals = Vec::with_capacity(started.len());
        for thread in started {
            totals.push(thread.join().map_err(|_| Unjudged::Lost)?.map_err(Unjudged::Stopped)?);
        }
        Ok(totals)
    })
}
