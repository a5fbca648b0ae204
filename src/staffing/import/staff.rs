//! How many agents were there, when the report does not say: as many as let contacts wait as long as they did.

use super::handle::Origin;
use super::mean::Slot;
use crate::queueing::erlang::{ErlangA, Formula, Goal, MOST_AGENTS, Steady, Traffic};

/// Speeds of answer below this, in seconds, tell no numbers of agents apart.
const LEAST_ASA_S: f64 = 0.1;

/// What is reached where nothing is known: 80 % within 20 seconds.
const GOAL: Goal = Goal { service_level: 0.8, within_s: 20.0, most_occupied: 1.0 };

/// The work of a queue, and how its customers wait.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Work {
    /// The length of an interval in hours.
    pub(super) hours: f64,
    /// The mean handle time.
    pub(super) handle_s: f64,
    /// The mean patience.
    pub(super) patience_s: f64,
}

/// The agents of each interval, and where they come from.
pub(super) fn agents(slots: &[Slot], work: Work) -> (Vec<u32>, Origin) {
    let busy = || slots.iter().filter(|slot| slot.offered > 0.0);
    if busy().count() > 0 && busy().all(|slot| slot.staffed.value().is_some_and(|agents| agents > 0.0)) {
        let said = |slot: &Slot| slot.staffed.value().map_or(1, |agents| (agents.round() as u32).clamp(1, MOST_AGENTS));
        return (slots.iter().map(said).collect(), Origin::Measured);
    }
    let told = busy().any(|slot| slot.asa.value().is_some() || slot.lost.part > 0.0);
    let agents = slots.iter().map(|slot| estimate(slot, work, slot.asa.value())).collect();
    (agents, if told { Origin::Estimated } else { Origin::Assumed })
}

/// The agents with which one interval waits so long; without a speed of answer, with which it loses as many; without
/// either, who would reach the usual target.
pub(super) fn estimate(slot: &Slot, work: Work, asa_s: Option<f64>) -> u32 {
    let per_hour = slot.offered / work.hours;
    let Some(traffic) = Traffic::per_hour(per_hour, work.handle_s).filter(|_| per_hour > 0.0) else { return 1 };
    if let Some(wanted) = asa_s {
        let wanted = wanted.max(LEAST_ASA_S);
        let enough = smallest(traffic, |agents| asa(traffic, work.patience_s, agents) <= wanted);
        let apart = |agents: u32| {
            let waits = asa(traffic, work.patience_s, agents);
            libm::fabs(libm::log((waits + 1.0) / (wanted + 1.0)))
        };
        return if enough > 1 && apart(enough - 1) < apart(enough) { enough - 1 } else { enough };
    }
    if let Some(wanted) = slot.lost.value().filter(|share| *share > 0.0) {
        return smallest(traffic, |agents| lost(traffic, work.patience_s, agents) <= wanted);
    }
    let steady = Steady::new(traffic, Formula::A { patience_s: work.patience_s }, None);
    steady.and_then(|steady| steady.needed(&GOAL)).unwrap_or(1).max(1)
}

/// The share that is lost when so many agents are there that the answered wait so long; between two numbers of agents, in
/// proportion.
pub(super) fn lost_at(per_hour: f64, handle_s: f64, patience_s: f64, asa_s: f64) -> f64 {
    let Some(traffic) = Traffic::per_hour(per_hour, handle_s) else { return 0.0 };
    let wanted = asa_s.max(LEAST_ASA_S);
    let enough = smallest(traffic, |agents| asa(traffic, patience_s, agents) <= wanted);
    let here = lost(traffic, patience_s, enough);
    if enough <= 1 {
        return here;
    }
    let (near, far) = (asa(traffic, patience_s, enough), asa(traffic, patience_s, enough - 1));
    let way = if far.is_finite() && far > near { (wanted - near) / (far - near) } else { 0.0 };
    here + way.clamp(0.0, 1.0) * (lost(traffic, patience_s, enough - 1) - here)
}

fn asa(traffic: Traffic, patience_s: f64, agents: u32) -> f64 {
    ErlangA::new(traffic, patience_s, agents).and_then(|steady| steady.asa_s()).unwrap_or(f64::INFINITY)
}

fn lost(traffic: Traffic, patience_s: f64, agents: u32) -> f64 {
    ErlangA::new(traffic, patience_s, agents).map_or(1.0, |steady| steady.abandonment())
}

/// The smallest number of agents that is enough, when every larger one is.
fn smallest(traffic: Traffic, enough: impl Fn(u32) -> bool) -> u32 {
    let (mut too_few, mut high) = (0, (traffic.load() as u32).clamp(1, MOST_AGENTS));
    while !enough(high) && high < MOST_AGENTS {
        too_few = high;
        high = (high + high / 8 + 1).min(MOST_AGENTS);
    }
    while high - too_few > 1 {
        let middle = too_few + (high - too_few) / 2;
        if enough(middle) { high = middle } else { too_few = middle }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::super::mean::Ratio;
    use super::*;

    const WORK: Work = Work { hours: 0.5, handle_s: 180.0, patience_s: 240.0 };

    #[test]
    fn the_agents_that_made_the_wait_are_found() {
        let traffic = Traffic::per_hour(300.0, 180.0).expect("traffic");
        for agents in [12, 15, 18] {
            let slot = Slot { offered: 150.0, ..Slot::default() };
            let waits = asa(traffic, WORK.patience_s, agents);
            assert_eq!(estimate(&slot, WORK, Some(waits)), agents);
            let slot = Slot { lost: Ratio { part: lost(traffic, WORK.patience_s, agents) + 1e-12, of: 1.0 }, ..slot };
            assert_eq!(estimate(&slot, WORK, None), agents);
        }
    }

    #[test]
    fn what_a_report_says_is_taken() {
        let slot = |agents| Slot { offered: 9.0, staffed: Ratio { part: agents, of: 2.0 }, ..Slot::default() };
        assert_eq!(agents(&[slot(9.0), slot(12.0)], WORK), (vec![5, 6], Origin::Measured));
        assert_eq!(agents(&[Slot { offered: 9.0, ..Slot::default() }], WORK).1, Origin::Assumed);
    }
}
