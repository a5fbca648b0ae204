//! A line of the talk on its ground, on the side of whoever says it.

use super::tools::Tool;
use crate::app::{theme, widgets};
use crate::office::{Command, InHand, minutes};
use crate::tongue::Tongue;
use egui::{
    Color32, CursorIcon, Layout, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo,
    WidgetType, pos2, vec2,
};

/// The part of the column that a line may take, so that one sees from which side it comes.
const SHARE: f32 = 0.84;

/// The room around the words, and the roundness.
const PAD: f32 = 9.0;
const ROUND: f32 = 8.0;

/// A line, and how it looks.
pub(super) struct Line<'a> {
    /// Whether the trainee says it.
    pub own: bool,
    pub ground: Color32,
    /// Who says it, where that is neither the customer nor the trainee.
    pub who: Option<&'a str>,
    pub text: &'a str,
    pub at_s: u32,
}

/// Draws a line; its time stands under the pointer.
pub(super) fn ui(event: usize, line: &Line<'_>, ui: &mut Ui) {
    let (whole, _) = drawn(event, line, None, ui);
    let id = ui.id().with(("when", event));
    ui.interact(whole, id, Sense::hover()).on_hover_text(minutes(line.at_s));
}

/// Draws a line that can be marked: as a whole it is the button for that.
pub(super) fn markable(
    event: usize,
    line: &Line<'_>,
    tool: &Tool,
    hand: InHand<'_>,
    tongue: &Tongue,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let hint = match tool.cap() {
        Some(cap) => tongue.fill("desk-mark-key", &[("key", cap.into())]),
        None => tongue.say("desk-mark"),
    };
    let (whole, words) = drawn(event, line, Some(&hint), ui);
    let enabled = ui.is_enabled() && !hand.clock.paused;
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let response = ui.interact(whole, ui.id().with(("mark", event)), sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, &tool.text));
    if enabled && (response.hovered() || response.has_focus()) {
        let thick = if response.has_focus() { 2.5 } else { 1.0 };
        let stroke = Stroke::new(thick, theme::accent());
        ui.painter().rect_stroke(whole, ROUND, stroke, StrokeKind::Inside);
        underline(line.text, &words, ui);
    }
    if response.clicked() {
        outbox.push(Command::Decide(tool.offer));
    }
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(minutes(line.at_s));
}

/// Draws the ground and the words; where the whole is, and where the words are.
fn drawn(event: usize, line: &Line<'_>, under: Option<&str>, ui: &mut Ui) -> (Rect, Response) {
    let room = ui.available_rect_before_wrap();
    let widest = (room.width() * SHARE).max(80.0).min(room.width());
    let wide = |text: &str, size: f32| {
        widgets::galley(ui, text, &theme::plain(size), theme::ink(), widest - 2.0 * PAD).size().x
    };
    let small = [line.who, under].into_iter().flatten().map(|text| wide(text, theme::SMALL)).fold(0.0, f32::max);
    // A hair more than measured, so that no word is pushed into the next line.
    let width = (wide(line.text, theme::BODY).max(small) + 2.0 * PAD + 2.0).min(widest);
    let from = if line.own == theme::is_mirrored() { room.left() } else { room.right() - width };
    let inner = Rect::from_min_size(pos2(from + PAD, room.top() + PAD), vec2(width - 2.0 * PAD, 1.0));
    let ground = ui.painter().add(Shape::Noop);
    let builder = UiBuilder::new().id_salt(("line", event)).max_rect(inner).layout(Layout::top_down(widgets::start()));
    let shown = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if let Some(who) = line.who {
            widgets::small(ui, who);
        }
        let words = widgets::text(ui, line.text);
        if let Some(under) = under {
            widgets::tinted(ui, under, theme::accent_deep());
        }
        words
    });
    let bottom = shown.response.rect.bottom() + PAD;
    let whole = Rect::from_min_max(pos2(from, room.top()), pos2(from + width, bottom));
    ui.painter().set(ground, Shape::rect_filled(whole, ROUND, line.ground));
    ui.add_space(PAD);
    (whole, shown.inner)
}

/// Underlines every row of the words.
fn underline(text: &str, words: &Response, ui: &Ui) {
    let at = words.rect;
    let galley = widgets::galley(ui, text, &theme::plain(theme::BODY), theme::ink(), at.width() + 1.0);
    for row in &galley.rows {
        let row = row.rect().translate(at.min.to_vec2());
        ui.painter().hline(row.x_range(), row.bottom() - 1.0, Stroke::new(1.0, theme::accent()));
    }
}
