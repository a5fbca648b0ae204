//! Letters that nobody reads.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::plan::{ReadCurve, Stretch};
use crate::words::Severity;

/// Letters that nobody reads.
pub const CODE: Code = Code {
    name: "plan-surge-never-read",
    severity: Severity::Error,
    about: "Nobody ever reads the letters of a surge.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, surge) in &written.plan.surges {
        let ReadCurve::Stretches(stretches) = &surge.read else { continue };
        if stretches.iter().map(Stretch::area).sum::<f64>() <= 0.0 {
            let at = written.at(&format!("surges.{id}.read"));
            let help = "Write stretches with a weight: above 0, or fading(…) or evenly(…).".into();
            out.push(CODE.finding(at, format!("nobody reads the letters of \"{id}\""), help));
        }
    }
}
