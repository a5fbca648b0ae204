//! The company's ledger: what nobody could have reached in this house, and which flaw costs how much of it.
//!
//! The same scenario is solved as it is, with all flaws repaired, and with each flaw repaired alone. Solving takes
//! seconds and a large stack, so it happens above: [`cases`] says what to solve, [`ledger`] reads the results.

use super::regret::NOISE;
use crate::conversation::{Program, Rules, Unready};
use crate::scenario::Repair;

/// A state of the house that has to be solved for the ledger.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum House {
    /// As it is.
    AsIs,
    /// With every flaw repaired.
    Repaired,
    /// With one flaw repaired, by its position.
    OneRepaired(usize),
}

/// What one flaw of the company costs.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Loss {
    /// Its position among the scenario's flaws.
    pub flaw: usize,
    /// The gain in value when it alone is repaired, on the scale of 100.
    pub points: f64,
}

/// The company's ledger.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Company {
    /// The most that could be reached in this house, 0 to 100; absent when even a repaired house is worth nothing.
    pub achievable: Option<f64>,
    /// What each flaw costs. These need not add up to what is missing: two flaws may hide each other.
    pub losses: Vec<Loss>,
    /// Whether some of the houses are too large to be solved, and their values estimated.
    pub estimated: bool,
}

/// The houses to be solved, with their rules. A scenario without flaws needs none.
pub fn cases(program: &Program) -> Result<Vec<(House, Rules)>, Unready> {
    let flaws = &program.scenario.flaws;
    if flaws.is_empty() {
        return Ok(Vec::new());
    }
    let all: Vec<&Repair> = flaws.iter().flat_map(|flaw| &flaw.value.repair).collect();
    let mut found = vec![(House::AsIs, program.repaired(&[])?), (House::Repaired, program.repaired(&all)?)];
    if flaws.len() > 1 {
        // One flaw alone is all of them.
        for (ix, flaw) in flaws.iter().enumerate() {
            let own: Vec<&Repair> = flaw.value.repair.iter().collect();
            found.push((House::OneRepaired(ix), program.repaired(&own)?));
        }
    }
    Ok(found)
}

/// The ledger from the values of the houses of [`cases`] at their beginning.
pub fn ledger(program: &Program, totals: &[(House, f64)]) -> Company {
    let flaws = program.scenario.flaws.len();
    if flaws == 0 {
        return Company { achievable: Some(100.0), ..Company::default() };
    }
    let total = |house: House| totals.iter().find(|(of, _)| *of == house).map(|(_, total)| *total);
    let (Some(as_is), Some(repaired)) = (total(House::AsIs), total(House::Repaired)) else { return Company::default() };
    if repaired <= NOISE {
        return Company::default();
    }
    let one = |flaw: usize| if flaws == 1 { Some(repaired) } else { total(House::OneRepaired(flaw)) };
    let gain = |flaw: usize| one(flaw).map(|total| (100.0 * (total - as_is) / repaired).max(0.0));
    Company {
        achievable: Some((100.0 * as_is / repaired).clamp(0.0, 100.0)),
        losses: (0..flaws).filter_map(|flaw| Some(Loss { flaw, points: gain(flaw)? })).collect(),
        estimated: false,
    }
}
