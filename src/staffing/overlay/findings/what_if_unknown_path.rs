//! A path that leads to nothing in the plan.

use crate::reading::Code;
use crate::reading::codes::shown;
use crate::staffing::overlay::{Change, Step};
use crate::words::{Finding, Severity, nearest};

/// A path that leads to nothing in the plan.
pub const CODE: Code = Code {
    name: "what-if-unknown-path",
    severity: Severity::Error,
    about: "A path of a what-if leads to nothing in the plan.",
};

/// Names that are listed when none of them is near.
const LISTED: usize = 12;

/// The finding at the change whose path leads on for `steps` steps, to something that has these `names`.
pub fn found(change: &Change, steps: usize, names: &[String]) -> Finding {
    let step = change.path.steps().get(steps).map(Step::to_string).unwrap_or_default();
    let message = match steps {
        0 => format!("there is no \"{}\" in this plan", shown(&step)),
        _ => format!("\"{}\" has no \"{}\" in this plan", shown(&change.path.beginning(steps)), shown(&step)),
    };
    let help = match nearest(&step, names.iter().map(String::as_str)) {
        Some(near) => format!("Did you mean \"{near}\"?"),
        None if names.is_empty() => "Nothing lies in it; end the path there.".to_string(),
        None => {
            let more = if names.len() > LISTED { ", …" } else { "" };
            let listed: Vec<&str> = names.iter().take(LISTED).map(String::as_str).collect();
            format!("It says: {}{more}. What a plan leaves to its default can only be set with to:.", listed.join(", "))
        }
    };
    CODE.finding(change.at, message, help)
}
