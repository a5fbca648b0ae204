//! The least that a day of the workload W1 can cost on one core: nothing but W1, every shortcut taken.
//!
//! One heap of the ends of calls that replaces its top, no event for patience (whoever has left is noticed at the head
//! of the line), all state in the first cache, uniform numbers by xoshiro256++ and ziggurats for the rest. It counts a
//! day as a whole; the engine keeps its books by interval.

use super::{AGENTS, CALLS, INTERVALS};

const INTERVAL_S: f64 = 1800.0;
const PATIENCE_S: f64 = 180.0;
const TARGET_S: f64 = 20.0;

/// What came of some days.
#[derive(Clone, Copy, Default)]
pub struct Total {
    pub offered: u64,
    pub answered: u64,
    pub abandoned: u64,
    pub in_target: u64,
    pub wait_s: f64,
    pub busy_s: f64,
}

/// Everything that is used from day to day.
pub struct Limit {
    tables: Ziggurat,
    /// Of the logarithm of the service in seconds: 300 in the mean, and as much standard deviation.
    mu: f64,
    sigma: f64,
    ends: Ends,
    line: Vec<(f64, f64)>,
}

impl Limit {
    pub fn new() -> Limit {
        let variance = 2.0_f64.ln();
        Limit {
            tables: Ziggurat::new(),
            mu: 300.0_f64.ln() - variance / 2.0,
            sigma: variance.sqrt(),
            ends: Ends { at: [0.0; 256], held: 0 },
            line: Vec::with_capacity(4096),
        }
    }

    /// Adds the day `seed` to a total.
    pub fn day(&mut self, seed: u64, total: &mut Total) {
        self.ends.held = 0;
        self.line.clear();
        let mut floor = Floor { limit: self, chance: Xoshiro::new(seed), head: 0, total };
        let mut arrivals = Arrivals { next: 0.0, interval: 0, gap: INTERVAL_S / f64::from(CALLS[0]) };
        let first = floor.exponential();
        arrivals.after(first);
        let (mut interval, mut agents) = (0, AGENTS[0] as usize);
        let mut staffing = INTERVAL_S;
        loop {
            let end = floor.limit.ends.next();
            if arrivals.next <= end && arrivals.next <= staffing {
                if arrivals.next == f64::INFINITY {
                    break;
                }
                floor.arrives(arrivals.next, agents);
                let amount = floor.exponential();
                arrivals.after(amount);
            } else if end <= staffing {
                floor.ends(end, agents);
            } else {
                interval += 1;
                agents = AGENTS[interval] as usize;
                floor.takes_who_waits(staffing, agents);
                staffing = if interval + 1 < INTERVALS { (interval + 1) as f64 * INTERVAL_S } else { f64::INFINITY };
            }
        }
    }
}

/// Arrivals of a Poisson process whose rate changes at each interval.
struct Arrivals {
    next: f64,
    interval: usize,
    gap: f64,
}

impl Arrivals {
    /// Goes on by so many expected calls.
    #[inline(always)]
    fn after(&mut self, amount: f64) {
        self.next += amount * self.gap;
        let mut end = (self.interval + 1) as f64 * INTERVAL_S;
        while self.next >= end {
            let left = (self.next - end) / self.gap;
            self.interval += 1;
            if self.interval == INTERVALS {
                self.next = f64::INFINITY;
                return;
            }
            self.gap = INTERVAL_S / f64::from(CALLS[self.interval]);
            self.next = end + left * self.gap;
            end += INTERVAL_S;
        }
    }
}

/// A day in progress.
struct Floor<'a> {
    limit: &'a mut Limit,
    chance: Xoshiro,
    /// Who is first in line.
    head: usize,
    total: &'a mut Total,
}

impl Floor<'_> {
    #[inline(always)]
    fn exponential(&mut self) -> f64 {
        self.limit.tables.exponential(&mut self.chance)
    }

    #[inline(always)]
    fn service(&mut self) -> f64 {
        let service = (self.limit.mu + self.limit.sigma * self.limit.tables.normal(&mut self.chance)).exp();
        self.total.busy_s += service;
        service
    }

    #[inline(always)]
    fn arrives(&mut self, now: f64, agents: usize) {
        self.total.offered += 1;
        if self.limit.ends.held < agents {
            self.total.answered += 1;
            self.total.in_target += 1;
            let service = self.service();
            self.limit.ends.push(now + service);
        } else {
            let patience = PATIENCE_S * self.exponential();
            self.limit.line.push((now, now + patience));
        }
    }

    /// A call is over: the agent takes the next one, unless there are too many agents or nobody waits.
    #[inline(always)]
    fn ends(&mut self, now: f64, agents: usize) {
        if self.limit.ends.held <= agents && self.next_in_line(now) {
            let service = self.service();
            self.limit.ends.replace_first(now + service);
        } else {
            self.limit.ends.pop();
        }
        self.tidy();
    }

    fn takes_who_waits(&mut self, now: f64, agents: usize) {
        while self.limit.ends.held < agents && self.next_in_line(now) {
            let service = self.service();
            self.limit.ends.push(now + service);
        }
        self.tidy();
    }

    /// Takes the first out of the line who has not left; says whether there was one.
    #[inline(always)]
    fn next_in_line(&mut self, now: f64) -> bool {
        while let Some(&(arrived, leaves)) = self.limit.line.get(self.head) {
            self.head += 1;
            if leaves <= now {
                self.total.abandoned += 1;
                continue;
            }
            let wait = now - arrived;
            self.total.answered += 1;
            self.total.wait_s += wait;
            self.total.in_target += u64::from(wait <= TARGET_S);
            return true;
        }
        false
    }

    #[inline(always)]
    fn tidy(&mut self) {
        if self.head == self.limit.line.len() {
            self.limit.line.clear();
            self.head = 0;
        }
    }
}

/// The ends of the calls in progress, the first on top.
struct Ends {
    at: [f64; 256],
    held: usize,
}

impl Ends {
    #[inline(always)]
    fn next(&self) -> f64 {
        if self.held > 0 { self.at[0] } else { f64::INFINITY }
    }

    #[inline(always)]
    fn push(&mut self, end: f64) {
        let mut place = self.held;
        self.held += 1;
        while place > 0 {
            let above = (place - 1) / 2;
            if self.at[above] <= end {
                break;
            }
            self.at[place] = self.at[above];
            place = above;
        }
        self.at[place] = end;
    }

    #[inline(always)]
    fn replace_first(&mut self, end: f64) {
        let mut place = 0;
        loop {
            let mut below = 2 * place + 1;
            if below >= self.held {
                break;
            }
            let right = below + 1;
            if right < self.held {
                below = if self.at[right] < self.at[below] { right } else { below };
            }
            if self.at[below] >= end {
                break;
            }
            self.at[place] = self.at[below];
            place = below;
        }
        self.at[place] = end;
    }

    #[inline(always)]
    fn pop(&mut self) {
        self.held -= 1;
        if self.held > 0 {
            self.replace_first(self.at[self.held]);
        }
    }
}

/// xoshiro256++ (Blackman, Vigna 2019), seeded by SplitMix64.
struct Xoshiro([u64; 4]);

impl Xoshiro {
    fn new(seed: u64) -> Xoshiro {
        let mut state = seed;
        Xoshiro(std::array::from_fn(|_| {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut x = state;
            x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            x ^ (x >> 31)
        }))
    }

    #[inline(always)]
    fn next(&mut self) -> u64 {
        let s = &mut self.0;
        let result = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let shifted = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= shifted;
        s[3] = s[3].rotate_left(45);
        result
    }

    #[inline(always)]
    fn unit(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0
    }
}

/// Where the tail begins, and the area of a layer: exponential with 256 layers, normal with 128.
const EXP_TAIL: f64 = 7.697_117_470_131_05;
const EXP_AREA: f64 = 3.949_659_822_581_572e-3;
const NORMAL_TAIL: f64 = 3.442_619_855_899;
const NORMAL_AREA: f64 = 9.912_563_035_262_17e-3;

/// The tables of Marsaglia and Tsang (2000): mantissas that are accepted at once, widths and heights of the layers.
struct Ziggurat {
    exp_below: [u64; 256],
    exp_width: [f64; 256],
    exp_height: [f64; 256],
    normal_below: [u64; 128],
    normal_width: [f64; 128],
    normal_height: [f64; 128],
}

impl Ziggurat {
    fn new() -> Ziggurat {
        let mut z = Ziggurat {
            exp_below: [0; 256],
            exp_width: [0.0; 256],
            exp_height: [0.0; 256],
            normal_below: [0; 128],
            normal_width: [0.0; 128],
            normal_height: [0.0; 128],
        };
        let (whole, half) = (9_007_199_254_740_992.0, 4_503_599_627_370_496.0);
        let (mut edge, mut before) = (EXP_TAIL, EXP_TAIL);
        let base = EXP_AREA / (-edge).exp();
        z.exp_below[0] = (edge / base * whole) as u64;
        (z.exp_width[0], z.exp_width[255]) = (base / whole, edge / whole);
        (z.exp_height[0], z.exp_height[255]) = (1.0, (-edge).exp());
        for layer in (1..=254).rev() {
            edge = -(EXP_AREA / edge + (-edge).exp()).ln();
            z.exp_below[layer + 1] = (edge / before * whole) as u64;
            before = edge;
            (z.exp_height[layer], z.exp_width[layer]) = ((-edge).exp(), edge / whole);
        }
        let (mut edge, mut before) = (NORMAL_TAIL, NORMAL_TAIL);
        let base = NORMAL_AREA / (-0.5 * edge * edge).exp();
        z.normal_below[0] = (edge / base * half) as u64;
        (z.normal_width[0], z.normal_width[127]) = (base / half, edge / half);
        (z.normal_height[0], z.normal_height[127]) = (1.0, (-0.5 * edge * edge).exp());
        for layer in (1..=126).rev() {
            edge = (-2.0 * (NORMAL_AREA / edge + (-0.5 * edge * edge).exp()).ln()).sqrt();
            z.normal_below[layer + 1] = (edge / before * half) as u64;
            before = edge;
            (z.normal_height[layer], z.normal_width[layer]) = ((-0.5 * edge * edge).exp(), edge / half);
        }
        z
    }

    #[inline(always)]
    fn exponential(&self, chance: &mut Xoshiro) -> f64 {
        let bits = chance.next();
        let (layer, mantissa) = ((bits & 255) as usize, bits >> 11);
        if mantissa < self.exp_below[layer] {
            return mantissa as f64 * self.exp_width[layer];
        }
        self.exponential_edge(chance, layer, mantissa)
    }

    #[cold]
    #[inline(never)]
    fn exponential_edge(&self, chance: &mut Xoshiro, mut layer: usize, mut mantissa: u64) -> f64 {
        loop {
            if layer == 0 {
                return EXP_TAIL - chance.unit().ln();
            }
            let x = mantissa as f64 * self.exp_width[layer];
            let (low, high) = (self.exp_height[layer], self.exp_height[layer - 1]);
            if low + chance.unit() * (high - low) < (-x).exp() {
                return x;
            }
            let bits = chance.next();
            (layer, mantissa) = ((bits & 255) as usize, bits >> 11);
            if mantissa < self.exp_below[layer] {
                return mantissa as f64 * self.exp_width[layer];
            }
        }
    }

    #[inline(always)]
    fn normal(&self, chance: &mut Xoshiro) -> f64 {
        let bits = chance.next();
        let (layer, signed) = ((bits & 127) as usize, bits.cast_signed() >> 11);
        if signed.unsigned_abs() < self.normal_below[layer] {
            return signed as f64 * self.normal_width[layer];
        }
        self.normal_edge(chance, layer, signed)
    }

    #[cold]
    #[inline(never)]
    fn normal_edge(&self, chance: &mut Xoshiro, mut layer: usize, mut signed: i64) -> f64 {
        loop {
            if layer == 0 {
                loop {
                    let beyond = -chance.unit().ln() / NORMAL_TAIL;
                    let y = -chance.unit().ln();
                    if y + y >= beyond * beyond {
                        return if signed > 0 { NORMAL_TAIL + beyond } else { -NORMAL_TAIL - beyond };
                    }
                }
            }
            let x = signed as f64 * self.normal_width[layer];
            let (low, high) = (self.normal_height[layer], self.normal_height[layer - 1]);
            if low + chance.unit() * (high - low) < (-0.5 * x * x).exp() {
                return x;
            }
            let bits = chance.next();
            (layer, signed) = ((bits & 127) as usize, bits.cast_signed() >> 11);
            if signed.unsigned_abs() < self.normal_below[layer] {
                return signed as f64 * self.normal_width[layer];
            }
        }
    }
}
