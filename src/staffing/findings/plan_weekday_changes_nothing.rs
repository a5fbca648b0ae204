//! A day of the week without a factor, or factors without a day.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A day of the week without a factor, or factors without a day.
pub const CODE: Code = Code {
    name: "plan-weekday-changes-nothing",
    severity: Severity::Warning,
    about: "A weekday, or factors of the week, have no effect.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let plan = written.plan;
    let factors = &plan.weekday_factors;
    if let Some(day) = plan.weekday
        && !factors.iter().any(|(of, _)| *of == day)
    {
        let help = "Write how many times as many contacts come on this day: weekday_factors: (monday: 1.2).".into();
        let message = "this day of the week has no factor, so it is like any other".into();
        out.push(CODE.finding(written.at("weekday"), message, help));
    }
    if plan.weekday.is_none() && !factors.is_empty() {
        let message = "no day of the week is said, so these factors do nothing".into();
        out.push(CODE.finding(written.at("weekday_factors"), message, "Write weekday: and the day.".into()));
    }
}
