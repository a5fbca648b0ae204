//! Small buttons with the cap of their key, as call control and the task list need them.

use super::Desk;
use super::tools::{Tool, cost};
use crate::app::{theme, widgets};
use crate::office::Command;
use egui::{Align2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The room around the text, the height, the least width of a cap, and the gap before it.
const PAD: f32 = 9.0;
const HEIGHT: f32 = 30.0;
const CAP: f32 = 20.0;
const BEFORE_CAP: f32 = 7.0;

/// How wide the button is.
pub(super) fn width(cap: Option<&str>, short: &str, ui: &Ui) -> f32 {
    measure(short, ui) + cap.map_or(0.0, |cap| BEFORE_CAP + cap_width(cap, ui)) + 2.0 * PAD
}

fn measure(text: &str, ui: &Ui) -> f32 {
    widgets::galley(ui, text, &theme::plain(theme::SMALL), theme::ink(), f32::INFINITY).size().x
}

fn cap_width(cap: &str, ui: &Ui) -> f32 {
    (measure(cap, ui) + 8.0).max(CAP)
}

/// A button that does what a tool does; on it stand few words, and the whole text under the pointer.
pub(super) fn press(desk: Desk<'_>, tool: &Tool, short: &str, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let short = cost(desk, tool.offer).map_or(short.to_owned(), |(cost, _)| format!("{short} · {cost}"));
    if button(tool, &short, ui) {
        outbox.push(Command::Decide(tool.offer));
    }
}

fn button(tool: &Tool, short: &str, ui: &mut Ui) -> bool {
    let (cap, full) = (tool.cap(), tool.text.as_str());
    let (_, rect) = ui.allocate_space(vec2(width(cap, short, ui), HEIGHT));
    // Its identity is what it does: a click that began on something else does not do it.
    let response = ui.interact(rect, ui.id().with(("do", tool.offer)), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, full));
    if ui.is_rect_visible(rect) {
        let (fill, edge) = if response.has_focus() || response.hovered() {
            (theme::own(), theme::accent())
        } else {
            (theme::card(), theme::edge())
        };
        let thick = if response.has_focus() { 2.0 } else { 1.0 };
        let painter = ui.painter();
        painter.rect(rect, theme::ROUND, fill, Stroke::new(thick, edge), StrokeKind::Inside);
        // Words stand where lines begin, the cap where they end.
        let (from, words, to) = if theme::is_mirrored() {
            (rect.right() - PAD, Align2::RIGHT_CENTER, rect.left() + PAD)
        } else {
            (rect.left() + PAD, Align2::LEFT_CENTER, rect.right() - PAD)
        };
        let font = theme::plain(theme::SMALL);
        let ink = if enabled { theme::ink() } else { theme::quiet() };
        widgets::write(ui, pos2(from, rect.center().y), words, short, font.clone(), ink);
        if let Some(cap) = cap {
            let across = cap_width(cap, ui);
            let near = if theme::is_mirrored() { to } else { to - across };
            let place = Rect::from_min_size(pos2(near, rect.center().y - CAP / 2.0), vec2(across, CAP));
            painter.rect(place, 4.0, theme::page(), Stroke::new(1.0, theme::edge()), StrokeKind::Inside);
            widgets::write(ui, place.center(), Align2::CENTER_CENTER, cap, font, theme::quiet());
        }
    }
    let clicked = response.clicked();
    response.on_hover_text(full);
    clicked
}
