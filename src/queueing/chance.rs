//! Chance, keyed: every draw is named by the seed, its purpose, the customer and the occasion.
//!
//! Two plans therefore give the same customer the same patience and the same talk, whatever else happens in them:
//! common random numbers without any bookkeeping. A draw costs a few nanoseconds, which a cryptographic stream per
//! customer would not; and everything goes through `libm`, so the same seed gives the same day on every platform.

use std::sync::LazyLock;

/// What is decided by chance. The order is part of every seed's luck: new purposes go to the end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Purpose {
    Arrival,
    Patience,
    Talk,
    Hold,
    AfterCall,
    Deflected,
    Menu,
    Balks,
    Redials,
    Need,
    PickUp,
    Answer,
    Promise,
    Callback,
    Repeats,
    Voicemail,
    Offer,
    Agent,
    Volume,
    Staff,
    Freeze,
    Lead,
    News,
    Guided,
}

const PURPOSES: usize = Purpose::Guided as usize + 1;

/// The keys of a day, one for each purpose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Keys([u64; PURPOSES]);

impl Keys {
    /// The keys of the day `seed`.
    pub(super) fn new(seed: u64) -> Keys {
        let mut keys = [0; PURPOSES];
        let mut number = 0x46_52_4f_4e_54_u64;
        for key in &mut keys {
            number = number.wrapping_add(1);
            *key = mix(mix(seed ^ 0x9e37_79b9_7f4a_7c15).wrapping_add(mix(number)));
        }
        Keys(keys)
    }

    /// The stream that decides `purpose` for a customer; `occasion` tells repeated decisions apart.
    #[inline]
    pub(super) fn stream(&self, purpose: Purpose, customer: u64, occasion: u32) -> Chance {
        let key = self.0[purpose as usize];
        // Every stream begins at a point of its own of one long sequence; the mixer makes neighbours strangers.
        let place =
            customer.wrapping_mul(0xd134_2543_de82_ef95) ^ u64::from(occasion).wrapping_mul(0xaf25_1af3_b0f0_25b5);
        Chance(key.wrapping_add(place))
    }
}

/// A stream of numbers: SplitMix64 (Steele, Lea, Flood 2014) from a mixed key.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// A stream of its own, outside any day.
    pub fn new(seed: u64) -> Chance {
        Chance(mix(seed))
    }

    #[inline]
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// A number above 0 and below 1, 53 bits.
    #[inline]
    pub fn unit(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// Whether something of this probability happens.
    #[inline]
    pub fn happens(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// A number below `n`; 0 when `n` is 0.
    #[inline]
    pub fn below(&mut self, n: usize) -> usize {
        ((self.unit() * n as f64) as usize).min(n.saturating_sub(1))
    }

    /// Exponential with mean 1, by the ziggurat (Marsaglia, Tsang 2000).
    #[inline]
    pub fn exponential(&mut self) -> f64 {
        let z = &*ZIGGURAT;
        let bits = self.next();
        let (layer, mantissa) = ((bits & 255) as usize, bits >> 11);
        if mantissa < z.exp_below[layer] {
            return mantissa as f64 * z.exp_width[layer];
        }
        self.exponential_edge(z, layer, mantissa)
    }

    #[cold]
    fn exponential_edge(&mut self, z: &Ziggurat, mut layer: usize, mut mantissa: u64) -> f64 {
        loop {
            if layer == 0 {
                return EXP_TAIL - libm::log(self.unit());
            }
            let x = mantissa as f64 * z.exp_width[layer];
            if z.exp_height[layer] + self.unit() * (z.exp_height[layer - 1] - z.exp_height[layer]) < libm::exp(-x) {
                return x;
            }
            let bits = self.next();
            (layer, mantissa) = ((bits & 255) as usize, bits >> 11);
            if mantissa < z.exp_below[layer] {
                return mantissa as f64 * z.exp_width[layer];
            }
        }
    }

    /// Normal with mean 0 and standard deviation 1, by the ziggurat.
    #[inline]
    pub fn normal(&mut self) -> f64 {
        let z = &*ZIGGURAT;
        let bits = self.next();
        let (layer, signed) = ((bits & 127) as usize, bits.cast_signed() >> 11);
        if signed.unsigned_abs() < z.normal_below[layer] {
            return signed as f64 * z.normal_width[layer];
        }
        self.normal_edge(z, layer, signed)
    }

    #[cold]
    fn normal_edge(&mut self, z: &Ziggurat, mut layer: usize, mut signed: i64) -> f64 {
        loop {
            if layer == 0 {
                loop {
                    let beyond = -libm::log(self.unit()) / NORMAL_TAIL;
                    let y = -libm::log(self.unit());
                    if y + y >= beyond * beyond {
                        return if signed > 0 { NORMAL_TAIL + beyond } else { -NORMAL_TAIL - beyond };
                    }
                }
            }
            let x = signed as f64 * z.normal_width[layer];
            let (low, high) = (z.normal_height[layer], z.normal_height[layer - 1]);
            if low + self.unit() * (high - low) < libm::exp(-0.5 * x * x) {
                return x;
            }
            let bits = self.next();
            (layer, signed) = ((bits & 127) as usize, bits.cast_signed() >> 11);
            if signed.unsigned_abs() < z.normal_below[layer] {
                return signed as f64 * z.normal_width[layer];
            }
        }
    }

    /// Gamma with this shape and mean 1 (Marsaglia, Tsang 2000: a simple method for generating gamma variables).
    pub fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            let smaller = self.gamma_from_one(shape + 1.0);
            return smaller * libm::pow(self.unit(), 1.0 / shape) / shape;
        }
        self.gamma_from_one(shape) / shape
    }

    fn gamma_from_one(&mut self, shape: f64) -> f64 {
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / libm::sqrt(9.0 * d);
        loop {
            let x = self.normal();
            let v = 1.0 + c * x;
            if v <= 0.0 {
                continue;
            }
            let v = v * v * v;
            if libm::log(self.unit()) < 0.5 * x * x + d - d * v + d * libm::log(v) {
                return d * v;
            }
        }
    }

    /// Poisson with this mean, by counting exponential gaps; meant for small means.
    pub fn poisson(&mut self, mean: f64) -> u32 {
        let (mut events, mut passed) = (0, self.exponential());
        while passed < mean && events < 1_000_000 {
            events += 1;
            passed += self.exponential();
        }
        events
    }
}

/// The exponential function to about 1e-15, by a table of 128 steps and a short series, as current C libraries do it.
///
/// `libm`'s own takes four times as long, which is a tenth of a simulated call; like it, this one uses nothing that
/// differs between platforms.
#[inline]
pub(super) fn exp(x: f64) -> f64 {
    if !(-700.0..700.0).contains(&x) {
        return libm::exp(x);
    }
    // Adding and taking away 1.5 x 2^52 rounds to a whole number.
    const ROUND: f64 = 6_755_399_441_055_744.0;
    const STEPS_PER_UNIT: f64 = 184.664_965_233_787_3;
    // ln 2 / 128, in a part with room for the product and a rest.
    const STEP: f64 = 5.415_212_347_543_274_5e-3;
    const STEP_REST: f64 = 5.812_982_117_197_185e-13;
    let shifted = x * STEPS_PER_UNIT + ROUND;
    let steps = shifted - ROUND;
    let rest = x - steps * STEP - steps * STEP_REST;
    let whole = steps as i64;
    let series = rest * (1.0 + rest * (0.5 + rest * (1.0 / 6.0 + rest * (1.0 / 24.0 + rest * (1.0 / 120.0)))));
    let table = ZIGGURAT.powers[(whole & 127) as usize];
    let scale = f64::from_bits(((1023 + (whole >> 7)) as u64) << 52);
    (table + table * series) * scale
}

/// Stafford's thirteenth mixer, the one of SplitMix64.
#[inline]
fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// Where the tail of the exponential begins, and the area of a layer (256 layers).
const EXP_TAIL: f64 = 7.697_117_470_131_05;
const EXP_AREA: f64 = 3.949_659_822_581_572e-3;
/// The same for the normal distribution (128 layers).
const NORMAL_TAIL: f64 = 3.442_619_855_899;
const NORMAL_AREA: f64 = 9.912_563_035_262_17e-3;

/// The layers of the two ziggurats: the mantissas that are accepted at once, widths and heights.
struct Ziggurat {
    exp_below: [u64; 256],
    exp_width: [f64; 256],
    exp_height: [f64; 256],
    normal_below: [u64; 128],
    normal_width: [f64; 128],
    normal_height: [f64; 128],
    /// 2 to the power of n / 128, for the exponential function.
    powers: [f64; 128],
}

static ZIGGURAT: LazyLock<Ziggurat> = LazyLock::new(|| {
    let mut z = Ziggurat {
        exp_below: [0; 256],
        exp_width: [0.0; 256],
        exp_height: [0.0; 256],
        normal_below: [0; 128],
        normal_width: [0.0; 128],
        normal_height: [0.0; 128],
        powers: std::array::from_fn(|step| libm::exp2(step as f64 / 128.0)),
    };
    let whole = 9_007_199_254_740_992.0; // 2^53
    let (mut edge, mut before) = (EXP_TAIL, EXP_TAIL);
    let base = EXP_AREA / libm::exp(-edge);
    z.exp_below[0] = (edge / base * whole) as u64;
    (z.exp_width[0], z.exp_width[255]) = (base / whole, edge / whole);
    (z.exp_height[0], z.exp_height[255]) = (1.0, libm::exp(-edge));
    for layer in (1..=254).rev() {
        edge = -libm::log(EXP_AREA / edge + libm::exp(-edge));
        z.exp_below[layer + 1] = (edge / before * whole) as u64;
        before = edge;
        z.exp_height[layer] = libm::exp(-edge);
        z.exp_width[layer] = edge / whole;
    }
    let half = whole / 2.0; // one bit is the sign
    let (mut edge, mut before) = (NORMAL_TAIL, NORMAL_TAIL);
    let base = NORMAL_AREA / libm::exp(-0.5 * edge * edge);
    z.normal_below[0] = (edge / base * half) as u64;
    (z.normal_width[0], z.normal_width[127]) = (base / half, edge / half);
    (z.normal_height[0], z.normal_height[127]) = (1.0, libm::exp(-0.5 * edge * edge));
    for layer in (1..=126).rev() {
        edge = libm::sqrt(-2.0 * libm::log(NORMAL_AREA / edge + libm::exp(-0.5 * edge * edge)));
        z.normal_below[layer + 1] = (edge / before * half) as u64;
        before = edge;
        z.normal_height[layer] = libm::exp(-0.5 * edge * edge);
        z.normal_width[layer] = edge / half;
    }
    z
});

#[cfg(test)]
mod tests {
    use super::*;

    fn moments(draws: u64, draw: impl Fn(&mut Chance) -> f64) -> (f64, f64, f64) {
        let keys = Keys::new(11);
        let (mut sum, mut squares, mut cubes) = (0.0, 0.0, 0.0);
        for customer in 0..draws {
            let x = draw(&mut keys.stream(Purpose::Talk, customer, 0));
            sum += x;
            squares += x * x;
            cubes += x * x * x;
        }
        let n = draws as f64;
        (sum / n, squares / n, cubes / n)
    }

    #[track_caller]
    fn near(value: f64, expected: f64, tolerance: f64) {
        assert!((value - expected).abs() <= tolerance, "{value} is not {expected}");
    }

    /// The first draws of a million neighbouring customers have the moments of the distribution.
    #[test]
    fn moments_are_the_distributions() {
        let n = 1_000_000;
        let (mean, square, cube) = moments(n, Chance::exponential);
        near(mean, 1.0, 0.005);
        near(square, 2.0, 0.03);
        near(cube, 6.0, 0.3);
        let (mean, square, cube) = moments(n, Chance::normal);
        near(mean, 0.0, 0.005);
        near(square, 1.0, 0.008);
        near(cube, 0.0, 0.03);
        let (mean, square, _) = moments(n, |chance| chance.gamma(10.0));
        near(mean, 1.0, 0.002);
        near(square, 1.1, 0.005);
        let (mean, square, _) = moments(n, |chance| chance.gamma(0.5));
        near(mean, 1.0, 0.01);
        near(square, 3.0, 0.1);
        let (mean, square, _) = moments(n, |chance| f64::from(chance.poisson(3.0)));
        near(mean, 3.0, 0.01);
        near(square, 12.0, 0.1);
        let (mean, square, _) = moments(n, Chance::unit);
        near(mean, 0.5, 0.002);
        near(square, 1.0 / 3.0, 0.002);
    }

    #[test]
    fn the_exponential_function_is_the_librarys() {
        let mut chance = Chance::new(2);
        for _ in 0..200_000 {
            let x = (chance.unit() - 0.5) * 1390.0;
            let (fast, exact) = (exp(x), libm::exp(x));
            assert!((fast / exact - 1.0).abs() < 3e-15, "{x}: {fast} is not {exact}");
        }
        assert_eq!((exp(0.0), exp(-800.0), exp(f64::INFINITY)), (1.0, 0.0, f64::INFINITY));
    }

    /// Kolmogorov-Smirnov against the exponential distribution, for neighbouring customers and neighbouring draws.
    #[test]
    fn neighbours_are_independent_draws() {
        let keys = Keys::new(3);
        let by_customer: Vec<f64> = (0..50_000).map(|c| keys.stream(Purpose::Arrival, c, 0).exponential()).collect();
        let by_occasion: Vec<f64> = (0..50_000).map(|o| keys.stream(Purpose::Arrival, 7, o).exponential()).collect();
        let mut chance = Chance::new(5);
        let in_a_row: Vec<f64> = (0..50_000).map(|_| chance.exponential()).collect();
        for mut draws in [by_customer, by_occasion, in_a_row] {
            let lag: f64 = draws.windows(2).map(|pair| (pair[0] - 1.0) * (pair[1] - 1.0)).sum::<f64>() / 49_999.0;
            near(lag, 0.0, 0.02);
            draws.sort_by(f64::total_cmp);
            let n = draws.len() as f64;
            let gap = draws.iter().enumerate().map(|(i, x)| {
                let (below, expected) = (i as f64 / n, 1.0 - libm::exp(-x));
                (expected - below).abs().max((below + 1.0 / n - expected).abs())
            });
            // 1.95 / sqrt(n) is the 0.1 % point.
            assert!(gap.fold(0.0, f64::max) < 1.95 / libm::sqrt(n));
        }
    }

    /// The first numbers are kept: a change of generator would change every seed's luck.
    #[test]
    fn the_generator_does_not_change_unnoticed() {
        let keys = Keys::new(1);
        let mut stream = keys.stream(Purpose::Arrival, 0, 0);
        let drawn = format!("{:.6} {:.6} {:.6}", stream.unit(), stream.exponential(), stream.normal());
        assert_eq!(drawn, "0.076388 1.506065 1.875636");
        assert_ne!(keys, Keys::new(2));
    }
}
