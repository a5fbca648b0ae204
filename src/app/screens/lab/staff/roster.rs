//! What a roster costs, how good it is, and what comes of it: asked for against given.

use super::super::figures::CHANCE;
use super::super::table::{self, Cell, Column, Row};
use super::super::{View, tell};
use super::{Seen, words};
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::{LabCommand, Needs, Rostered};
use crate::queueing::Paired;
use crate::staffing::roster::SOLVER;
use crate::tongue::FluentValue;
use egui::Ui;

/// What asked and given are held against each other by.
const SHOWN: [&str; 3] = ["service_level", "lost_share", "cost"];

/// Draws it.
pub(super) fn ui(
    view: View<'_>,
    needs: &Needs,
    rostered: &Rostered,
    seen: &Seen,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let solved = &rostered.solved;
    widgets::heading(ui, view.say("lab-roster"));
    let cost = format!("{} {}", view.tongue.number(solved.cost, 0), view.said().currency);
    let blanks = [("hours", FluentValue::from(view.tongue.number(solved.hours, 1))), ("cost", cost.trim_end().into())];
    widgets::text(ui, view.fill("staff-roster-cost", &blanks));
    if solved.wishes_missed > 0 {
        let missed = FluentValue::from(solved.wishes_missed);
        widgets::text(ui, view.fill("staff-wishes-missed", &[("wishes", missed)]));
    }
    let gap = FluentValue::from(view.tongue.number(100.0 * solved.gap(), 1));
    let key = if solved.stopped { "staff-gap-stopped" } else { "staff-gap" };
    widgets::small(ui, view.fill(key, &[("gap", gap)]));
    let solver = widgets::small(ui, view.fill("lab-roster-solver", &[("solver", FluentValue::from(SOLVER))]));
    let seconds = FluentValue::from(view.tongue.number(rostered.seconds, 1));
    solver.on_hover_ui(|ui| {
        widgets::small(ui, view.fill("lab-took", &[("seconds", seconds)]));
    });
    ui.add_space(theme::GAP / 2.0);
    widgets::strong(ui, view.say("lab-roster-against"));
    let mut columns = vec![Column::names(view.say("lab-roster-day"), 1.2)];
    for key in SHOWN {
        let name = view.say(&format!("lab-column-{}", key.replace('_', "-")));
        columns.push(Column::figures(name, 1.0).with(view.say("lab-needed-asked")));
        columns.push(Column::figures("", 1.2).with(view.say("lab-needed-given")));
    }
    let row = |number: usize| row(view, needs, rostered.days.get(number), number, seen.day == number);
    table::ui(ui, &columns, rostered.days.len(), false, row);
    let replications = rostered.days.first().map_or(0, |paired| paired.replications);
    let blanks = [("days", FluentValue::from(replications)), ("seed", view.lab.seed().to_string().into())];
    widgets::small(ui, view.fill("lab-roster-simulated", &blanks));
    if widgets::quiet(ui, view.say("lab-roster-take")).clicked() {
        tell(outbox, LabCommand::TakeRoster(seen.day));
    }
}

fn row(view: View<'_>, needs: &Needs, paired: Option<&Paired>, number: usize, chosen: bool) -> Row {
    let said = view.said();
    let weekday = words::weekday(view, needs.days.get(number).and_then(|day| day.weekday));
    let name = if weekday.is_empty() { view.say("lab-roster-only-day") } else { weekday };
    let mut cells = vec![Cell::plain(name)];
    let Some(paired) = paired else { return Row { cells, chosen } };
    let given = paired.variants.first();
    for key in SHOWN {
        cells.push(Cell::plain(said.of(key, &paired.baseline.overall)));
        let value = given.map_or_else(String::new, |given| said.of(key, &given.result.overall));
        let apart = given.and_then(|given| given.overall.iter().find(|found| found.metric.key == key));
        cells.push(if apart.is_none_or(|found| found.could_be_chance) {
            Cell::inked(format!("{CHANCE} {value}"), theme::quiet())
        } else {
            Cell::plain(value)
        });
    }
    Row { cells, chosen }
}
