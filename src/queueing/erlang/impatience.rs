//! Erlang A.

use super::Traffic;
use super::gamma::{Line, lower, peak};
use super::loss::weight_below;

/// Erlang A: whoever waits gives up after an exponentially distributed patience.
///
/// Every figure but one is a closed form in the incomplete gamma function; only the mean wait of the answered is an
/// integral.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ErlangA {
    traffic: Traffic,
    agents: u32,
    patience_s: f64,
    /// What the agents can finish, and what arrives, per mean patience.
    served: f64,
    arriving: f64,
    scale: Scale,
    wait_probability: f64,
    abandonment: f64,
    /// The share of contacts answered after a wait.
    answered_later: f64,
}

/// What the weights of the states add up to, and relative to what.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Scale {
    /// The line's first places are its likeliest: relative to "every agent busy, nobody waits".
    Light(f64),
    /// The line is likeliest far out, where those weights overflow: relative to the whole gamma function.
    Heavy(f64),
}

/// How many contacts may arrive within one mean patience.
const MOST_ARRIVING: f64 = 1e12;

impl ErlangA {
    /// `None` unless the mean patience is positive and finite, or when more than 10^12 contacts arrive within it.
    pub fn new(traffic: Traffic, patience_s: f64, agents: u32) -> Option<ErlangA> {
        let (served, arriving) = (traffic.capacity(agents) * patience_s, traffic.per_s * patience_s);
        let usable = patience_s.is_finite() && patience_s > 0.0 && (1.0 / patience_s).is_finite();
        if !(usable && served.is_finite() && arriving <= MOST_ARRIVING) {
            return None;
        }
        let below = weight_below(traffic.load(), agents);
        let (scale, waits, gives_up, answered) = if arriving <= served + 1.0 {
            let line = Line::new(served, arriving);
            let waits = 1.0 + arriving * line.taken;
            (Scale::Light(below + waits), waits, line.waiting, served * line.taken)
        } else {
            let (ratio, peak) = (served / arriving, peak(served, arriving));
            let waits = lower(served, arriving);
            let gives_up = (1.0 - ratio) * waits + ratio * peak;
            (Scale::Heavy(below * peak + waits), waits, gives_up, ratio * (waits - peak))
        };
        let total = scale.total();
        Some(ErlangA {
            traffic,
            agents,
            patience_s,
            served,
            arriving,
            scale,
            wait_probability: waits / total,
            abandonment: gives_up / total,
            answered_later: answered / total,
        })
    }

    /// The share of contacts that have to wait, however it ends.
    pub fn wait_probability(&self) -> f64 {
        self.wait_probability
    }

    /// The mean number waiting.
    pub fn mean_waiting(&self) -> f64 {
        self.abandonment * self.arriving
    }

    /// The mean wait of all contacts, answered or not, in seconds.
    pub fn mean_wait_s(&self) -> f64 {
        if self.traffic.per_s > 0.0 { self.abandonment * self.patience_s } else { 0.0 }
    }

    /// The share of contacts that give up.
    pub fn abandonment(&self) -> f64 {
        if self.traffic.per_s > 0.0 { self.abandonment } else { 0.0 }
    }

    /// The share of the agents' time that is taken.
    pub fn occupancy(&self) -> f64 {
        self.traffic.occupancy(1.0 - self.abandonment, self.agents)
    }

    /// The share of all contacts answered within a time.
    pub fn service_level(&self, within_s: f64) -> f64 {
        let (spent, left) = self.spent(within_s);
        let too_late = match self.scale {
            Scale::Light(total) => {
                self.ahead(spent) * libm::exp(-spent) * self.served * Line::new(self.served, left).taken / total
            }
            Scale::Heavy(total) => self.served / self.arriving * lower(self.served + 1.0, left) / total,
        };
        (1.0 - self.wait_probability + self.answered_later - too_late).clamp(0.0, 1.0)
    }

    /// The share that waits longer than a time, however it ends.
    pub fn waits_longer(&self, than_s: f64) -> f64 {
        let (spent, left) = self.spent(than_s);
        let would_wait = match self.scale {
            Scale::Light(total) => self.ahead(spent) * (1.0 + left * Line::new(self.served, left).taken) / total,
            Scale::Heavy(total) => lower(self.served, left) / total,
        };
        would_wait * libm::exp(-spent)
    }

    /// The time within which this share of the waits is over, however they end; `None` unless the share lies between
    /// 0 and 1.
    pub fn wait_percentile_s(&self, share: f64) -> Option<f64> {
        if !(0.0..1.0).contains(&share) {
            return None;
        }
        let longer = 1.0 - share;
        if self.wait_probability <= longer {
            return Some(0.0);
        }
        // Patience alone has ended so many waits by then.
        let (mut early, mut late) = (0.0, -libm::log(longer) * self.patience_s);
        while late - early > 1e-12 * late {
            let middle = early + 0.5 * (late - early);
            if middle <= early || middle >= late {
                break;
            }
            if self.waits_longer(middle) > longer { early = middle } else { late = middle }
        }
        Some(late)
    }

    /// The mean wait of those who are answered, in seconds; `None` when nobody is.
    pub fn asa_s(&self) -> Option<f64> {
        let answered = 1.0 - self.wait_probability + self.answered_later;
        if self.agents == 0 || answered <= 0.0 {
            return None;
        }
        Some(self.mean_wait_of_answered_later() * self.answered_later / answered)
    }

    /// A time in units of the mean patience, and what is left of the arrivals per patience by then.
    fn spent(&self, time_s: f64) -> (f64, f64) {
        // After ten thousand times the mean patience nobody is left.
        let spent = (time_s.max(0.0) / self.patience_s).min(1e4);
        (spent, self.arriving * libm::exp(-spent))
    }

    /// How the density of the wait has changed since its beginning, for contacts that would never give up.
    fn ahead(&self, spent: f64) -> f64 {
        libm::exp(-self.arriving * libm::expm1(-spent) - self.served * spent)
    }

    /// The mean of a density whose logarithm is concave: found by its peak and its two edges, integrated in between.
    fn mean_wait_of_answered_later(&self) -> f64 {
        let rate = self.served + 1.0;
        let ln_density = |t: f64| -self.arriving * libm::expm1(-t) - rate * t;
        let peak = if self.arriving > rate { libm::log(self.arriving / rate) } else { 0.0 };
        let at_peak = ln_density(peak);
        let edge = |mut step: f64| {
            while peak + step > 0.0 && ln_density(peak + step) - at_peak > -45.0 {
                step *= 2.0;
            }
            (peak + step).max(0.0)
        };
        // Less than the way to where it has fallen to the e-th part; the edges are found by doubling it.
        let width = 1.0 / ((rate - self.arriving).max(0.0) + libm::sqrt(rate));
        let (from, to) = (edge(-width), edge(width));
        let (mut all, mut waited) = (0.0, 0.0);
        let half = (to - from) / (2.0 * PANELS);
        let mut middle = from + half;
        while middle < to {
            for (place, weight) in GAUSS {
                for t in [middle - place * half, middle + place * half] {
                    let here = weight * libm::exp(ln_density(t) - at_peak);
                    all += here;
                    waited += here * t;
                }
            }
            middle += 2.0 * half;
        }
        waited / all * self.patience_s
    }
}

impl Scale {
    fn total(self) -> f64 {
        match self {
            Scale::Light(total) | Scale::Heavy(total) => total,
        }
    }
}

/// Into how many pieces an integral is cut.
const PANELS: f64 = 8.0;

/// The places and weights of Gauss and Legendre's rule with 16 points, the positive half.
const GAUSS: [(f64, f64); 8] = [
    (0.095_012_509_837_637_44, 0.189_450_610_455_068_5),
    (0.281_603_550_779_258_9, 0.182_603_415_044_923_6),
    (0.458_016_777_657_227_4, 0.169_156_519_395_002_5),
    (0.617_876_244_402_643_7, 0.149_595_988_816_576_7),
    (0.755_404_408_355_003, 0.124_628_971_255_533_9),
    (0.865_631_202_387_831_7, 0.095_158_511_682_492_8),
    (0.944_575_023_073_232_6, 0.062_253_523_938_647_9),
    (0.989_400_934_991_649_9, 0.027_152_459_411_754_1),
];
