//! Erlang B.

use super::Traffic;

/// Erlang B: the share of contacts that find every agent busy when nobody can wait.
pub fn blocking(traffic: Traffic, agents: u32) -> f64 {
    1.0 / (1.0 + weight_below(traffic.load(), agents))
}

/// How likely it is that an agent is free, relative to all of them being busy and nobody waiting: one less than the
/// inverse of Erlang B. No upper limit; infinite where all being busy is too rare for a float.
///
/// Up to the load the terms of the inverse's sum only fall, so that a few times the root of the load of them are
/// enough; beyond it the recursion from one agent to the next forgets its own rounding. Both add positive numbers
/// only. Sum and recursion: D. L. Jagerman, "Some properties of the Erlang loss function", 1974.
pub(super) fn weight_below(load: f64, agents: u32) -> f64 {
    // A load beyond every number of agents counts as all of them.
    let start = agents.min(load as u32);
    let (mut term, mut weight) = (1.0_f64, 0.0_f64);
    for busy in (1..=start).rev() {
        term *= f64::from(busy) / load;
        weight += term;
        if term <= 1e-17 * weight {
            break;
        }
    }
    for agent in start + 1..=agents {
        weight = f64::from(agent) / load * (1.0 + weight);
        if weight.is_infinite() {
            break;
        }
    }
    weight
}
