//! The day around a scenario is that of a plan that is not there.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// The day around a scenario is that of a plan that is not there.
pub const CODE: Code = Code { name: "unknown-plan", severity: Severity::Error, about: "A plan is not there." };

/// The finding at the name of the plan, with the name that is most like it.
pub fn found(at: Place, plan: &str, near: Option<&str>) -> Finding {
    let help = match near {
        Some(near) => format!("Did you mean \"{near}\"?"),
        None => "Write the id of a plan: the name of a file in plans/, without .ron.".into(),
    };
    CODE.finding(at, format!("there is no plan called \"{plan}\""), help)
}
