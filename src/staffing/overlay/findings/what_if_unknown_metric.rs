//! An expectation about something that is not measured.

use crate::reading::Code;
use crate::reading::codes::shown;
use crate::words::{Finding, Place, Severity, nearest};

/// An expectation about something that is not measured.
pub const CODE: Code = Code {
    name: "what-if-unknown-metric",
    severity: Severity::Error,
    about: "A what-if expects something of a metric that does not exist.",
};

/// The finding at `at`; `known` are the metrics there are.
pub fn found<'k>(at: Place, metric: &str, known: impl Iterator<Item = &'k str> + Clone) -> Finding {
    let help = match nearest(metric, known.clone()) {
        Some(near) => format!("Did you mean \"{near}\"?"),
        None => format!("Write one of: {}.", known.collect::<Vec<&str>>().join(", ")),
    };
    CODE.finding(at, format!("there is no metric called \"{}\"", shown(metric)), help)
}
