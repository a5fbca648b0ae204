//! Erlang C and A with a limited number of lines.

use super::Traffic;
use super::loss::weight_below;

/// How many lines are at most asked about.
pub const MOST_LINES: u32 = 1_000_000;

/// A centre with so many places, busy and waiting: M/M/n/K, and M/M/n/K+M when contacts give up. Whoever finds no
/// place is turned away.
///
/// Shares are of all who try, those turned away included: else the best service level would be that of a centre that
/// lets hardly anybody in. Times are means over those they happen to.
#[derive(Clone, PartialEq, Debug)]
pub struct LimitedLines {
    traffic: Traffic,
    agents: u32,
    /// Contacts per second that all agents finish, and that each waiting contact gives up with.
    capacity: f64,
    giving_up: f64,
    answered_at_once: f64,
    /// How likely it is that all agents are busy and so many wait, from nobody on; nothing likely is left out.
    waiting: Vec<f64>,
    blocking: f64,
}

impl LimitedLines {
    /// With a mean patience, or with patience without end. `None` unless it is positive and finite and there is a
    /// line, and not more than [`MOST_LINES`].
    pub fn new(traffic: Traffic, patience_s: Option<f64>, agents: u32, lines: u32) -> Option<LimitedLines> {
        let giving_up = match patience_s {
            Some(patience_s) if !(patience_s.is_finite() && patience_s > 0.0) => return None,
            Some(patience_s) => 1.0 / patience_s,
            None => 0.0,
        };
        if !giving_up.is_finite() || lines == 0 || lines > MOST_LINES {
            return None;
        }
        // An agent without a line never has a contact.
        let busy = agents.min(lines);
        let (capacity, room) = (traffic.capacity(busy), (lines - busy) as usize);
        let mut waiting = weights(traffic.per_s, capacity, giving_up, room);
        let nobody = waiting.first().copied().unwrap_or_default();
        let below = weight_below(traffic.load(), busy);
        let free = if nobody > 0.0 { nobody * below } else { 0.0 };
        let total = free + waiting.iter().sum::<f64>();
        waiting.iter_mut().for_each(|weight| *weight /= total);
        let answered_at_once = if total.is_finite() { free / total } else { 1.0 };
        // What is beyond the last likely place is too rare for a float.
        let blocking = if waiting.len() > room { waiting.pop().unwrap_or_default() } else { 0.0 };
        Some(LimitedLines { traffic, agents, capacity, giving_up, answered_at_once, waiting, blocking })
    }

    /// The share that finds no line free.
    pub fn blocking(&self) -> f64 {
        self.blocking
    }

    /// The share that has to wait, however it ends.
    pub fn wait_probability(&self) -> f64 {
        self.waiting.iter().sum()
    }

    /// The mean number waiting.
    pub fn mean_waiting(&self) -> f64 {
        let full = self.waiting.len() as f64 * self.blocking;
        full + self.waiting.iter().enumerate().map(|(waiting, likely)| waiting as f64 * likely).sum::<f64>()
    }

    /// The share that gives up.
    pub fn abandonment(&self) -> f64 {
        if self.traffic.per_s > 0.0 { self.giving_up * self.mean_waiting() / self.traffic.per_s } else { 0.0 }
    }

    /// The share that is answered.
    pub fn answered(&self) -> f64 {
        (1.0 - self.blocking - self.abandonment()).max(0.0)
    }

    /// The share of the agents' time that is taken.
    pub fn occupancy(&self) -> f64 {
        self.traffic.occupancy(self.answered(), self.agents)
    }

    /// The mean wait in seconds of all who found a line, answered or not; `None` when nobody finds one.
    pub fn mean_wait_s(&self) -> Option<f64> {
        let let_in = self.traffic.per_s * (1.0 - self.blocking);
        if self.traffic.per_s > 0.0 { (let_in > 0.0).then(|| self.mean_waiting() / let_in) } else { Some(0.0) }
    }

    /// The mean wait in seconds of those who are answered; `None` when nobody is.
    pub fn asa_s(&self) -> Option<f64> {
        let answered = self.answered();
        if self.capacity <= 0.0 || answered <= 0.0 {
            return None;
        }
        // Everybody ahead leaves the line, answered or not, and then the contact itself.
        let (mut wait_s, mut sum) = (0.0, 0.0);
        for (ahead, likely) in self.waiting.iter().enumerate() {
            let leaving = self.leaving(ahead + 1);
            wait_s += 1.0 / leaving;
            sum += likely * self.capacity / leaving * wait_s;
        }
        Some(sum / answered)
    }

    /// The share answered within a time.
    ///
    /// With so many ahead, the logarithm of the wait is that of a beta variable, as it is the last of a row of
    /// exponential steps whose rates differ by the same amount; the tail for one more ahead is this one's less one
    /// term.
    pub fn service_level(&self, within_s: f64) -> f64 {
        if self.capacity <= 0.0 {
            return 0.0;
        }
        let within_s = within_s.max(0.0);
        let grown =
            if self.giving_up > 0.0 { -libm::expm1(-self.giving_up * within_s) / self.giving_up } else { within_s };
        let first = self.leaving(1);
        if !(first * within_s).is_finite() {
            return self.answered();
        }
        let mut in_time = -libm::expm1(-first * within_s);
        let mut ln_term = libm::log(first * grown) - first * within_s;
        let mut term = libm::exp(ln_term);
        let mut level = self.answered_at_once;
        for (ahead, likely) in self.waiting.iter().enumerate() {
            level += likely * self.capacity / self.leaving(ahead + 1) * in_time;
            in_time = (in_time - term).max(0.0);
            let ratio = self.leaving(ahead + 2) * grown / (ahead as f64 + 2.0);
            if term > 1e-300 || ratio <= 1.0 {
                term *= ratio;
            } else {
                // Too small for a float as yet.
                ln_term += libm::log(ratio);
                term = libm::exp(ln_term);
            }
        }
        level.clamp(0.0, 1.0)
    }

    /// How many per second leave when so many wait, their own places counted from nobody ahead.
    fn leaving(&self, waiting: usize) -> f64 {
        self.capacity + waiting as f64 * self.giving_up
    }
}

/// The weights of all places from "all agents busy, nobody waits" on, relative to the likeliest, so that none is too
/// large for a float; the list ends where they vanish.
fn weights(per_s: f64, capacity: f64, giving_up: f64, room: usize) -> Vec<f64> {
    let ratio = |waiting: usize| {
        if per_s > 0.0 { per_s / (capacity + waiting as f64 * giving_up) } else { 0.0 }
    };
    let beyond = per_s - capacity;
    let likeliest = if beyond <= 0.0 {
        0
    } else if giving_up > 0.0 {
        room.min((beyond / giving_up) as usize)
    } else {
        room
    };
    let mut weights = vec![0.0; likeliest + 1];
    let mut weight = 1.0;
    for waiting in (0..=likeliest).rev() {
        weights[waiting] = weight;
        weight /= ratio(waiting);
    }
    let mut weight = 1.0;
    for waiting in likeliest + 1..=room {
        weight *= ratio(waiting);
        if weight <= 0.0 {
            break;
        }
        weights.push(weight);
    }
    weights
}
