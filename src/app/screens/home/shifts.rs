//! Below the scenarios: whole shifts, each with its chairs.

use super::super::shift::window;
use super::Local;
use crate::app::{theme, widgets};
use crate::office::{Command, Office, ShelvedShift, ShiftCommand};
use crate::tongue::Tongue;
use egui::{FontId, Ui};

/// The narrowest a card may be, the most of them in a row, and their height.
const CARD_WIDTH: f32 = 420.0;
const COLUMNS: usize = 3;
const CARD: f32 = 148.0;

/// The height of the row of buttons.
const ROW: f32 = 36.0;

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
        let gaps = ui.spacing().item_spacing.x * (number - 1) as f32;
        let width = (ui.available_width() - gaps) / number as f32;
        for row in office.shifts().chunks(number) {
            let needed = row.iter().map(|shelved| texts(shelved, office.language(), width, tongue, ui));
            let height = needed.fold(CARD - ROW - 2.0 * theme::GAP, f32::max);
            widgets::columns(ui, number, |columns| {
                for (column, shelved) in columns.iter_mut().zip(row) {
                    card(office, shelved, height, tongue, local, outbox, column);
                }
            });
        }
    }
    for broken in office.broken_shifts() {
        ui.add_space(theme::GAP / 2.0);
        super::faults::ui(broken, tongue, ui);
    }
}

/// How high the texts of a card are in a width: those of a row are equally high, so that their buttons stand level.
fn texts(shelved: &ShelvedShift, language: &str, width: f32, tongue: &Tongue, ui: &Ui) -> f32 {
    let (room, gap) = ((width - 2.0 * theme::GAP - 6.0).max(60.0), ui.spacing().item_spacing.y);
    let tall = |text: &str, font: FontId| widgets::galley(ui, text, &font, theme::ink(), room).size().y + gap;
    tall(&shelved.title(language), theme::bold(theme::HEADING))
        + tall(&window(&shelved.stage, tongue), theme::plain(theme::SMALL))
        + tall(&shelved.about(language), theme::plain(theme::BODY))
}

fn card(
    office: &Office,
    shelved: &ShelvedShift,
    height: f32,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let language = office.language();
    widgets::card(ui, |ui| {
        let title = shelved.title(language);
        ui.vertical(|ui| {
            ui.set_min_height(height);
            widgets::heading(ui, title.as_str());
            widgets::small(ui, window(&shelved.stage, tongue));
            widgets::text(ui, shelved.about(language));
        });
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
