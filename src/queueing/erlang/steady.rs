//! One question to any of the formulas.

use super::lines::{LimitedLines, MOST_LINES};
use super::needed::MOST_AGENTS;
use super::{ErlangA, ErlangC, Traffic, blocking};

/// What becomes of a contact that finds every agent busy.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Formula {
    /// Erlang B: it is turned away.
    B,
    /// Erlang C: it waits as long as it takes.
    C,
    /// Erlang A: it waits until its patience ends.
    A {
        /// The mean patience, in seconds.
        patience_s: f64,
    },
}

/// A steady centre whose number of agents is still open.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Steady {
    pub(super) traffic: Traffic,
    pub(super) formula: Formula,
    /// Places, busy and waiting.
    pub(super) lines: Option<u32>,
}

/// What a number of agents brings. Shares are of all who try; times are means over those they happen to, and `None`
/// where they grow without end or happen to nobody.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Figures {
    /// The share that has to wait, however it ends.
    pub wait_probability: f64,
    /// The share answered within the target.
    pub service_level: f64,
    /// The mean wait of the answered, in seconds.
    pub asa_s: Option<f64>,
    /// The mean wait of all who were let in, in seconds.
    pub mean_wait_s: Option<f64>,
    /// The mean number waiting.
    pub mean_waiting: Option<f64>,
    /// The share that gives up.
    pub abandonment: f64,
    /// The share of the agents' time that is taken.
    pub occupancy: f64,
    /// The share turned away.
    pub blocking: f64,
}

impl Steady {
    /// `None` when the patience cannot be used ([`ErlangA::new`]), when there is no line or more than [`MOST_LINES`]
    /// are asked for, or when Erlang B, whose lines are its agents, is given any.
    pub fn new(traffic: Traffic, formula: Formula, lines: Option<u32>) -> Option<Steady> {
        let patience_fits = match formula {
            Formula::A { patience_s } => ErlangA::new(traffic, patience_s, MOST_AGENTS).is_some(),
            Formula::B | Formula::C => true,
        };
        let lines_fit = lines.is_none_or(|lines| formula != Formula::B && (1..=MOST_LINES).contains(&lines));
        (patience_fits && lines_fit).then_some(Steady { traffic, formula, lines })
    }

    /// Everything at once; `within_s` is the service level's target.
    pub fn figures(&self, agents: u32, within_s: f64) -> Figures {
        let traffic = self.traffic;
        if let Some(limited) = self.limited(agents) {
            return Figures {
                wait_probability: limited.wait_probability(),
                service_level: limited.service_level(within_s),
                asa_s: limited.asa_s(),
                mean_wait_s: limited.mean_wait_s(),
                mean_waiting: Some(limited.mean_waiting()),
                abandonment: limited.abandonment(),
                occupancy: limited.occupancy(),
                blocking: limited.blocking(),
            };
        }
        match self.formula {
            Formula::B => {
                let blocking = blocking(traffic, agents);
                let answered = (blocking < 1.0).then_some(0.0);
                Figures {
                    wait_probability: 0.0,
                    service_level: 1.0 - blocking,
                    asa_s: answered,
                    mean_wait_s: answered,
                    mean_waiting: Some(0.0),
                    abandonment: 0.0,
                    occupancy: traffic.occupancy(1.0 - blocking, agents),
                    blocking,
                }
            }
            Formula::C => ErlangC::new(traffic, agents).map_or(Figures::SWAMPED, |c| Figures {
                wait_probability: c.wait_probability(),
                service_level: c.service_level(within_s),
                asa_s: Some(c.mean_wait_s()),
                mean_wait_s: Some(c.mean_wait_s()),
                mean_waiting: Some(c.mean_waiting()),
                abandonment: 0.0,
                occupancy: c.occupancy(),
                blocking: 0.0,
            }),
            Formula::A { patience_s } => {
                ErlangA::new(traffic, patience_s, agents).map_or(Figures::SWAMPED, |a| Figures {
                    wait_probability: a.wait_probability(),
                    service_level: a.service_level(within_s),
                    asa_s: a.asa_s(),
                    mean_wait_s: Some(a.mean_wait_s()),
                    mean_waiting: Some(a.mean_waiting()),
                    abandonment: a.abandonment(),
                    occupancy: a.occupancy(),
                    blocking: 0.0,
                })
            }
        }
    }

    /// The service level and the occupancy alone, which is all that a search asks for.
    pub(super) fn level_and_occupancy(&self, agents: u32, within_s: f64) -> (f64, f64) {
        if let Some(limited) = self.limited(agents) {
            return (limited.service_level(within_s), limited.occupancy());
        }
        let swamped = (0.0, 1.0);
        match self.formula {
            Formula::B => {
                let answered = 1.0 - blocking(self.traffic, agents);
                (answered, self.traffic.occupancy(answered, agents))
            }
            Formula::C => {
                ErlangC::new(self.traffic, agents).map_or(swamped, |c| (c.service_level(within_s), c.occupancy()))
            }
            Formula::A { patience_s } => ErlangA::new(self.traffic, patience_s, agents)
                .map_or(swamped, |a| (a.service_level(within_s), a.occupancy())),
        }
    }

    fn limited(&self, agents: u32) -> Option<LimitedLines> {
        let patience_s = match self.formula {
            Formula::A { patience_s } => Some(patience_s),
            Formula::B | Formula::C => None,
        };
        LimitedLines::new(self.traffic, patience_s, agents, self.lines?)
    }
}

impl Figures {
    /// More work than the agents can ever do: the line grows without end.
    pub const SWAMPED: Figures = Figures {
        wait_probability: 1.0,
        service_level: 0.0,
        asa_s: None,
        mean_wait_s: None,
        mean_waiting: None,
        abandonment: 0.0,
        occupancy: 1.0,
        blocking: 0.0,
    };
}
