//! The textbook's answers for a steady stream of contacts: Erlang B, C and A.
//!
//! - [`blocking`] (B): whoever finds every agent busy is turned away.
//! - [`ErlangC`] (C): everybody waits as long as it takes.
//! - [`ErlangA`] (A): whoever waits gives up after an exponentially distributed patience.
//! - [`LimitedLines`]: C and A where only so many places, busy and waiting, exist.
//! - [`Steady`] asks any of them for everything at once, or for the smallest number of agents that is enough.
//! - [`square_root_staffing`], [`halfin_whitt`] and [`garnett`] say what large centres tend to.
//! - [`pollaczek_khinchine`] and [`lee_longton`]: handle times that are not exponential.
//!
//! B and C: A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in
//! automatic telephone exchanges", 1917. A: C. Palm, "Research on telephone traffic carried by full
//! availability groups", 1957; O. Garnett, A. Mandelbaum, M. Reiman, "Designing a call center with
//! impatient customers", 2002; closed forms in A. Mandelbaum, S. Zeltyn, "Service engineering in action: the
//! Palm/Erlang-A queue", 2007.

mod delay;
mod gamma;
mod general;
mod impatience;
mod lines;
mod loss;
mod needed;
mod normal;
mod square_root;
mod steady;

pub use delay::ErlangC;
pub use general::{lee_longton, pollaczek_khinchine};
pub use impatience::ErlangA;
pub use lines::{LimitedLines, MOST_LINES};
pub use loss::blocking;
pub use needed::{Goal, MOST_AGENTS, scheduled};
pub use square_root::{garnett, halfin_whitt, square_root_staffing};
pub use steady::{Figures, Formula, Steady};

/// A steady stream of contacts and the work they bring.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Traffic {
    per_s: f64,
    handle_s: f64,
}

impl Traffic {
    /// So many contacts per hour of so many seconds each on average; `None` unless both are finite, the
    /// first not negative and the second positive.
    pub fn per_hour(contacts: f64, handle_s: f64) -> Option<Traffic> {
        let usable = contacts.is_finite() && contacts >= 0.0 && handle_s.is_finite() && handle_s > 0.0;
        let traffic = Traffic { per_s: contacts / 3600.0, handle_s };
        (usable && traffic.load().is_finite() && (1.0 / handle_s).is_finite()).then_some(traffic)
    }

    /// The offered load in erlangs: how many agents the work alone would keep busy.
    pub fn load(self) -> f64 {
        self.per_s * self.handle_s
    }

    /// How many contacts per second all these agents can finish.
    fn capacity(self, agents: u32) -> f64 {
        f64::from(agents) / self.handle_s
    }

    /// The share of the agents' time that is taken when this share of the contacts is answered.
    fn occupancy(self, answered: f64, agents: u32) -> f64 {
        if agents == 0 { 0.0 } else { (self.load() * answered / f64::from(agents)).clamp(0.0, 1.0) }
    }
}

#[cfg(test)]
mod tests;
