//! The agent's chair: the training desk while somebody is on the line; between two calls what can be done, which cases
//! are open, and what has happened.

use super::super::desk;
use super::shown::{Shown, lasting};
use super::{actions, cases, log, standing, talk};
use crate::app::floor::Counts;
use crate::app::screens::Local;
use crate::app::{theme, widgets};
use crate::office::{Command, Office, OnShift};
use egui::{Key, ScrollArea, Ui};

/// The width from which on there are three columns.
const WIDE: f32 = 900.0;

/// How many entries of the notice board are shown.
const LOG: usize = 60;

/// Draws it.
pub(super) fn ui(
    office: &Office,
    on: &OnShift,
    shown: Shown<'_>,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let Some(sitting) = on.sitting() else {
        talk::clear(local);
        between(office, on, shown, &shown.departments(), local, outbox, ui);
        return;
    };
    talk::ui(office, on, sitting, shown, local, outbox, ui);
}

/// Nobody is on the line.
fn between(
    office: &Office,
    on: &OnShift,
    shown: Shown<'_>,
    names: &[String],
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let abilities = shown.day.abilities();
    if widgets::struck(ui, Key::O) {
        local.brief = !local.brief;
    }
    if !local.brief && !local.shift.leaving {
        actions::strike(&abilities, outbox, ui);
        standing::strike(shown, outbox, ui);
    }
    desk::strip(office, shown.day.run(), names, shown.tongue, local, outbox, ui);
    let number = if ui.available_width() >= WIDE { 3 } else { 1 };
    let height = ui.available_height();
    ScrollArea::vertical().id_salt("between").auto_shrink([false, false]).show(ui, |ui| {
        widgets::columns(ui, number, |columns| {
            for place in 0..3 {
                let Some(ui) = columns.get_mut(place.min(number - 1)) else { continue };
                match place {
                    0 => {
                        standing::ui(on, shown, outbox, ui);
                        standing::aside(shown, outbox, ui);
                        widgets::card(ui, |ui| line_of(shown, ui));
                        cases::ui(shown, Some(&mut *outbox), ui);
                        buttons(shown, local, ui);
                    }
                    1 => widgets::card(ui, |ui| actions::ui(shown, &abilities, outbox, ui)),
                    _ => widgets::card(ui, |ui| {
                        ui.set_min_height(if number == 3 { height - 2.0 * theme::GAP - 4.0 } else { 0.0 });
                        widgets::heading(ui, shown.tongue.say("chair-notices"));
                        log::ui(shown, LOG, ui);
                    }),
                }
            }
        });
    });
}

/// Who waits, whether they were told for how long, and what became of the others.
fn line_of(shown: Shown<'_>, ui: &mut Ui) {
    let (tongue, run) = (shown.tongue, shown.day.run());
    let counts = Counts::of(run);
    widgets::heading(ui, shown.chair("chair-line"));
    widgets::figure_row(ui, tongue.say("chair-waiting"), tongue.number(counts.waiting as f64, 0));
    widgets::figure_row(ui, tongue.say("chair-longest-wait"), lasting(counts.longest));
    let now = run.tally().interval(shown.interval()).lost_share();
    widgets::figure_row(ui, tongue.say("chair-lost-now"), shown.percent(now));
    widgets::figure_row(ui, tongue.say("chair-my-contacts"), tongue.number(shown.day.done().len() as f64, 0));
    if shown.day.is_announced() {
        widgets::small(ui, tongue.say("chair-announced"));
    }
    if shown.day.floor_knows() {
        widgets::tinted(ui, tongue.say("chair-floor-knows"), theme::good());
    }
}

fn buttons(shown: Shown<'_>, local: &mut Local, ui: &mut Ui) {
    widgets::line(ui, |ui| {
        if widgets::quiet(ui, shown.tongue.say("desk-brief")).clicked() {
            local.brief = true;
        }
        if widgets::quiet(ui, shown.tongue.say("chair-leave")).clicked() {
            local.shift.leaving = true;
        }
    });
}
