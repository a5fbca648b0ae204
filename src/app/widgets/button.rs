//! Buttons: the one that matters, the others, and rows that are chosen as a whole.

use crate::app::theme;
use egui::{
    Align2, Button, Color32, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2,
    vec2,
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
    let text = RichText::new(text).font(theme::bold(theme::BODY)).color(theme::ON_ACCENT);
    outlined(ui, Button::new(text).fill(theme::ACCENT).corner_radius(theme::ROUND).min_size(vec2(96.0, 34.0)))
}

/// Any other action.
pub fn quiet(ui: &mut Ui, text: impl Into<String>) -> Response {
    let text: String = text.into();
    let button = Button::new(text).fill(theme::CARD).stroke(Stroke::new(1.0, theme::EDGE));
    outlined(ui, button.corner_radius(theme::ROUND).min_size(vec2(0.0, 34.0)))
}

/// One of several words of which one holds.
pub fn chip(ui: &mut Ui, chosen: bool, text: impl Into<String>) -> Response {
    let (fill, edge) = if chosen { (theme::OWN, theme::ACCENT) } else { (theme::CARD, theme::EDGE) };
    let text = RichText::new(text).small();
    let button = Button::new(text).selected(chosen).fill(fill).stroke(Stroke::new(1.0, edge));
    outlined(ui, button.corner_radius(theme::ROUND))
}

/// A button of fixed colours that shows all the same where the pointer and the keyboard are.
fn outlined(ui: &mut Ui, button: Button<'_>) -> Response {
    let response = ui.add(button);
    let thick = if response.has_focus() { 3.0 } else { 1.5 };
    if response.has_focus() || response.hovered() {
        let stroke = Stroke::new(thick, theme::ACCENT_DEEP);
        ui.painter().rect_stroke(response.rect, theme::ROUND, stroke, StrokeKind::Inside);
    }
    response
}

/// Something that can be said or done, over the whole width, with the key that does the same.
pub fn choice(ui: &mut Ui, key: Option<&str>, text: &str) -> Response {
    painted(ui, false, key.map_or(Lead::Nothing, Lead::Key), text)
}

/// How high [`choice`] is for a text in a width, its key included.
pub fn choice_height(ui: &Ui, width: f32, text: &str) -> f32 {
    let room = (width - CAP - 3.0 * PAD).max(40.0);
    let galley = ui.painter().layout(text.to_owned(), theme::plain(theme::BODY), theme::INK, room);
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
    let galley = ui.painter().layout(text.to_owned(), theme::plain(theme::BODY), theme::INK, room);
    let height = (galley.size().y + 2.0 * PAD).max(CAP + PAD);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| match lead {
        Lead::Figure(..) => WidgetInfo::selected(WidgetType::Button, enabled, chosen, text),
        Lead::Nothing | Lead::Key(_) => WidgetInfo::labeled(WidgetType::Button, enabled, text),
    });
    if ui.is_rect_visible(rect) {
        let (fill, edge) = match (chosen || response.has_focus(), response.hovered()) {
            (true, _) => (theme::OWN, theme::ACCENT),
            (false, true) => (theme::PAGE, theme::ACCENT),
            (false, false) => (theme::CARD, theme::EDGE),
        };
        let thick = if response.has_focus() { 2.0 } else { 1.0 };
        let painter = ui.painter();
        painter.rect(rect, theme::ROUND, fill, Stroke::new(thick, edge), StrokeKind::Inside);
        match lead {
            Lead::Nothing => {}
            Lead::Key(key) => {
                let cap = Rect::from_min_size(pos2(rect.left() + PAD, rect.center().y - CAP / 2.0), vec2(CAP, CAP));
                painter.rect(cap, 4.0, theme::PAGE, Stroke::new(1.0, theme::EDGE), StrokeKind::Inside);
                painter.text(cap.center(), Align2::CENTER_CENTER, key, theme::plain(theme::SMALL), theme::QUIET);
            }
            Lead::Figure(figure, colour) => {
                let place = pos2(rect.left() + PAD + FIGURE - 6.0, rect.top() + PAD);
                painter.text(place, Align2::RIGHT_TOP, figure, theme::bold(theme::BODY), colour);
            }
        }
        let place = pos2(rect.left() + PAD + before, rect.center().y - galley.size().y / 2.0);
        painter.galley(place, galley, theme::INK);
    }
    response
}
