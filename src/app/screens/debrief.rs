//! The debrief: the two ledgers, what cost most and what would have been better, and the transcript beside them.

mod curve;
mod decisions;
mod ledgers;
mod record;

use super::Local;
use crate::app::{theme, widgets};
use crate::office::{Command, Sitting};
use crate::scoring::Scorecard;
use crate::tongue::Tongue;
use egui::{Frame, Margin, Panel, ScrollArea, Ui};

/// The height of the line of buttons.
const BUTTONS: f32 = 52.0;

/// The gap between the columns, as margins count.
const GAP: i8 = theme::GAP as i8;

/// Draws the debrief.
pub fn ui(
    sitting: &Sitting,
    card: &Scorecard,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let width = ui.available_width();
    side(Panel::bottom("debrief buttons"), BUTTONS, Margin { top: GAP, ..Margin::ZERO })
        .show(ui, |ui| buttons(sitting, tongue, local, outbox, ui));
    side(Panel::left("score"), (width * 0.23).clamp(220.0, 320.0), Margin { right: GAP, ..Margin::ZERO }).show(
        ui,
        |ui| {
            ScrollArea::vertical().id_salt("score").auto_shrink([false, false]).show(ui, |ui| {
                widgets::card(ui, |ui| ledgers::score(card, tongue, ui));
                widgets::card(ui, |ui| ledgers::dimensions(card, sitting, tongue, ui));
                widgets::card(ui, |ui| ledgers::measures(card, tongue, ui));
            });
        },
    );
    side(Panel::right("record"), (width * 0.31).clamp(270.0, 440.0), Margin { left: GAP, ..Margin::ZERO })
        .show(ui, |ui| record::ui(sitting, tongue, local, ui));
    ScrollArea::vertical().id_salt("decisions").auto_shrink([false, false]).show(ui, |ui| {
        widgets::card(ui, |ui| curve::ui(sitting, card, tongue, local, ui));
        widgets::card(ui, |ui| decisions::ui(sitting, card, tongue, local, ui));
        widgets::card(ui, |ui| ledgers::company(card, sitting, tongue, ui));
        let lesson = sitting.attempt.speech().say(&sitting.attempt.program().scenario.debrief);
        if !lesson.is_empty() {
            widgets::card(ui, |ui| {
                widgets::heading(ui, tongue.say("debrief-lesson"));
                widgets::text(ui, lesson);
            });
        }
    });
}

/// A part of the screen of a fixed size.
fn side(panel: Panel, size: f32, margin: Margin) -> Panel {
    panel.exact_size(size).resizable(false).show_separator_line(false).frame(Frame::new().inner_margin(margin))
}

/// What to do next.
fn buttons(sitting: &Sitting, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    ui.horizontal(|ui| {
        if let Some(scenario) = sitting.scenario {
            if widgets::primary(ui, tongue.say("debrief-again")).clicked() {
                local.forget();
                outbox.extend([Command::Open { scenario, seed: sitting.attempt.seed() }, Command::Ring]);
            }
            if widgets::quiet(ui, tongue.say("debrief-another")).clicked() {
                let seed = local.new_seed();
                outbox.extend([Command::Open { scenario, seed }, Command::Ring]);
            }
        }
        if widgets::quiet(ui, tongue.say("back-home")).clicked() {
            local.forget();
            outbox.push(Command::Leave);
        }
    });
}
