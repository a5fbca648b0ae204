//! Plan against actual: where the day of the report went another way than the plan, cause by cause.

use super::super::View;
use super::super::figures::NOTHING;
use super::super::table::{self, Cell, Column, Row};
use crate::app::widgets;
use crate::office::lab::{Against, Step};
use crate::queueing::Unit;
use crate::tongue::FluentValue;
use egui::Ui;

/// Draws it.
pub(super) fn ui(view: View<'_>, against: &Against, ui: &mut Ui) {
    widgets::heading(ui, view.say("lab-against"));
    let blanks = [("days", FluentValue::from(against.days)), ("seed", FluentValue::from(against.seed.to_string()))];
    widgets::small(ui, view.fill("lab-against-what", &blanks));
    if !against.is_staff_known {
        widgets::small(ui, view.say("lab-against-no-staff"));
    }
    let columns = [
        Column::names(view.say("lab-against-cause"), 2.2),
        Column::figures(view.say("column-offered"), 1.0),
        Column::figures(view.say("lab-against-handle"), 1.0),
        Column::figures(view.say("lab-against-hours"), 1.0),
        Column::figures(view.say("lab-column-service-level"), 1.0),
        Column::figures(view.say("lab-against-change"), 1.0),
        Column::figures(view.say("lab-column-lost-share"), 1.0),
        Column::figures(view.say("column-asa-s"), 1.0),
    ];
    let row = |number: usize| match against.steps.get(number) {
        Some(step) => row(view, step, number.checked_sub(1).and_then(|before| against.steps.get(before))),
        None => Row { cells: Vec::new(), chosen: false },
    };
    table::ui(ui, &columns, against.steps.len(), false, row);
}

fn row(view: View<'_>, step: &Step, before: Option<&Step>) -> Row {
    let said = view.said();
    let figure = |unit: Unit, value: Option<f64>| {
        Cell::plain(value.map_or_else(|| NOTHING.to_string(), |value| said.figure(unit, value)))
    };
    let change = before.and_then(|before| Some(100.0 * (step.service_level? - before.service_level?)));
    let change = change.map_or_else(String::new, |change| {
        let sign = if change > 0.0 { "+" } else { "" };
        view.fill("compare-points", &[("n", format!("{sign}{}", view.tongue.number(change, 1)).into())])
    });
    let cells = vec![
        Cell::plain(view.say(&format!("lab-cause-{}", step.cause.word()))),
        figure(Unit::Count, step.offered),
        figure(Unit::Seconds, step.handle_s),
        figure(Unit::Hours, step.agent_hours),
        figure(Unit::Share, step.service_level),
        Cell::plain(change),
        figure(Unit::Share, step.lost_share),
        figure(Unit::Seconds, step.asa_s),
    ];
    Row { cells, chosen: false }
}
