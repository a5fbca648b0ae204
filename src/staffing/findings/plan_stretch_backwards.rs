//! A stretch of the day that ends when it begins, or before.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A stretch of the day that ends when it begins, or before.
pub const CODE: Code = Code {
    name: "plan-stretch-backwards",
    severity: Severity::Error,
    about: "A stretch of the day ends when it begins, or before.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (path, from, to) in written.timetables().into_iter().flatten().chain(written.single_stretches()) {
        if to <= from {
            let message = format!("this stretch begins at {from} and ends at {to}, so there is nothing in it");
            out.push(CODE.finding(written.at(&path), message, "Write a later time after to:.".into()));
        }
    }
}
