//! A row of `vary` lacks a column that another row has.

use super::{Code, shown};
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A row of `vary` lacks a column that another row has.
pub const CODE: Code = Code {
    name: "blank-missing-in-row",
    severity: Severity::Error,
    about: "A row of `vary` lacks a column that another row has.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let columns: BTreeSet<&str> = s.vary.iter().flat_map(|(_, row)| row.keys()).map(String::as_str).collect();
    for (at, row) in &s.vary {
        let missing: Vec<&str> = columns.iter().copied().filter(|column| !row.contains_key(*column)).collect();
        if !missing.is_empty() {
            let message = format!("this row lacks {}", shown(&missing.join(", ")));
            out.push(CODE.finding(*at, message, "Give every row the same columns.".into()));
        }
    }
}
