//! A file to be used that does not lie beside the scenario or in the library.

use super::Code;
use crate::words::{Finding, Place, Severity};

/// A file to be used that does not lie beside the scenario or in the library.
pub const CODE: Code =
    Code { name: "path-outside", severity: Severity::Error, about: "A used file must lie beside the scenario." };

/// The finding at the name.
pub fn found(at: Place, name: &str) -> Finding {
    let help = "Put the file into the scenario's folder and write its plain name, such as \"centre.ron\".";
    CODE.finding(at, format!("\"{name}\" is not the plain name of a file beside the scenario"), help.into())
}
