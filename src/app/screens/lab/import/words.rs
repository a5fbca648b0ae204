//! What reading a file came to, in sentences.

use super::super::View;
use crate::staffing::import::{Check, Origin, Reason, Trouble, shown_day};
use crate::tongue::FluentValue;

/// Names of a list that are said.
const NAMES: usize = 12;

/// Why a file cannot be used.
pub(super) fn trouble(trouble: &Trouble, view: View<'_>) -> String {
    let names = |all: &[String]| {
        let some: Vec<&str> = all.iter().take(NAMES).map(String::as_str).collect();
        FluentValue::from(some.join(", "))
    };
    match trouble {
        Trouble::Empty => view.say("import-empty"),
        Trouble::Workbook => view.say("import-workbook"),
        Trouble::NoHeader => view.say("lab-import-no-header"),
        Trouble::NoRows | Trouble::NothingUsable(None) => view.say("import-no-rows"),
        Trouble::NoContacts => view.say("import-no-contacts"),
        Trouble::NoSuchDay => view.say("import-no-such-day"),
        Trouble::NoDates => view.say("import-no-dates"),
        Trouble::Cancelled => view.say("import-cancelled"),
        Trouble::Missing(column) => {
            let name = FluentValue::from(view.say(&format!("lab-meaning-{}", column.name().replace('_', "-"))));
            view.fill("lab-import-missing", &[("column", name)])
        }
        Trouble::NoSuchColumn(name, all) => {
            view.fill("import-no-such-column", &[("name", name.as_str().into()), ("columns", names(all))])
        }
        Trouble::NoSuchQueue(name, all) => {
            view.fill("import-no-such-queue", &[("name", name.as_str().into()), ("queues", names(all))])
        }
        Trouble::TooManyQueues(number, all) => {
            view.fill("lab-import-too-many-queues", &[("number", (*number).into()), ("queues", names(all))])
        }
        Trouble::NothingUsable(Some(row)) => {
            let blanks = [("line", FluentValue::from(row.line)), ("reason", reason(&row.reason, view).into())];
            view.fill("import-nothing-usable", &blanks)
        }
    }
}

/// Why a row was not used.
pub(super) fn reason(reason: &Reason, view: View<'_>) -> String {
    match reason {
        Reason::Totals => view.say("import-row-totals"),
        Reason::Repeats => view.say("import-row-repeats"),
        Reason::Nothing => view.say("import-row-nothing"),
        Reason::Date(cell) => view.fill("import-row-date", &[("cell", cell.as_str().into())]),
        Reason::Time(cell) => view.fill("import-row-time", &[("cell", cell.as_str().into())]),
        Reason::Number(header, cell) => {
            view.fill("import-row-number", &[("column", header.as_str().into()), ("cell", cell.as_str().into())])
        }
        Reason::Negative(header, cell) => {
            view.fill("import-row-negative", &[("column", header.as_str().into()), ("cell", cell.as_str().into())])
        }
    }
}

/// Whether a check found nothing amiss.
pub(super) fn is_fine(check: &Check) -> bool {
    matches!(check, Check::Balance { off: 0, .. })
}

/// What a check found.
pub(super) fn check(check: &Check, view: View<'_>) -> String {
    let number = |number: f64| FluentValue::from(view.tongue.number(number, 1));
    match check {
        Check::Balance { intervals, off: 0, .. } => {
            view.fill("import-check-balanced", &[("intervals", (*intervals).into())])
        }
        Check::Balance { intervals, off, missing, worst } => {
            let blanks = [
                ("intervals", (*intervals).into()),
                ("off", (*off).into()),
                ("missing", number(*missing)),
                ("worst", number(*worst)),
            ];
            view.fill("import-check-off", &blanks)
        }
        Check::Totals(rows) => view.fill("import-check-totals", &[("rows", (*rows).into())]),
        Check::RepeatedHour(day, intervals) => {
            let blanks = [("day", FluentValue::from(shown_day(*day))), ("intervals", (*intervals).into())];
            view.fill("import-check-repeated-hour", &blanks)
        }
        Check::Added(rows) => view.fill("import-check-added", &[("rows", (*rows).into())]),
        Check::Unknown(name, cells) => {
            let name = view.say(&format!("lab-meaning-{}", name.replace('_', "-")));
            view.fill("import-check-unknown", &[("column", name.into()), ("cells", (*cells).into())])
        }
        Check::TargetAboveAnswered(intervals) => {
            view.fill("import-check-target", &[("intervals", (*intervals).into())])
        }
        Check::UnlikeDays(factor) => view.fill("lab-import-unlike", &[("factor", number(*factor))]),
    }
}

/// Where a number comes from.
pub(super) fn origin(origin: Origin, view: View<'_>) -> String {
    view.say(match origin {
        Origin::Measured => "import-measured",
        Origin::Estimated => "import-estimated",
        Origin::Assumed => "import-assumed",
    })
}
