//! A surge of which nobody calls today.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::plan::ReadCurve;
use crate::words::Severity;

/// A surge of which nobody calls today.
pub const CODE: Code = Code {
    name: "plan-surge-without-calls",
    severity: Severity::Warning,
    about: "Nobody calls in this day because of a surge.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let Some((open, close)) = written.opening() else { return };
    for (id, surge) in &written.plan.surges {
        let read_today = match &surge.read {
            ReadCurve::Stretches(stretches) => {
                stretches.iter().any(|stretch| stretch.from < close && open < stretch.to)
            }
            ReadCurve::Evenly(from, to) => *from < close && open < *to,
            ReadCurve::Fading { from, .. } => *from < close,
        };
        if surge.contacts() <= 0.0 || !read_today {
            let at = written.name_at(&format!("surges.{id}"));
            let message = format!("nobody calls because of \"{id}\" from {open} to {close}");
            let help = "Look at customers:, calls_percent:, what prevents calls, and when the letters are read.".into();
            out.push(CODE.finding(at, message, help));
        }
    }
}
