//! A shift or break that is not on the grid of rosters.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::roster::GRID;
use crate::words::{Severity, Span, TimeOfDay};

/// A shift or break that is not on the grid of rosters.
pub const CODE: Code = Code {
    name: "plan-uneven-minutes",
    severity: Severity::Error,
    about: "A kind of shift or one of its breaks does not begin, last or end in steps of five minutes.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let uneven = |span: Span| !span.0.is_multiple_of(GRID.0);
    let off = |time: TimeOfDay| uneven(Span(u64::from(time.0) * 1000));
    for (name, kind) in written.plan.roster.iter().flat_map(|roster| &roster.shift_types) {
        let itself = uneven(kind.length) || uneven(kind.every) || off(kind.earliest);
        let breaks =
            kind.breaks.iter().any(|pause| uneven(pause.length) || uneven(pause.after) || uneven(pause.before));
        let lunch = kind.lunch.is_some_and(|lunch| uneven(lunch.length) || off(lunch.from) || off(lunch.to));
        if itself || breaks || lunch {
            let at = written.name_at(&format!("shift_types.{name}"));
            let message = "not all of its lengths and times are multiples of five minutes".into();
            out.push(CODE.finding(at, message, "Round them: rosters are made in steps of five minutes.".into()));
        }
    }
}
