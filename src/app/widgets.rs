//! What every screen is built from: cards, lines of text, buttons with their keys, bars and rings.

mod button;
mod figure;

pub use button::{chip, choice, choice_height, primary, quiet, row};
pub use figure::{bar, dots, ring};

use super::theme;
use egui::{Color32, Frame, Key, Label, Response, RichText, Ui};

/// A white card as wide as there is room.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    edged(ui, theme::CARD, theme::EDGE, add)
}

/// A card with a ground and an edge of its own.
pub fn edged<R>(ui: &mut Ui, fill: Color32, edge: Color32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new().fill(fill).stroke((1.0, edge)).corner_radius(theme::ROUND).inner_margin(theme::GAP);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui)
    });
    shown.inner
}

/// Text that is read.
pub fn text(ui: &mut Ui, text: impl Into<String>) -> Response {
    ui.add(Label::new(RichText::new(text)).wrap())
}

/// Text that matters less.
pub fn small(ui: &mut Ui, text: impl Into<String>) -> Response {
    tinted(ui, text, theme::QUIET)
}

/// Small text in a colour.
pub fn tinted(ui: &mut Ui, text: impl Into<String>, colour: Color32) -> Response {
    ui.add(Label::new(RichText::new(text).small().color(colour)).wrap())
}

/// Bold text.
pub fn strong(ui: &mut Ui, text: impl Into<String>) -> Response {
    bold(ui, text, theme::BODY, theme::INK)
}

/// The heading of a card.
pub fn heading(ui: &mut Ui, text: impl Into<String>) -> Response {
    bold(ui, text, theme::HEADING, theme::INK)
}

/// Bold text in a size and a colour.
pub fn bold(ui: &mut Ui, text: impl Into<String>, size: f32, colour: Color32) -> Response {
    ui.add(Label::new(RichText::new(text).font(theme::bold(size)).color(colour)).wrap())
}

/// A short word on a ground of its own.
pub fn pill(ui: &mut Ui, text: impl Into<String>, ink: Color32, ground: Color32) -> Response {
    let frame = Frame::new().fill(ground).corner_radius(9.0).inner_margin(egui::Margin::symmetric(8, 2));
    frame.show(ui, |ui| ui.add(Label::new(RichText::new(text).small().color(ink)).extend())).inner
}

/// A figure at the end of a row that begins with its name.
pub fn figure_row(ui: &mut Ui, name: impl Into<String>, figure: impl Into<String>) {
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - 64.0).max(60.0);
        ui.allocate_ui(egui::vec2(width, 0.0), |ui| {
            ui.set_width(width);
            small(ui, name);
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
            ui.label(RichText::new(figure).small().strong());
        });
    });
}

/// Whether a key was pressed that belongs to no field and no button in which the keyboard is.
pub fn pressed(ui: &Ui, key: Key) -> bool {
    !ui.ctx().egui_wants_keyboard_input() && ui.input(|input| !input.modifiers.any() && input.key_pressed(key))
}

/// Whether a number key or another one that no button listens to was pressed; only writing takes it away.
pub fn struck(ui: &Ui, key: Key) -> bool {
    !ui.ctx().text_edit_focused() && ui.input(|input| !input.modifiers.any() && input.key_pressed(key))
}
