//! The incomplete gamma function in the three guises that Erlang A needs, each stable for every size.
//!
//! In the words of Erlang A: `s` is the agents' capacity and `x` the arrivals, both per mean patience. The line is a
//! chain whose k-th place is taken `x^k / ((s + 1) .. (s + k))` as often as "every agent busy, nobody waits". The sum
//! over all places is Kummer's M(1, s + 1, x), which is the lower incomplete gamma function over its [`peak`].
//!
//! Below its peak the series is summed; above, Legendre's continued fraction takes over (NIST Digital Library of
//! Mathematical Functions, 8.9.2 and 8.11.4). Where both grow long, because the two sizes are large and nearly equal,
//! N. M. Temme's uniform expansion of 1979 does it in a few steps (DLMF 8.12).

use super::normal::scaled_erfc;
use std::f64::consts::TAU;

/// From this size on, and this near to each other relative to it, two sizes are large and nearly equal: the first
/// coefficients of the expansion then give 14 digits.
const LARGE: f64 = 2e4;
const NEAR: f64 = 0.02;
/// An exponent beyond which nothing that is left counts.
const FAR: f64 = 50.0;

/// The line relative to "every agent busy, nobody waits".
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// The weight of all states with somebody waiting, over `x`.
    pub taken: f64,
    /// The mean number waiting, not yet normalised, over `x`.
    pub waiting: f64,
}

impl Line {
    /// For `x` up to `s + 1`, where every place is taken less often than the one before.
    pub fn new(s: f64, x: f64) -> Line {
        match near(s, x) {
            Some(near) => {
                let all = top(s) * 0.5 * scaled_erfc(-near.side * near.root) - stirling(s) * near.correction;
                Line { taken: (all - 1.0) / x, waiting: ((x - s) * all + s) / x }
            }
            None => Line::sum(s, x),
        }
    }

    fn sum(s: f64, x: f64) -> Line {
        let mut place = 1.0;
        let mut term = 1.0 / (s + 1.0);
        let mut line = Line { taken: term, waiting: term };
        loop {
            place += 1.0;
            let ratio = x / (s + place);
            term *= ratio;
            line.taken += term;
            line.waiting += place * term;
            // The ratios only fall, so a geometric series bounds what is left.
            let rest = 1.0 / (1.0 - ratio);
            if ratio < 1.0 && term * (place + rest) * rest <= 1e-17 * line.waiting {
                return line;
            }
        }
    }
}

/// `x^s e^-x / Γ(s + 1)`, which stands between Kummer's function and the share of the incomplete gamma function; C.
/// Loader, "Fast and accurate computation of binomial probabilities", 2000.
pub(super) fn peak(s: f64, x: f64) -> f64 {
    libm::exp(-apart(s, x)) / top(s)
}

/// The inverse of the peak where `x` is `s`.
fn top(s: f64) -> f64 {
    if s < 1e-300 {
        1.0
    } else if s < 10.0 {
        libm::tgamma(1.0 + s) * libm::exp(s - s * libm::log(s))
    } else {
        libm::sqrt(TAU * s) * stirling(s)
    }
}

/// The lower incomplete gamma function as a share of the whole.
pub(super) fn lower(s: f64, x: f64) -> f64 {
    if s <= 0.0 {
        return 1.0;
    }
    if let Some(near) = near(s, x) {
        return 0.5 * libm::erfc(-near.side * near.root) - near.rest(s);
    }
    let peak = peak(s, x);
    if x <= s + 1.0 { (1.0 + x * Line::sum(s, x).taken) * peak } else { 1.0 - s * fraction(s, x) * peak }
}

/// `e^x x^-s Γ(s, x)` for `x` above `s + 1`, by Legendre's continued fraction as W. J. Lentz evaluates one.
fn fraction(s: f64, x: f64) -> f64 {
    let mut b = x + 1.0 - s;
    let mut c = 1e300_f64;
    let mut d = 1.0 / b;
    let mut value = d;
    let mut step = 0.0;
    loop {
        step += 1.0;
        let a = step * (s - step);
        b += 2.0;
        d = 1.0 / (a * d + b);
        c = b + a / c;
        let change = c * d;
        value *= change;
        // Sizes that are not large end well before; what comes later could not be seen.
        if (change - 1.0).abs() < 3e-16 || step > 1e6 {
            return value;
        }
    }
}

/// How far apart two sizes are: `s ln(s / x) + x - s`, without the cancellation when they are close.
fn apart(s: f64, x: f64) -> f64 {
    if s <= 0.0 {
        return x;
    }
    if (s - x).abs() >= 0.1 * (s + x) {
        return s * libm::log(s / x) + x - s;
    }
    let share = (s - x) / (s + x);
    let (mut sum, mut power, mut odd) = ((s - x) * share, 2.0 * s * share, 1.0);
    loop {
        power *= share * share;
        odd += 2.0;
        let next = sum + power / odd;
        if next == sum {
            return sum;
        }
        sum = next;
    }
}

/// `Γ(s + 1)` over Stirling's first term, for `s` from 10 on.
fn stirling(s: f64) -> f64 {
    let q = 1.0 / (s * s);
    let inner = 1.0 / 1260.0 - q * (1.0 / 1680.0 - q * (1.0 / 1188.0 - q * (691.0 / 360_360.0)));
    libm::exp((1.0 / 12.0 - q * (1.0 / 360.0 - q * inner)) / s)
}

/// Two sizes that are large and nearly equal.
struct Near {
    /// The root of how far apart they are.
    root: f64,
    /// 1 when `x` is the larger one, else -1.
    side: f64,
    /// What the normal distribution leaves over, before its own scale.
    correction: f64,
}

impl Near {
    fn rest(&self, s: f64) -> f64 {
        libm::exp(-self.root * self.root) * self.correction / libm::sqrt(TAU * s)
    }
}

fn near(s: f64, x: f64) -> Option<Near> {
    if s < LARGE || (x - s).abs() >= NEAR * s {
        return None;
    }
    let apart = apart(s, x);
    if apart >= FAR {
        return None;
    }
    let (root, side) = (libm::sqrt(apart.max(0.0)), if x >= s { 1.0 } else { -1.0 });
    let eta = side * root * libm::sqrt(2.0 / s);
    // Temme's coefficients as power series in eta (DLMF 8.12.10 and 8.12.12).
    let last = 1.0 / 864.0 + eta * (1.0 / 2835.0 - eta * (139.0 / 777_600.0));
    let first = -1.0 / 3.0 + eta * (1.0 / 12.0 + eta * (-2.0 / 135.0 + eta * last));
    let second = -1.0 / 540.0 + eta * (-1.0 / 288.0 + eta * (1.0 / 378.0 - eta * (77.0 / 77_760.0)));
    let third = 25.0 / 6048.0 - eta * (139.0 / 51_840.0);
    Some(Near { root, side, correction: first + (second + third / s) / s })
}
