//! Handle times that are not exponential. `variation` is the squared coefficient of variation of the handle time: 0
//! when all are alike, 1 when they are exponential.

use super::{ErlangC, Traffic};

/// The mean wait in seconds with one agent, exact (F. Pollaczek 1930, A. Khinchine 1932); `None` when the agent
/// cannot keep up.
pub fn pollaczek_khinchine(traffic: Traffic, variation: f64) -> Option<f64> {
    let load = traffic.load();
    (load < 1.0).then(|| load * traffic.handle_s * (1.0 + variation) / (2.0 * (1.0 - load)))
}

/// The mean wait in seconds with any number of agents, approximately (A. Lee and P. Longton 1959); `None` when they
/// cannot keep up.
pub fn lee_longton(traffic: Traffic, agents: u32, variation: f64) -> Option<f64> {
    ErlangC::new(traffic, agents).map(|c| 0.5 * (1.0 + variation) * c.mean_wait_s())
}
