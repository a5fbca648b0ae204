//! People without kinds of shifts, or the other way round.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// People without kinds of shifts, or the other way round.
pub const CODE: Code = Code {
    name: "plan-people-without-shifts",
    severity: Severity::Warning,
    about: "A plan has people or kinds of shifts but not both, so that no roster can be made.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let Some(roster) = &written.plan.roster else { return };
    let (path, message, help) = match (roster.people.is_empty(), roster.shift_types.is_empty()) {
        (false, false) => return,
        (false, true) => {
            ("people", "there are no kinds of shifts that these people could be given", "Add shift_types:.")
        }
        (true, false) => ("shift_types", "there is nobody who could be given these shifts", "Add people:."),
        (true, true) => ("roster_days", "there is nobody to make a roster of", "Add people: and shift_types:."),
    };
    out.push(CODE.finding(written.at(path), message.into(), help.into()));
}
