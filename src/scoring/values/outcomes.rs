//! Every way a decision can turn out.

use crate::conversation::{ChancePoint, Course, Happened, Offer, Rules, State};
use crate::scenario::Points;

/// Walks through the outcomes of a decision one after the other, by running it again with another script.
#[derive(Default)]
pub(super) struct Branches {
    script: Vec<bool>,
    next: usize,
    /// The chance a newcomer may expect of this outcome.
    pub expected: f64,
    /// Points on the way.
    pub points: Points,
}

impl Course for Branches {
    fn chance(&mut self, _: ChancePoint, _: f64, expected: f64) -> bool {
        let happens = match self.script.get(self.next) {
            Some(happens) => *happens,
            None => {
                self.script.push(true);
                true
            }
        };
        self.next += 1;
        self.expected *= if happens { expected } else { 1.0 - expected };
        happens
    }

    fn pay(&mut self, points: Points) {
        self.points += points;
    }

    fn tell(&mut self, _: u16, _: Happened) {}
}

impl Branches {
    /// The first outcome of a decision.
    pub fn first(&mut self) {
        self.script.clear();
        self.again();
    }

    fn again(&mut self) {
        (self.next, self.expected, self.points) = (0, 1.0, Points::default());
    }

    /// The next script, if there is one.
    pub fn advance(&mut self) -> bool {
        while let Some(last) = self.script.pop() {
            if last {
                self.script.push(false);
                self.again();
                return true;
            }
        }
        false
    }
}

/// One way a decision can turn out.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// The chance a newcomer may expect.
    pub expected: f64,
    /// Points on the way.
    pub points: Points,
    /// The situation afterwards.
    pub state: State,
}

/// Every way `offer` can turn out from `s`, in a fixed order, with the impossible ones left out.
pub fn outcomes(rules: &Rules, s: &State, offer: Offer) -> Vec<Outcome> {
    let mut found = Vec::with_capacity(1);
    let mut branches = Branches::default();
    branches.first();
    loop {
        let mut state = *s;
        rules.apply(&mut state, offer, &mut branches);
        if branches.expected > 0.0 {
            found.push(Outcome { expected: branches.expected, points: branches.points, state });
        }
        if !branches.advance() {
            return found;
        }
    }
}
