//! What every screen is built from: cards, lines of text, buttons with their keys, bars and rings.

mod bidi;
mod button;
mod dialog;
mod direction;
mod field;
mod figure;
mod folder_box;
mod save_box;

pub use bidi::galley;
pub use button::{chip, choice, choice_height, primary, quiet, row, tab};
pub use dialog::{Dialog, Wanted};
pub use direction::{column, columns, end_panel, far_end, line, start, start_panel, top_line};
pub use field::field;
pub use figure::{bar, dots, ring};
pub use folder_box::FolderBox;
pub use save_box::SaveBox;

use super::theme;
use direction::{from_end, placed};
use egui::{
    Align, Align2, Color32, FontId, Frame, Key, Label, Pos2, Response, RichText, Sense, Ui, Vec2, WidgetInfo,
    WidgetType,
};

/// A white card as wide as there is room.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    edged(ui, theme::card(), theme::edge(), add)
}

/// A card with a ground and an edge of its own.
pub fn edged<R>(ui: &mut Ui, fill: Color32, edge: Color32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new().fill(fill).stroke((1.0, edge)).corner_radius(theme::ROUND).inner_margin(theme::GAP);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        placed(ui, add)
    });
    shown.inner
}

/// Text that is read.
pub fn text(ui: &mut Ui, text: impl Into<String>) -> Response {
    words(ui, text, theme::plain(theme::BODY), theme::ink())
}

/// Text that matters less.
pub fn small(ui: &mut Ui, text: impl Into<String>) -> Response {
    tinted(ui, text, theme::quiet())
}

/// Small text in a colour.
pub fn tinted(ui: &mut Ui, text: impl Into<String>, colour: Color32) -> Response {
    words(ui, text, theme::plain(theme::SMALL), colour)
}

/// Text in a colour.
pub fn coloured(ui: &mut Ui, text: impl Into<String>, colour: Color32) -> Response {
    words(ui, text, theme::plain(theme::BODY), colour)
}

/// Bold text.
pub fn strong(ui: &mut Ui, text: impl Into<String>) -> Response {
    bold(ui, text, theme::BODY, theme::ink())
}

/// The heading of a card.
pub fn heading(ui: &mut Ui, text: impl Into<String>) -> Response {
    bold(ui, text, theme::HEADING, theme::ink())
}

/// Bold text in a size and a colour.
pub fn bold(ui: &mut Ui, text: impl Into<String>, size: f32, colour: Color32) -> Response {
    words(ui, text, theme::bold(size), colour)
}

/// The room around the word of a pill.
const PILL: Vec2 = egui::vec2(8.0, 2.0);

/// A short word on a ground of its own. In a line that wraps it begins a new row where it does not fit, and one that is
/// longer than a row has several.
pub fn pill(ui: &mut Ui, text: impl Into<String>, ink: Color32, ground: Color32) -> Response {
    let text: String = text.into();
    placed(ui, |ui| {
        let wraps = ui.layout().is_vertical() || ui.layout().main_wrap();
        let room = if wraps { (ui.available_width() - 2.0 * PILL.x).max(40.0) } else { f32::INFINITY };
        let galley = bidi::galley(ui, &text, &theme::plain(theme::SMALL), ink, room);
        let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * PILL, Sense::hover());
        if ui.is_rect_visible(rect) {
            ui.painter().rect_filled(rect, 9.0, ground);
            ui.painter().galley(rect.min + PILL, galley, ink);
        }
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, enabled, &text));
        response
    })
}

/// How wide a pill with a text is.
pub fn pill_width(ui: &Ui, text: &str) -> f32 {
    let galley = bidi::galley(ui, text, &theme::plain(theme::SMALL), theme::ink(), f32::INFINITY);
    galley.size().x + 2.0 * PILL.x
}

/// Text in a place of a drawing that was laid out by hand; whoever draws says what it is for screen readers.
pub fn write(ui: &Ui, place: Pos2, anchor: Align2, text: &str, font: FontId, colour: Color32) {
    let galley = bidi::galley(ui, text, &font, colour, f32::INFINITY);
    let rect = anchor.anchor_size(place, galley.size());
    ui.painter().galley(rect.min, galley, colour);
}

/// Every text that is read: in the order of the eye, at the side where lines begin, and as it is spoken for screen
/// readers.
fn words(ui: &mut Ui, text: impl Into<String>, font: FontId, colour: Color32) -> Response {
    let text: String = text.into();
    placed(ui, |ui| {
        if !bidi::is_needed(&text) {
            return ui.add(Label::new(RichText::new(text).font(font).color(colour)).wrap());
        }
        let galley = bidi::galley(ui, &text, &font, colour, ui.available_width());
        let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
        if ui.is_rect_visible(rect) {
            ui.painter().galley(rect.min, galley, colour);
        }
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, enabled, &text));
        response
    })
}

/// A figure at the end of a row that begins with its name.
pub fn figure_row(ui: &mut Ui, name: impl Into<String>, figure: impl Into<String>) {
    top_line(ui, |ui| {
        let width = (ui.available_width() - 64.0).max(60.0);
        ui.allocate_ui(egui::vec2(width, 0.0), |ui| {
            ui.set_width(width);
            small(ui, name);
        });
        ui.with_layout(from_end(Align::Min), |ui| words(ui, figure, theme::plain(theme::SMALL), theme::ink()));
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
