//! Buttons: the one that matters, the others, and rows that are chosen as a whole.

use super::direction::{part, placed};
use super::{bidi, write};
use crate::app::theme;
use egui::{
    Align, Align2, Button, Color32, FontId, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetText, WidgetType, pos2, vec2,
};

/// The room around a row's text.
const PAD: f32 = 9.0;

/// The width of a key's cap, and of a figure before a row.
const CAP: f32 = 24.0;
const FIGURE: f32 = 50.0;

/// What stands before the text of a row.
#[derive(Clone, Copy)]
enum Lead<'a> {
    Nothing,
    /// The cap of the key that does the same.
    Key(&'a str),
    /// A figure in a colour.
    Figure(&'a str, Color32),
}

/// The action that matters most on a screen.
pub fn primary(ui: &mut Ui, text: impl Into<String>) -> Response {
    let text: String = text.into();
    let said = said(ui, &text, theme::bold(theme::BODY), theme::on_accent());
    let button =
        Button::new(said).fill(theme::accent()).corner_radius(theme::ROUND).min_size(vec2(96.0, theme::CONTROL));
    outlined(ui, button, &text, None)
}

/// Any other action.
pub fn quiet(ui: &mut Ui, text: impl Into<String>) -> Response {
    let text: String = text.into();
    let said = said(ui, &text, theme::plain(theme::BODY), theme::ink());
    let button = Button::new(said).fill(theme::card()).stroke(Stroke::new(1.0, theme::edge()));
    outlined(ui, button.corner_radius(theme::ROUND).min_size(vec2(0.0, theme::CONTROL)), &text, None)
}

/// One of several words of which one holds.
pub fn chip(ui: &mut Ui, chosen: bool, text: impl Into<String>) -> Response {
    let text: String = text.into();
    let (fill, edge) = if chosen { (theme::own(), theme::accent()) } else { (theme::card(), theme::edge()) };
    let said = said(ui, &text, theme::plain(theme::SMALL), theme::ink());
    let button = Button::new(said).selected(chosen).fill(fill).stroke(Stroke::new(1.0, edge));
    outlined(ui, button.corner_radius(theme::ROUND).min_size(vec2(0.0, theme::CONTROL)), &text, Some(chosen))
}

/// The door of a room, in the bar; the one of the room one is in is marked.
pub fn tab(ui: &mut Ui, here: bool, text: impl Into<String>) -> Response {
    let text: String = text.into();
    let colour = if here { theme::on_accent() } else { theme::on_bar() };
    let said = said(ui, &text, theme::plain(theme::BODY), colour);
    let response = ui.add(Button::new(said).frame(false).selected(here));
    spoken(ui, &response, &text, Some(here));
    if here || response.has_focus() || response.hovered() {
        let (from, to) = (response.rect.left_bottom() + vec2(0.0, 4.0), response.rect.max + vec2(0.0, 7.0));
        ui.painter().rect_filled(Rect::from_min_max(from, to), 0.0, theme::accent());
    }
    response
}

/// What a button says; laid out already where egui would put it into the wrong order.
fn said(ui: &Ui, text: &str, font: FontId, colour: Color32) -> WidgetText {
    if bidi::is_needed(text) {
        let room = (ui.available_width() - 2.0 * ui.spacing().button_padding.x).max(40.0);
        WidgetText::Galley(bidi::galley(ui, text, &font, colour, room))
    } else {
        RichText::new(text).font(font).color(colour).into()
    }
}

/// A button of fixed colours that shows all the same where the pointer and the keyboard are; for screen readers it says
/// `text` as it is spoken.
fn outlined(ui: &mut Ui, button: Button<'_>, text: &str, chosen: Option<bool>) -> Response {
    let response = placed(ui, |ui| ui.add(button));
    spoken(ui, &response, text, chosen);
    let thick = if response.has_focus() { 3.0 } else { 1.5 };
    if response.has_focus() || response.hovered() {
        let stroke = Stroke::new(thick, theme::accent_deep());
        ui.painter().rect_stroke(response.rect, theme::ROUND, stroke, StrokeKind::Inside);
    }
    response
}

/// Tells screen readers what a button says as it is spoken, where egui only knows it as it is seen.
fn spoken(ui: &Ui, response: &Response, text: &str, chosen: Option<bool>) {
    if bidi::is_needed(text) {
        let enabled = ui.is_enabled();
        response.widget_info(|| match chosen {
            Some(chosen) => WidgetInfo::selected(WidgetType::Button, enabled, chosen, text),
            None => WidgetInfo::labeled(WidgetType::Button, enabled, text),
        });
    }
}

/// Something that can be said or done, over the whole width, with the key that does the same.
pub fn choice(ui: &mut Ui, key: Option<&str>, text: &str) -> Response {
    painted(ui, false, key.map_or(Lead::Nothing, Lead::Key), text)
}

/// How high [`choice`] is for a text in a width, its key included.
pub fn choice_height(ui: &Ui, width: f32, text: &str) -> f32 {
    let room = (width - CAP - 3.0 * PAD).max(40.0);
    let galley = bidi::galley(ui, text, &theme::plain(theme::BODY), theme::ink(), room);
    (galley.size().y + 2.0 * PAD).max(CAP + PAD)
}

/// A row with a figure before it, which can be chosen.
pub fn row(ui: &mut Ui, chosen: bool, figure: &str, colour: Color32, text: &str) -> Response {
    painted(ui, chosen, Lead::Figure(figure, colour), text)
}

fn painted(ui: &mut Ui, chosen: bool, lead: Lead<'_>, text: &str) -> Response {
    let before = match lead {
        Lead::Nothing => 0.0,
        Lead::Key(_) => CAP + PAD,
        Lead::Figure(..) => FIGURE + PAD,
    };
    let width = ui.available_width().max(80.0);
    let room = (width - before - 2.0 * PAD).max(40.0);
    let galley = bidi::galley(ui, text, &theme::plain(theme::BODY), theme::ink(), room);
    let height = (galley.size().y + 2.0 * PAD).max(CAP + PAD);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| match lead {
        Lead::Figure(..) => WidgetInfo::selected(WidgetType::Button, enabled, chosen, text),
        Lead::Nothing | Lead::Key(_) => WidgetInfo::labeled(WidgetType::Button, enabled, text),
    });
    if ui.is_rect_visible(rect) {
        let (fill, edge) = match (chosen || response.has_focus(), response.hovered()) {
            (true, _) => (theme::own(), theme::accent()),
            (false, true) => (theme::page(), theme::accent()),
            (false, false) => (theme::card(), theme::edge()),
        };
        let thick = if response.has_focus() { 2.0 } else { 1.0 };
        let painter = ui.painter();
        painter.rect(rect, theme::ROUND, fill, Stroke::new(thick, edge), StrokeKind::Inside);
        match lead {
            Lead::Nothing => {}
            Lead::Key(key) => {
                let cap = part(rect, PAD, CAP);
                let cap = Rect::from_center_size(cap.center(), Vec2::splat(CAP));
                painter.rect(cap, 4.0, theme::page(), Stroke::new(1.0, theme::edge()), StrokeKind::Inside);
                let font = theme::plain(theme::SMALL);
                write(ui, cap.center(), Align2::CENTER_CENTER, key, font, theme::quiet());
            }
            Lead::Figure(figure, colour) => {
                let room = part(rect, PAD, FIGURE - 6.0).shrink2(vec2(0.0, PAD));
                let (place, anchor) = match super::start() {
                    Align::Max => (room.left_top(), Align2::LEFT_TOP),
                    _ => (room.right_top(), Align2::RIGHT_TOP),
                };
                write(ui, place, anchor, figure, theme::bold(theme::BODY), colour);
            }
        }
        let words = part(rect, PAD + before, galley.size().x);
        let place = pos2(words.left(), words.center().y - galley.size().y / 2.0);
        painter.galley(place, galley, theme::ink());
    }
    response
}
