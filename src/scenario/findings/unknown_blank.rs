//! A blank in a text is never filled in.

use super::{Code, record_blank, shown};
use crate::scenario::{RECORD_FIELDS, Scenario, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A blank in a text is never filled in.
pub const CODE: Code =
    Code { name: "unknown-blank", severity: Severity::Error, about: "A blank in a text is never filled in." };

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let mut known: BTreeSet<&str> = s.vary.iter().flat_map(|(_, row)| row.keys()).map(String::as_str).collect();
    for (entry, field) in s.caller.record.iter().zip(RECORD_FIELDS) {
        if entry.is_some() {
            known.insert(record_blank(field));
        }
    }
    let names = walk::Names::of(s);
    for text in walk::texts(s) {
        let blanks: BTreeSet<&str> = text.blanks().map(str::trim).filter(|blank| !blank.is_empty()).collect();
        for blank in blanks.difference(&known) {
            let help = match names.like(blank, known.iter().copied()) {
                Some(near) => format!("Did you mean {{{near}}}?"),
                None => "Write it as a column of every row of vary:.".into(),
            };
            out.push(CODE.finding(text.at, format!("nothing fills in the blank {{{}}}", shown(blank)), help));
        }
    }
}
