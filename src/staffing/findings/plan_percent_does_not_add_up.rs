//! Shares of a day that are not the whole day.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::plan::Contacts;
use crate::words::Severity;

/// Shares of a day that are not the whole day.
pub const CODE: Code = Code {
    name: "plan-percent-does-not-add-up",
    severity: Severity::Error,
    about: "The shares of a day do not add up to 100 %.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, class) in &written.plan.classes {
        let Contacts::PerDay { shares, .. } = &class.contacts else { continue };
        let sum: f64 = shares.iter().sum::<f64>() * 100.0;
        // Rounded to whole percent, many small shares may miss the sum by a little.
        if (sum - 100.0).abs() > 0.5 {
            let at = written.at(&format!("classes.{id}.contacts.percent"));
            let message = format!("these shares add up to {sum:.1} %");
            out.push(CODE.finding(at, message, "Let them add up to 100.".into()));
        }
    }
}
