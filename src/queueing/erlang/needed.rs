//! The smallest number of agents that is enough.

use super::{Formula, Steady};

/// How many agents are at most tried.
pub const MOST_AGENTS: u32 = 100_000;

/// What is to be reached.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Goal {
    /// The share of contacts to be answered within the target, below 1.
    pub service_level: f64,
    /// The target, in seconds.
    pub within_s: f64,
    /// The share of the agents' time that may at most be taken; 1 when any may.
    pub most_occupied: f64,
}

impl Steady {
    /// The smallest number of agents that reaches a goal; `None` when no number up to [`MOST_AGENTS`] does.
    ///
    /// More agents never make the service level worse or the agents busier, so steps that double, from the load on,
    /// find a number that is enough and one that is not, and halving finds the border. Fewer agents than the load are
    /// tried too: with impatient contacts they are often enough.
    pub fn needed(&self, goal: &Goal) -> Option<u32> {
        let load = self.traffic.load();
        // The last contact can always be unlucky; a float that has rounded that away is no answer.
        if load > 0.0 && goal.service_level >= 1.0 {
            return None;
        }
        let root = libm::sqrt(load);
        let guess = match self.formula {
            Formula::C if self.lines.is_none() => load + root + 1.0,
            _ => load,
        };
        // An agent without a line would never have a contact.
        let most = MOST_AGENTS.min(self.lines.unwrap_or(MOST_AGENTS));
        smallest(guess as u32, (0.25 * root) as u32, most, |agents| {
            let (level, occupancy) = self.level_and_occupancy(agents, goal.within_s);
            level >= goal.service_level && occupancy <= goal.most_occupied
        })
    }
}

/// The smallest number up to `most` that is enough, when every number above one that is enough is enough too.
fn smallest(guess: u32, step: u32, most: u32, enough: impl Fn(u32) -> bool) -> Option<u32> {
    let (guess, mut step) = (guess.min(most), step.max(1));
    let (mut too_few, mut high) = (guess, guess);
    if enough(guess) {
        loop {
            if high == 0 {
                return Some(0);
            }
            too_few = high.saturating_sub(step);
            if !enough(too_few) {
                break;
            }
            high = too_few;
            step = step.saturating_mul(2);
        }
    } else {
        loop {
            if too_few == most {
                return None;
            }
            high = too_few.saturating_add(step).min(most);
            if enough(high) {
                break;
            }
            too_few = high;
            step = step.saturating_mul(2);
        }
    }
    while high - too_few > 1 {
        let middle = too_few + (high - too_few) / 2;
        if enough(middle) { high = middle } else { too_few = middle }
    }
    Some(high)
}

/// How many agents to schedule so that so many are at work, when a share of scheduled time is shrinkage; `None`
/// unless the share is at least 0 and below 1.
pub fn scheduled(needed: u32, shrinkage: f64) -> Option<u32> {
    // A whole number of people is not raised by the last bit of a quotient.
    (0.0..1.0).contains(&shrinkage).then(|| libm::ceil(f64::from(needed) / (1.0 - shrinkage) - 1e-9) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn the_border_is_found_from_anywhere() {
        for border in [0, 1, 2, 7, 99, 100] {
            for guess in [0, 1, 6, 50, 99, 100, 5_000] {
                let tried = Cell::new(0);
                let enough = |agents| {
                    tried.set(tried.get() + 1);
                    agents >= border
                };
                assert_eq!(smallest(guess, 1, 100, enough), Some(border), "from {guess}");
                assert!(tried.get() <= 16, "{} tries", tried.get());
                assert_eq!(smallest(guess, 3, 100, |_| false), None);
            }
        }
    }

    #[test]
    fn shrinkage_raises_to_whole_people() {
        assert_eq!(scheduled(14, 0.3), Some(20));
        assert_eq!(scheduled(15, 0.3), Some(22));
        assert_eq!(scheduled(7, 0.0), Some(7));
        assert_eq!((scheduled(7, 1.0), scheduled(7, -0.1), scheduled(7, f64::NAN)), (None, None, None));
    }
}
