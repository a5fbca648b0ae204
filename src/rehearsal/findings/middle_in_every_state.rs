//! The best answer stands in the middle of its list in every situation: a rule without reading finds it.

use super::Code;
use crate::conversation::{Offer, Opens, Phase, Program};
use crate::rehearsal::robots::politeness;
use crate::scoring::{Stopped, Values};
use crate::words::{Finding, Place, Severity};
use std::collections::BTreeSet;

/// The best answer stands in the middle of its list in every situation.
pub const CODE: Code = Code {
    name: "middle-in-every-state",
    severity: Severity::Note,
    about: "In every situation the best answer is the one in the middle, by place, length or politeness.",
};

/// A way to rank the answers of a list without understanding them, from their place and their words.
type Rank = fn(usize, &str) -> usize;

/// The ranks in whose middle a trainee might look, by their names in the finding.
const RANKS: [(&str, Rank); 3] = [
    ("place", |place, _| place),
    ("length", |_, words| words.chars().count()),
    ("politeness", |_, words| politeness(words)),
];

/// At fewer nodes it is chance.
const NODES: usize = 3;

/// Answers whose worth differs by less are equally good.
const EQUAL: f64 = 1e-9;

/// The finding at `at`.
pub fn found(at: Place, rank: &str, nodes: usize) -> Finding {
    let help = "Let the best answer stand at an end now and then: whoever always takes the middle need not read.";
    let message = format!("by {rank}, the best answer is in the middle in every situation, at {nodes} nodes");
    CODE.finding(at, message, help.into())
}

/// Looks through all situations kept. Those count in which an answer of the node is the best thing to do, at least
/// three answers are open, and at least one of them is worse.
pub fn check(program: &Program, values: &mut Values, findings: &mut Vec<Finding>) -> Result<(), Stopped> {
    let (rules, scenario) = (&program.rules, &program.scenario);
    let words: Vec<&str> = scenario.choices().map(|(_, entry)| entry.value.text.source.as_str()).collect();
    let mut ranks: Vec<_> = RANKS.into_iter().map(|rank| (rank, BTreeSet::new())).collect();
    let mut qualities = Vec::new();
    for at in 0..values.kept().len() {
        let Some(s) = values.kept().get(at).copied() else { break };
        let node = &rules.nodes[usize::from(s.node)];
        if s.phase != Phase::Talk || s.speech > 0 || !matches!(node.opens, Opens::Line { .. }) {
            continue;
        }
        values.qualities(&s, &mut qualities)?;
        let best = qualities.iter().map(|(_, quality)| *quality).fold(f64::NEG_INFINITY, f64::max);
        let answers: Vec<(&str, bool)> = qualities
            .iter()
            .filter_map(|(offer, quality)| match offer {
                Offer::Choose(ix) if node.choices.contains(ix) && rules.choices[usize::from(*ix)].spoken => {
                    Some((words[usize::from(*ix)], *quality >= best - EQUAL))
                }
                _ => None,
            })
            .collect();
        if answers.len() < 3 || !answers.iter().any(|(_, good)| *good) || answers.iter().all(|(_, good)| *good) {
            continue;
        }
        ranks.retain_mut(|((_, rank), nodes)| {
            let ranked: Vec<usize> = answers.iter().enumerate().map(|(place, (words, _))| rank(place, words)).collect();
            nodes.insert(s.node);
            middle(&ranked).into_iter().zip(&answers).any(|(middle, (_, good))| middle && *good)
        });
        if ranks.is_empty() {
            return Ok(());
        }
    }
    for ((name, _), nodes) in ranks {
        if nodes.len() >= NODES {
            findings.push(found(scenario.title.at, name, nodes.len()));
        }
    }
    Ok(())
}

/// Which of these are in the middle: of an even number the two there, and none that is also the least or the most.
fn middle(ranked: &[usize]) -> Vec<bool> {
    let mut sorted = ranked.to_vec();
    sorted.sort_unstable();
    let middle = [sorted.len().saturating_sub(1) / 2, sorted.len() / 2].map(|at| sorted.get(at));
    let ends = [sorted.first(), sorted.last()];
    ranked.iter().map(|rank| middle.contains(&Some(rank)) && !ends.contains(&Some(rank))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_at_neither_end() {
        assert_eq!(middle(&[30, 10, 20]), [false, false, true]);
        assert_eq!(middle(&[4, 1, 3, 2]), [false, false, true, true]);
        assert_eq!(middle(&[1, 1, 2]), [false; 3]);
        assert_eq!(middle(&[7, 7, 7, 7]), [false; 4]);
        assert_eq!(middle(&[]), Vec::<bool>::new());
    }
}
