//! The tail of the normal distribution, scaled so that it neither vanishes nor overflows.

use std::f64::consts::{FRAC_1_SQRT_2, FRAC_2_PI, PI};

/// `exp(z^2) erfc(z)`: falls like `1 / z`.
pub(super) fn scaled_erfc(z: f64) -> f64 {
    if z < 10.0 {
        return libm::exp(z * z) * libm::erfc(z);
    }
    let q = 0.5 / (z * z);
    let (mut term, mut sum, mut odd) = (1.0_f64, 1.0_f64, 1.0);
    // The series first falls and then grows; here it has fallen below what counts long before.
    while term.abs() > 1e-17 && odd < 40.0 {
        term *= -odd * q;
        sum += term;
        odd += 2.0;
    }
    sum / (z * libm::sqrt(PI))
}

/// How much of the normal distribution lies right at `z`, relative to what lies beyond it.
pub(super) fn hazard(z: f64) -> f64 {
    libm::sqrt(FRAC_2_PI) / scaled_erfc(z * FRAC_1_SQRT_2)
}
