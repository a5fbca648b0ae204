//! A stretch of arrivals that ends before it begins.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A stretch of arrivals that ends before it begins.
pub const CODE: Code =
    Code { name: "plan-arrivals-backwards", severity: Severity::Error, about: "A stretch of arrivals ends before it begins." };

/// Looks for it.
pub fn check(written: &Written, out: &mut Findings) {
    for (from, to, at) in written.stretches() {
        if to <= from {
            let message = format!("this stretch begins at {from} and ends at {to}, so nobody arrives in it");
            out.push(CODE.finding(at, message, "Write a later time after to:.".into()));
        }
    }
}
