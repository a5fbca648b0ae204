use super::{Liveness, Phase, Rules, State, Unready};
use crate::scenario::{DIMENSIONS, Repair, Scenario, Text};
use std::collections::BTreeMap;

/// A scenario ready to be played: what the author wrote, what the engine runs, and its translations.
#[derive(Clone, Debug)]
pub struct Program {
    /// What the author wrote.
    pub scenario: Scenario,
    /// What the engine runs.
    pub rules: Rules,
    /// Names the exact scenario.
    pub hash: String,
    /// Translations by language: line id to text.
    pub translations: BTreeMap<String, BTreeMap<String, String>>,
}

impl Program {
    /// Makes a scenario ready.
    pub fn new(scenario: Scenario, hash: String) -> Result<Program, Unready> {
        let rules = Rules::of(&scenario)?;
        Ok(Program { scenario, rules, hash, translations: BTreeMap::new() })
    }

    /// The same rules in a house where something has been repaired; for the company's ledger. Always with what
    /// is instead of what may be expected: the company knows its own timetable.
    pub fn repaired(&self, repairs: &[&Repair]) -> Result<Rules, Unready> {
        let mut scenario = self.scenario.clone();
        let mut known = 0u64;
        for repair in repairs {
            match repair {
                Repair::Reach(department, percent) => {
                    if let Some(at) = scenario.departments.position(&department.id) {
                        for (_, _, reach) in &mut scenario.departments.0[at].value.reach.0 {
                            reach.percent = reach.percent.max(*percent);
                        }
                    }
                }
                Repair::NoFreeze(system) => {
                    if let Some(at) = scenario.systems.position(&system.id) {
                        scenario.systems.0[at].value.freezes = None;
                    }
                }
                Repair::Seconds(system, seconds) => {
                    if let Some(at) = scenario.systems.position(&system.id) {
                        let system = &mut scenario.systems.0[at].value;
                        (system.seconds, system.windows, system.clicks) = (*seconds, 0, 0);
                    }
                }
                Repair::Known(fact) => known |= scenario.facts.position(&fact.id).map_or(0, |bit| 1 << bit),
                Repair::Training(training) => scenario.desk.training.push(training.clone()),
                Repair::Authority(sum) => {
                    scenario.desk.authority = scenario.desk.authority.max(*sum);
                    if let Some(list) = &mut scenario.compensation {
                        list.authority = list.authority.max(*sum);
                    }
                }
            }
        }
        let mut rules = Rules::of(&scenario)?;
        rules.known = known | self.rules.known;
        rules.clairvoyant = true;
        Ok(rules)
    }

    /// The hint that fits a situation: the last one whose conditions hold. There is none when everything is over.
    pub fn hint(&self, s: &State) -> Option<&Text> {
        if s.phase == Phase::Over {
            return None;
        }
        let shown = self.rules.guide.iter().rposition(|when| self.rules.all(when, s))?;
        self.scenario.guide.0.get(shown).map(|hint| &hint.value.says)
    }

    /// The dimensions by how much of its weight the choices can move in each, the most first.
    pub fn trains(&self) -> Vec<&'static str> {
        let moved = |dimension: usize| {
            let points = self.rules.choices.iter().map(|choice| choice.points.0[dimension].abs());
            points.fold(0.0, |sum, points| sum + points) / self.scenario.weights[dimension].max(1.0)
        };
        let mut all: Vec<(&'static str, f64)> =
            DIMENSIONS.iter().enumerate().map(|(dimension, name)| (*name, moved(dimension))).collect();
        all.sort_by(|a, b| b.1.total_cmp(&a.1));
        all.into_iter().map(|(name, _)| name).collect()
    }

    /// What can be read where.
    pub fn liveness(&self) -> Liveness {
        Liveness::of(&self.rules)
    }
}
