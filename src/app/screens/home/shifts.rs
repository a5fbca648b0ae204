//! Below the scenarios: whole shifts, each with its chairs.

use super::super::shift::window;
use super::Local;
use crate::app::{theme, widgets};
use crate::office::{Command, Office, ShelvedShift, ShiftCommand};
use crate::tongue::Tongue;
use egui::Ui;

/// The narrowest a card may be, the most of them in a row, and their height.
const CARD_WIDTH: f32 = 420.0;
const COLUMNS: usize = 3;
const CARD: f32 = 148.0;

/// The height of the heading.
const HEADING: f32 = 34.0;

/// How high all of it is, about, so that the scenarios above leave room for it.
pub(super) fn height(office: &Office, width: f32) -> f32 {
    let number = office.shifts().len();
    if number == 0 { 0.0 } else { number.div_ceil(columns(width)) as f32 * (CARD + theme::GAP) + HEADING }
}

fn columns(width: f32) -> usize {
    ((width / CARD_WIDTH) as usize).clamp(1, COLUMNS)
}

/// Draws them, and what is wrong with those that cannot be played.
pub(super) fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if !office.shifts().is_empty() {
        widgets::heading(ui, tongue.say("chair-shifts"));
        let number = columns(ui.available_width());
        for row in office.shifts().chunks(number) {
            widgets::columns(ui, number, |columns| {
                for (column, shelved) in columns.iter_mut().zip(row) {
                    card(office, shelved, tongue, local, outbox, column);
                }
            });
        }
    }
    for broken in office.broken_shifts() {
        ui.add_space(theme::GAP / 2.0);
        super::faults::ui(broken, tongue, ui);
    }
}

fn card(
    office: &Office,
    shelved: &ShelvedShift,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let language = office.language();
    widgets::card(ui, |ui| {
        ui.set_min_height(CARD - 2.0 * theme::GAP);
        let title = shelved.title(language);
        widgets::heading(ui, title.as_str());
        widgets::small(ui, window(&shelved.stage, tongue));
        widgets::text(ui, shelved.about(language));
        widgets::line(ui, |ui| {
            for chair in shelved.chairs() {
                let name = tongue.say(&format!("chair-{}", chair.word()));
                if widgets::quiet(ui, name).on_hover_text(title.as_str()).clicked() {
                    let (id, seed) = (shelved.id.clone(), local.new_seed());
                    outbox.push(Command::Shift(ShiftCommand::Open { id, chair, seed }));
                }
            }
        });
    });
}
