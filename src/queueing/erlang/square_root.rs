//! What large centres tend to when agents grow with the load and its root.

use super::normal::hazard;

/// Square-root staffing: as many agents as the load, and `beta` times its root more; rounded up.
pub fn square_root_staffing(load: f64, beta: f64) -> u32 {
    libm::ceil(load + beta * libm::sqrt(load)) as u32
}

/// What the share that waits tends to in Erlang C; `None` unless `beta` is positive, as then the agents cannot keep
/// up.
///
/// S. Halfin and W. Whitt, "Heavy-traffic limits for queues with many exponential servers", 1981.
pub fn halfin_whitt(beta: f64) -> Option<f64> {
    (beta > 0.0).then(|| 1.0 / (1.0 + beta / hazard(-beta)))
}

/// What the share that waits tends to in Erlang A, where `impatience` is the mean handle time over the mean patience.
///
/// O. Garnett, A. Mandelbaum and M. Reiman, "Designing a call center with impatient customers", 2002.
pub fn garnett(beta: f64, impatience: f64) -> f64 {
    let root = libm::sqrt(impatience);
    1.0 / (1.0 + root * hazard(beta / root) / hazard(-beta))
}
