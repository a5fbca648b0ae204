//! Arrivals while the centre is closed.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// Arrivals while the centre is closed.
pub const CODE: Code = Code {
    name: "plan-arrivals-outside-opening",
    severity: Severity::Warning,
    about: "A stretch of arrivals lies outside the opening hours, where nobody can call.",
};

/// Looks for it.
pub fn check(written: &Written, out: &mut Findings) {
    let (open, close) = (written.plan.open, written.plan.close);
    for (from, to, at) in written.stretches() {
        if open < close && from < to && (from < open || close < to) {
            let message = format!("this stretch lasts from {from} to {to}, but the centre is open from {open} to {close}");
            out.push(CODE.finding(at, message, "Only the part within the opening hours counts; shorten the stretch or open longer.".into()));
        }
    }
}
