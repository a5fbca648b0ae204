//! Two stretches of one list that overlap.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::{Severity, TimeOfDay};

/// Two stretches of one list that overlap.
pub const CODE: Code = Code {
    name: "plan-stretches-overlap",
    severity: Severity::Error,
    about: "Two stretches of the day overlap and contradict each other.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for mut stretches in written.timetables() {
        stretches.retain(|(_, from, to)| from < to);
        // Stable: of two that begin together the later one in the file is said to be too much.
        stretches.sort_by_key(|(_, from, _)| *from);
        let mut taken: Option<TimeOfDay> = None;
        for (path, from, to) in stretches {
            if let Some(until) = taken.filter(|until| from < *until) {
                let message = format!("this stretch begins at {from}, and another one lasts until {until}");
                let help = "Let each stretch begin where the one before it ends, or later.".into();
                out.push(CODE.finding(written.at(&path), message, help));
            }
            taken = taken.max(Some(to));
        }
    }
}
