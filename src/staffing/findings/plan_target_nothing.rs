//! A service level that every day reaches.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A service level that every day reaches.
pub const CODE: Code =
    Code { name: "plan-target-nothing", severity: Severity::Warning, about: "The service level to be reached is 0 %." };

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    if written.plan.service_level.share == 0.0 {
        let message = "a service level of 0 % is reached on every day".into();
        out.push(CODE.finding(written.at("service_level.percent"), message, "The usual target is 80.".into()));
    }
}
