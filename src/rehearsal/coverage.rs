//! What of a scenario plays have come to see: its nodes, its choices, and both sides of its conditions.

use crate::conversation::{ChoiceIx, Offer, Opens, Phase, Rules, State, Timed};

/// What has been seen so far.
#[derive(Clone, Debug)]
pub struct Coverage {
    nodes: Vec<bool>,
    choices: Vec<bool>,
    /// Which choices have conditions.
    conditional: Vec<bool>,
    /// Whether the conditions of a choice were seen not to hold, and to hold, where it could have been offered.
    held: Vec<[bool; 2]>,
}

impl Coverage {
    /// Nothing seen yet.
    pub fn new(rules: &Rules) -> Coverage {
        Coverage {
            nodes: vec![false; rules.nodes.len()],
            choices: vec![false; rules.choices.len()],
            conditional: rules.choices.iter().map(|choice| !choice.when.is_empty()).collect(),
            held: vec![[false; 2]; rules.choices.len()],
        }
    }

    /// Adds what one play came to see.
    pub fn see(&mut self, rules: &Rules, steps: &[Timed]) {
        for step in steps {
            self.look_around(rules, &step.before);
            if let Offer::Choose(ix) = step.offer {
                self.choices[usize::from(ix)] = true;
            }
        }
    }

    fn look_around(&mut self, rules: &Rules, s: &State) {
        match s.phase {
            Phase::Talk => {
                let node = &rules.nodes[usize::from(s.node)];
                self.nodes[usize::from(s.node)] = true;
                self.weigh(rules, &node.choices, s);
                if rules.contacts[usize::from(s.contact)].desk && matches!(node.opens, Opens::Line { .. }) {
                    self.weigh(rules, &rules.anytime, s);
                    self.weigh(rules, &rules.transfers, s);
                }
            }
            Phase::WrapUp => self.weigh(rules, &rules.wrap_up, s),
            Phase::Over => {}
        }
    }

    fn weigh(&mut self, rules: &Rules, choices: &[ChoiceIx], s: &State) {
        for ix in choices {
            let ix = usize::from(*ix);
            // Most conditions are soon seen both ways and never weighed again.
            if !self.conditional[ix] || self.held[ix] == [true; 2] {
                continue;
            }
            let choice = &rules.choices[ix];
            if choice.during.as_ref().is_none_or(|nodes| nodes.contains(&s.node)) {
                self.held[ix][usize::from(rules.all(&choice.when, s))] = true;
            }
        }
    }

    /// Number of nodes.
    pub fn nodes(&self) -> usize {
        self.nodes.len()
    }

    /// Nodes at which something was decided.
    pub fn nodes_reached(&self) -> usize {
        count(&self.nodes)
    }

    /// Number of choices, wherever they hang.
    pub fn choices(&self) -> usize {
        self.choices.len()
    }

    /// Choices that were taken.
    pub fn choices_taken(&self) -> usize {
        count(&self.choices)
    }

    /// Number of choices with conditions.
    pub fn conditions(&self) -> usize {
        count(&self.conditional)
    }

    /// Choices whose conditions were seen to hold and not to hold.
    pub fn conditions_both_ways(&self) -> usize {
        self.held.iter().filter(|held| **held == [true; 2]).count()
    }
}

fn count(seen: &[bool]) -> usize {
    seen.iter().filter(|seen| **seen).count()
}
