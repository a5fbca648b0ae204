use std::sync::Arc;

use super::Chance;
use super::chance::exp;
use crate::words::Span;

/// How a length of time is spread; parameters in milliseconds, ready to be drawn from.
#[derive(Clone, PartialEq, Debug)]
pub enum Distribution {
    /// Always the same.
    Constant(f64),
    /// Exponential with this mean.
    Exponential(f64),
    /// Evenly between two lengths.
    Uniform(f64, f64),
    /// Lognormal: the mean and the standard deviation of the logarithm.
    Lognormal {
        /// Mean of the logarithm of milliseconds.
        mu: f64,
        /// Standard deviation of the logarithm.
        sigma: f64,
    },
    /// Gamma.
    Gamma {
        /// The shape: 1 for exponential, large for nearly constant.
        shape: f64,
        /// The mean.
        mean: f64,
    },
    /// Weibull.
    Weibull {
        /// The shape: below 1, the longer one has waited the longer one is going to.
        shape: f64,
        /// The scale: 63 % are shorter.
        scale: f64,
    },
    /// Hyperexponential: a share of one exponential, the rest of another.
    Hyperexponential {
        /// The share of the first.
        share: f64,
        /// The mean of the first.
        first: f64,
        /// The mean of the second.
        second: f64,
    },
    /// Measured lengths in ascending order, as evenly spaced quantiles from the shortest to the longest.
    Empirical(Arc<[f64]>),
}

impl Distribution {
    /// Nothing, always.
    pub fn nothing() -> Distribution {
        Distribution::Constant(0.0)
    }

    /// Always this length.
    pub fn constant(span: Span) -> Distribution {
        Distribution::Constant(span.0 as f64)
    }

    /// Exponential with this mean.
    pub fn exponential(mean: Span) -> Distribution {
        Distribution::Exponential(mean.0 as f64)
    }

    /// Lognormal with this mean and standard deviation.
    pub fn lognormal(mean: Span, deviation: Span) -> Distribution {
        let (mean, deviation) = ((mean.0 as f64).max(1.0), deviation.0 as f64);
        let variance = libm::log1p((deviation / mean) * (deviation / mean));
        Distribution::Lognormal { mu: libm::log(mean) - variance / 2.0, sigma: libm::sqrt(variance) }
    }

    /// Gamma with this mean and standard deviation; a deviation of nothing is a constant.
    pub fn gamma(mean: Span, deviation: Span) -> Distribution {
        let (mean, deviation) = (mean.0 as f64, deviation.0 as f64);
        if deviation > 0.0 && mean > 0.0 {
            Distribution::Gamma { shape: (mean / deviation) * (mean / deviation), mean }
        } else {
            Distribution::Constant(mean)
        }
    }

    /// Weibull with this mean and shape.
    pub fn weibull(mean: Span, shape: f64) -> Distribution {
        Distribution::Weibull { shape, scale: mean.0 as f64 / libm::tgamma(1.0 + 1.0 / shape) }
    }

    /// Measured lengths, in any order; `None` when there are none.
    pub fn empirical(lengths: &[Span]) -> Option<Distribution> {
        let mut sorted: Vec<f64> = lengths.iter().map(|span| span.0 as f64).collect();
        sorted.sort_by(f64::total_cmp);
        (!sorted.is_empty()).then(|| Distribution::Empirical(sorted.into()))
    }

    /// The expected length in milliseconds.
    pub fn mean_ms(&self) -> f64 {
        match self {
            Distribution::Constant(ms) | Distribution::Exponential(ms) | Distribution::Gamma { mean: ms, .. } => *ms,
            Distribution::Uniform(from, to) => (from + to) / 2.0,
            Distribution::Lognormal { mu, sigma } => libm::exp(mu + sigma * sigma / 2.0),
            Distribution::Weibull { shape, scale } => scale * libm::tgamma(1.0 + 1.0 / shape),
            Distribution::Hyperexponential { share, first, second } => share * first + (1.0 - share) * second,
            Distribution::Empirical(sorted) => match **sorted {
                [] => 0.0,
                [only] => only,
                [first, .., last] => {
                    let inner: f64 = sorted.iter().sum::<f64>() - (first + last) / 2.0;
                    inner / (sorted.len() - 1) as f64
                }
            },
        }
    }

    /// Whether every length is nothing.
    pub fn is_nothing(&self) -> bool {
        *self == Distribution::Constant(0.0)
    }

    /// One length in milliseconds, by chance.
    #[inline]
    pub fn draw(&self, chance: &mut Chance) -> f64 {
        match self {
            Distribution::Constant(ms) => *ms,
            Distribution::Exponential(mean) => mean * chance.exponential(),
            Distribution::Lognormal { mu, sigma } => exp(mu + sigma * chance.normal()),
            other => other.draw_rare(chance),
        }
    }

    fn draw_rare(&self, chance: &mut Chance) -> f64 {
        match self {
            Distribution::Uniform(from, to) => from + (to - from) * chance.unit(),
            Distribution::Gamma { shape, mean } => mean * chance.gamma(*shape),
            Distribution::Weibull { shape, scale } => scale * libm::pow(chance.exponential(), 1.0 / shape),
            Distribution::Hyperexponential { share, first, second } => {
                let mean = if chance.happens(*share) { first } else { second };
                mean * chance.exponential()
            }
            Distribution::Empirical(sorted) => {
                let place = chance.unit() * (sorted.len().saturating_sub(1)) as f64;
                let below = place as usize;
                match (sorted.get(below), sorted.get(below + 1)) {
                    (Some(low), Some(high)) => low + (high - low) * (place - below as f64),
                    (Some(low), None) => *low,
                    _ => 0.0,
                }
            }
            plain => plain.mean_ms(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Means, and the second moments that the textbook gives, over 400,000 draws.
    #[test]
    fn draws_have_the_moments_they_claim() {
        let s = Span;
        let empirical = Distribution::empirical(&[s(300_000), s(100_000)]).expect("two lengths");
        for (distribution, mean, deviation) in [
            (Distribution::constant(s(120_000)), 120_000.0, 0.0),
            (Distribution::exponential(s(120_000)), 120_000.0, 120_000.0),
            (Distribution::lognormal(s(300_000), s(150_000)), 300_000.0, 150_000.0),
            (Distribution::gamma(s(300_000), s(150_000)), 300_000.0, 150_000.0),
            // Shape 2: the variance is 4/pi - 1 times the square of the mean.
            (
                Distribution::weibull(s(100_000), 2.0),
                100_000.0,
                100_000.0 * libm::sqrt(4.0 / std::f64::consts::PI - 1.0),
            ),
            (Distribution::Uniform(180_000.0, 420_000.0), 300_000.0, 240_000.0 / libm::sqrt(12.0)),
            (
                Distribution::Hyperexponential { share: 0.5, first: 20_000.0, second: 180_000.0 },
                100_000.0,
                libm::sqrt(2.0 * (0.5 * 4e8 + 0.5 * 3.24e10) - 1e10),
            ),
            (empirical, 200_000.0, 200_000.0 / libm::sqrt(12.0)),
        ] {
            let mut chance = Chance::new(9);
            let n = 400_000;
            let (mut sum, mut squares) = (0.0, 0.0);
            for _ in 0..n {
                let x = distribution.draw(&mut chance);
                assert!(x >= 0.0);
                sum += x;
                squares += x * x;
            }
            let drawn = sum / f64::from(n);
            let spread = libm::sqrt((squares / f64::from(n) - drawn * drawn).max(0.0));
            assert!((distribution.mean_ms() - mean).abs() < 1e-6 * mean, "{distribution:?}");
            assert!((drawn - mean).abs() < 0.006 * mean, "{distribution:?}: {drawn}");
            assert!((spread - deviation).abs() < 0.02 * mean, "{distribution:?}: {spread}");
        }
    }

    #[test]
    fn nothing_measured_is_no_distribution() {
        assert_eq!(Distribution::empirical(&[]), None);
        assert!(Distribution::nothing().is_nothing());
        assert_eq!(Distribution::gamma(Span(5), Span(0)), Distribution::constant(Span(5)));
    }
}
