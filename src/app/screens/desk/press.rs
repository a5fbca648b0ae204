//! Small buttons with the cap of their key, as call control and the task list need them.

use super::Desk;
use super::tools::{Tool, cost};
use crate::app::{theme, widgets};
use crate::office::Command;
use egui::{Align2, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The room around the text, the least width of a cap, and the gap before it.
const PAD: f32 = 9.0;
const CAP: f32 = 20.0;
const BEFORE_CAP: f32 = 7.0;

/// What stands on a small button.
pub(super) struct Face<'a> {
    /// The few words on it.
    pub short: &'a str,
    /// What it is for screen readers.
    pub full: &'a str,
    /// The cap of its key.
    pub cap: Option<&'a str>,
    /// Whether what it stands for holds; absent for what is only done.
    pub holds: Option<bool>,
}

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

/// What stands on the button of a tool: few words, and what it would cost where that is to be seen.
pub(super) fn worded(desk: Desk<'_>, tool: &Tool, short: &str) -> String {
    cost(desk, tool.offer).map_or(short.to_owned(), |(cost, _)| format!("{short} · {cost}"))
}

/// A button that does what a tool does; on it stand few words, and the whole text under the pointer.
pub(super) fn press(desk: Desk<'_>, tool: &Tool, short: &str, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let short = worded(desk, tool, short);
    let face = Face { short: &short, full: &tool.text, cap: tool.cap(), holds: None };
    // Its identity is what it does: a click that began on something else does not do it.
    let id = ui.id().with(("do", tool.offer));
    let response = button(id, &face, ui);
    if response.clicked() {
        outbox.push(Command::Decide(tool.offer));
    }
    response.on_hover_text(tool.text.as_str());
}

/// A small button with a cap.
pub(super) fn button(id: Id, face: &Face<'_>, ui: &mut Ui) -> Response {
    let Face { short, full, cap, holds } = *face;
    let (_, rect) = ui.allocate_space(vec2(width(cap, short, ui), theme::CONTROL));
    let response = ui.interact(rect, id, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| match holds {
        Some(holds) => WidgetInfo::selected(WidgetType::Button, enabled, holds, full),
        None => WidgetInfo::labeled(WidgetType::Button, enabled, full),
    });
    if ui.is_rect_visible(rect) {
        let (fill, edge) = if response.has_focus() || response.hovered() {
            (theme::own(), theme::accent())
        } else if holds == Some(true) {
            (theme::bad_tint(), theme::bad())
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
        let ink = match holds {
            _ if !enabled => theme::quiet(),
            Some(true) => theme::bad(),
            _ => theme::ink(),
        };
        widgets::write(ui, pos2(from, rect.center().y), words, short, font.clone(), ink);
        if let Some(cap) = cap {
            let across = cap_width(cap, ui);
            let near = if theme::is_mirrored() { to } else { to - across };
            let place = Rect::from_min_size(pos2(near, rect.center().y - CAP / 2.0), vec2(across, CAP));
            painter.rect(place, 4.0, theme::page(), Stroke::new(1.0, theme::edge()), StrokeKind::Inside);
            widgets::write(ui, place.center(), Align2::CENTER_CENTER, cap, font, theme::quiet());
        }
    }
    response
}
