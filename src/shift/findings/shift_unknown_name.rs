//! A name in a shift that stands for nothing where it should.

use crate::reading::Code;
use crate::scenario::Ref;
use crate::words::{Finding, Severity, nearest};

/// A name in a shift that stands for nothing where it should.
pub const CODE: Code =
    Code { name: "shift-unknown-name", severity: Severity::Error, about: "A name in a shift stands for nothing." };

/// The finding; `what` says what is looked for and where: "class of the plan".
pub fn found<'n>(name: &Ref, what: &str, known: impl Iterator<Item = &'n str> + Clone) -> Finding {
    let help = match nearest(name.id.as_str(), known.clone()) {
        Some(near) => format!("Did you mean \"{near}\"?"),
        None => format!("Known are: {}.", known.collect::<Vec<_>>().join(", ")),
    };
    CODE.finding(name.at, format!("there is no {what} called \"{}\"", name.id), help)
}
