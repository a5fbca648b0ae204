//! A column of `vary` is used in no text.

use super::{Code, shown};
use crate::scenario::{Scenario, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A column of `vary` is used in no text.
pub const CODE: Code =
    Code { name: "unused-blank", severity: Severity::Warning, about: "A column of `vary` is used in no text." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let used: BTreeSet<&str> = walk::texts(s).into_iter().flat_map(|text| text.blanks()).map(str::trim).collect();
    let mut told = BTreeSet::new();
    for (at, row) in &s.vary {
        for column in row.keys().filter(|column| !used.contains(column.as_str())) {
            if told.insert(column) {
                let message = format!("no text uses the blank {{{}}}", shown(column));
                out.push(CODE.finding(*at, message, "Use it in a text, or delete the column.".into()));
            }
        }
    }
}
