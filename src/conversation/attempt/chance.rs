//! The course of an attempt that is played: chance is drawn, and what happens gets its time.

use super::super::step::{ChancePoint, Course, Happened};
use crate::scenario::Points;
use crate::words::Dice;
use std::collections::BTreeMap;

/// The draws of an attempt: each point of chance has its own stream, so that the same seed means the same luck
/// whatever else is done.
#[derive(Clone, Debug)]
pub(super) struct Draws {
    seed: u64,
    draws: BTreeMap<ChancePoint, u64>,
}

impl Draws {
    /// Nothing drawn yet.
    pub fn new(seed: u64) -> Draws {
        Draws { seed, draws: BTreeMap::new() }
    }
}

/// Draws what chance decides, adds up points, and notes the second at which each thing was heard.
pub(super) struct Playing<'a> {
    pub dice: &'a mut Draws,
    pub points: Points,
    /// When the current part of the case (contact, after-call work) began.
    pub base_s: u32,
    /// When the last contact ended.
    pub ended_s: u32,
    pub beat_s: u32,
    /// With the second at which each was heard.
    pub heard: Option<Vec<(u32, Happened)>>,
}

impl Course for Playing<'_> {
    fn chance(&mut self, point: ChancePoint, real: f64, _: f64) -> bool {
        let draw = self.dice.draws.entry(point).or_default();
        *draw += 1;
        let (purpose, which) = match point {
            ChancePoint::Freeze(system) => ("freeze", system),
            ChancePoint::Answer(department) => ("answer", department),
            ChancePoint::Accept(product) => ("accept", product),
        };
        Dice::stream(self.dice.seed, purpose, u64::from(which) << 32 | *draw).unit() < real
    }

    fn pay(&mut self, points: Points) {
        self.points += points;
    }

    fn tell(&mut self, beat: u16, what: Happened) {
        let at_s = self.base_s + u32::from(beat) * self.beat_s;
        if let Some(heard) = &mut self.heard {
            heard.push((at_s, what));
        }
        if matches!(what, Happened::WrapUpBegan(_)) {
            self.base_s = at_s;
        }
        if let Happened::Ended(_) = what {
            // The next contact, if there is one, begins where this one ended: pauses between contacts are left out.
            self.base_s = at_s - u32::from(beat) * self.beat_s;
            self.ended_s = at_s;
        }
        if matches!(what, Happened::ContactBegan { contact, .. } if contact > 0) {
            self.base_s = self.ended_s.max(self.base_s);
        }
    }
}
