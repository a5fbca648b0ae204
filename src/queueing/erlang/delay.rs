//! Erlang C.

use super::Traffic;
use super::loss::weight_below;

/// Erlang C: everybody waits as long as it takes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ErlangC {
    traffic: Traffic,
    agents: u32,
    wait_probability: f64,
    /// Contacts per second that the agents could finish beyond those that arrive.
    spare: f64,
}

impl ErlangC {
    /// `None` when the agents cannot keep up, so that the line grows without end.
    pub fn new(traffic: Traffic, agents: u32) -> Option<ErlangC> {
        let (load, agents_f) = (traffic.load(), f64::from(agents));
        if load >= agents_f {
            return None;
        }
        let free = (agents_f - load) / agents_f;
        Some(ErlangC {
            traffic,
            agents,
            wait_probability: 1.0 / (1.0 + free * weight_below(load, agents)),
            spare: free * traffic.capacity(agents),
        })
    }

    /// The share of contacts that have to wait.
    pub fn wait_probability(&self) -> f64 {
        self.wait_probability
    }

    /// The mean wait of all contacts, in seconds.
    pub fn mean_wait_s(&self) -> f64 {
        self.wait_probability / self.spare
    }

    /// The mean number waiting.
    pub fn mean_waiting(&self) -> f64 {
        self.traffic.per_s * self.mean_wait_s()
    }

    /// The share of the agents' time that is taken.
    pub fn occupancy(&self) -> f64 {
        self.traffic.occupancy(1.0, self.agents)
    }

    /// The share answered within a time.
    pub fn service_level(&self, within_s: f64) -> f64 {
        1.0 - self.waits_longer(within_s)
    }

    /// The share that waits longer than a time.
    pub fn waits_longer(&self, than_s: f64) -> f64 {
        self.wait_probability * libm::exp(-self.spare * than_s.max(0.0))
    }

    /// The time within which this share of the waits is over; `None` unless the share lies between 0 and 1.
    pub fn wait_percentile_s(&self, share: f64) -> Option<f64> {
        let usable = (0.0..1.0).contains(&share);
        usable.then(|| (libm::log(self.wait_probability / (1.0 - share)) / self.spare).max(0.0))
    }
}
