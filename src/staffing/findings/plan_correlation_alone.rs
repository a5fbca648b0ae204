//! Intervals that are alike in straying although they do not stray.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// Intervals that are alike in straying although they do not stray.
pub const CODE: Code = Code {
    name: "plan-correlation-alone",
    severity: Severity::Warning,
    about: "A correlation is given, but intervals do not stray.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let volume = written.plan.volume;
    if volume.correlation > 0.0 && volume.interval_cv == 0.0 {
        let at = written.at("volume_noise.correlation_percent");
        let message = "intervals do not stray from their expected volume, so they cannot do so together".into();
        out.push(CODE.finding(at, message, "Write interval_percent:, or delete the correlation.".into()));
    }
}
