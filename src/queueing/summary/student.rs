//! Student's t: how many standard errors to each side an interval of a given level reaches.

use std::f64::consts::PI;

/// The half-width of a two-sided interval of this level (0.95 for 95 %), in standard errors.
///
/// G. W. Hill, "Algorithm 396: Student's t-quantiles", Communications of the ACM 13, 1970; exact for one and two
/// degrees of freedom, to 1e-5 of the value for all others. No degree of freedom counts as one.
pub fn student_t(level: f64, degrees: u32) -> f64 {
    let outside = (1.0 - level).clamp(1e-12, 1.0);
    let n = f64::from(degrees.max(1));
    if degrees <= 1 {
        return libm::cos(outside * PI / 2.0) / libm::sin(outside * PI / 2.0);
    }
    if degrees == 2 {
        return libm::sqrt(2.0 / (outside * (2.0 - outside)) - 2.0);
    }
    // The names are Hill's.
    let a = 1.0 / (n - 0.5);
    let b = 48.0 / (a * a);
    let mut c = ((20700.0 * a / b - 98.0) * a - 16.0) * a + 96.36;
    let d = ((94.5 / (b + c) - 3.0) / b + 1.0) * libm::sqrt(a * PI / 2.0) * n;
    let mut y = libm::pow(d * outside, 2.0 / n);
    if y > 0.05 + a {
        let x = -normal(1.0 - outside / 2.0);
        y = x * x;
        if degrees < 5 {
            c += 0.3 * (n - 4.5) * (x + 0.6);
        }
        c += (((0.05 * d * x - 5.0) * x - 7.0) * x - 2.0) * x + b;
        y = (((((0.4 * y + 6.3) * y + 36.0) * y + 94.5) / c - y - 3.0) / b + 1.0) * x;
        y = libm::expm1(a * y * y);
    } else {
        let near = 1.0 / (((n + 6.0) / (n * y) - 0.089 * d - 0.822) * (n + 2.0) * 3.0);
        y = ((near + 0.5 / (n + 4.0)) * y - 1.0) * (n + 1.0) / (n + 2.0) + 1.0 / y;
    }
    libm::sqrt(n * y)
}

/// The quantile of the normal distribution for a share of at least one half.
///
/// Newton's steps from nothing upwards: beyond its middle the distribution function is concave, so that no step
/// goes too far.
fn normal(share: f64) -> f64 {
    let mut x = 0.0;
    for _ in 0..60 {
        let missing = 0.5 * libm::erfc(x / std::f64::consts::SQRT_2) - (1.0 - share);
        let step = missing * libm::sqrt(2.0 * PI) / libm::exp(-x * x / 2.0);
        x += step;
        if step.abs() < 1e-15 {
            break;
        }
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tables of any textbook.
    #[test]
    fn the_tables_values() {
        for (degrees, t95, t99) in [
            (1, 12.7062, 63.6567),
            (2, 4.3027, 9.9248),
            (3, 3.1824, 5.8409),
            (4, 2.7764, 4.6041),
            (5, 2.5706, 4.0321),
            (9, 2.2622, 3.2498),
            (10, 2.2281, 3.1693),
            (19, 2.0930, 2.8609),
            (29, 2.0452, 2.7564),
            (30, 2.0423, 2.7500),
            (60, 2.0003, 2.6603),
            (120, 1.9799, 2.6174),
        ] {
            for (level, table) in [(0.95, t95), (0.99, t99)] {
                let t = student_t(level, degrees);
                // The tables have four digits after the point; Hill is worst with five degrees of freedom.
                assert!((t - table).abs() < 1e-4, "{level} {degrees}: {t} is not {table}");
            }
        }
        assert!((student_t(0.90, 10) - 1.8125).abs() < 1e-4);
    }

    #[test]
    fn with_many_degrees_it_is_the_normal_distribution() {
        assert!((normal(0.975) - 1.959_963_984_540_054).abs() < 1e-13);
        assert!((normal(0.5)).abs() < 1e-15);
        assert!((student_t(0.95, u32::MAX) - 1.959_964).abs() < 1e-6);
        assert!(student_t(1.0, 7).is_finite() && student_t(0.0, 7).abs() < 1e-6 && student_t(0.95, 0).is_finite());
    }
}
