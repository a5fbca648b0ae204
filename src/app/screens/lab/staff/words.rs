//! Days, and why something stays uncovered, in words.

use super::super::View;
use crate::staffing::needed::Row;
use crate::staffing::roster::Uncovered;
use crate::staffing::weekday_word;
use crate::tongue::FluentValue;

/// A day of the week; nothing for a day without one.
pub(super) fn weekday(view: View<'_>, day: Option<usize>) -> String {
    day.map(|day| view.say(&format!("staff-{}", weekday_word(day)))).unwrap_or_default()
}

/// Why an interval has no number that is enough.
pub(super) fn never_enough(view: View<'_>, row: &Row) -> String {
    match row.ceiling {
        Some(ceiling) => {
            let level = FluentValue::from(view.tongue.number(100.0 * ceiling, 1));
            view.fill("staff-why-never-enough", &[("level", level)])
        }
        None => view.fill("staff-why-not-yet", &[("agents", FluentValue::from(row.agents))]),
    }
}

/// Why a part of the roster is not covered.
pub(super) fn why(view: View<'_>, part: &Uncovered) -> String {
    let missing = view.fill("staff-missing", &[("agents", FluentValue::from(part.missing))]);
    format!("{missing}, {}", view.say(&format!("staff-why-{}", part.why.name())))
}

/// The name of a group.
pub(super) fn group(view: View<'_>, group: usize) -> String {
    view.lab.group_called(group, view.tongue.language())
}
