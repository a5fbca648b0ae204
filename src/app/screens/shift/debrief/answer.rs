//! The second act: the answer that is read in ten seconds.

use super::super::entered;
use super::{Told, again, courses, helped, leaves_to, score, tomorrow, words};
use crate::app::screens::Local;
use crate::app::screens::debrief::Act;
use crate::app::screens::debrief::everything::height_of_buttons;
use crate::app::screens::debrief::fold::cells;
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::tongue::FluentValue;
use egui::{Frame, Margin, Panel, ScrollArea, Ui};

/// The widest it gets, and the width from which on it has two columns.
const PAGE: f32 = 1600.0;
const WIDE: f32 = 820.0;

/// The height of the chart.
const CHART: f32 = 290.0;

/// Interventions that are shown at once.
const MOST: usize = 3;

/// Draws it: what there is to read above, what there is to do at the bottom, where it does not have to be looked for. In
/// a narrow window the buttons would take the room of what they are about, and stand at its end.
pub(super) fn ui(told: Told<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    let pinned = ui.available_width() >= WIDE;
    if pinned {
        let texts = ["debrief-everything", "debrief-again", "debrief-another", leaves_to(told)];
        let height = height_of_buttons(&texts, tongue, ui);
        let panel = Panel::bottom("shift buttons").exact_size(height).resizable(false).show_separator_line(false);
        let frame = Frame::new().inner_margin(Margin { top: theme::GAP as i8, ..Margin::ZERO });
        panel.frame(frame).show(ui, |ui| buttons(told, local, outbox, ui));
    }
    ScrollArea::vertical().id_salt("shift answer").auto_shrink([false, false]).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(PAGE));
        widgets::card(ui, |ui| {
            widgets::bold(ui, words::answer(told), theme::TITLE, theme::ink());
            guessed(told, local, ui);
        });
        let gap = ui.spacing().item_spacing.x;
        let start = (ui.available_width() * 0.42).max(300.0);
        let rest = ui.available_width() - start - gap;
        let wide = ui.available_width() >= WIDE;
        let widths = if wide { vec![start, rest] } else { vec![ui.available_width()] };
        cells(ui, &widths, |ui, place| {
            if place == 0 {
                score::ui(told, ui);
                widgets::card(ui, |ui| same_callers(told, ui));
                tomorrow::short(told, local, outbox, ui);
            }
            if place == 1 || !wide {
                widgets::card(ui, |ui| courses::waiting(told, CHART, ui));
                widgets::card(ui, |ui| {
                    widgets::heading(ui, tongue.say("chair-helped-most"));
                    helped::ui(told, Some(MOST), ui);
                });
                widgets::card(ui, |ui| carries_over(told, ui));
            }
        });
        score::table(told, ui);
        if !pinned {
            ui.add_space(theme::GAP / 2.0);
            buttons(told, local, outbox, ui);
        }
    });
}

/// What to do next.
fn buttons(told: Told<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::line(ui, |ui| {
        if widgets::primary(ui, told.shown.tongue.say("debrief-everything")).clicked() || entered(ui) {
            local.shift.debrief.act = Act::Everything;
        }
        again(told, local, outbox, ui);
    });
}

/// The guess beside what it was.
fn guessed(told: Told<'_>, local: &Local, ui: &mut Ui) {
    let Some(guess) = local.shift.debrief.guessed else { return };
    let was = told.report.with.interval(told.report.watched).lost_share();
    let blanks: [(&str, FluentValue<'_>); 2] =
        [("guess", told.shown.percent(Some(f64::from(guess) / 100.0)).into()), ("was", told.shown.percent(was).into())];
    widgets::text(ui, told.shown.tongue.fill("chair-guessed", &blanks));
}

/// The day with and without, on the same callers.
pub(super) fn same_callers(told: Told<'_>, ui: &mut Ui) {
    widgets::heading(ui, told.shown.chair("chair-same-callers"));
    for line in words::day(told) {
        widgets::text(ui, line);
    }
}

/// What carries over to other days.
pub(super) fn carries_over(told: Told<'_>, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    let days = told.report.further.replications;
    widgets::heading(ui, tongue.fill("chair-further", &[("n", days.into())]));
    for line in words::further(told) {
        widgets::text(ui, line);
    }
    widgets::small(ui, told.shown.chair("chair-further-note"));
}
