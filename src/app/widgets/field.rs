//! A line to be written in. Where lines run from right to left it is our own: egui 0.36 would put both the letters and
//! the caret into the wrong place.

use super::{bidi, start};
use crate::app::theme;
use egui::text_edit::TextEditState;
use egui::{
    Align, Event, EventFilter, FontId, Id, Key, Rect, Response, Sense, Stroke, StrokeKind, TextEdit, Ui, WidgetInfo,
    WidgetType, pos2, vec2,
};
use unicode_segmentation::UnicodeSegmentation as _;

/// The width of a field, where there is room.
const WIDTH: f32 = 220.0;

/// The room around the text of a field.
const PAD: f32 = 4.0;

/// A field of one line, with a hint while it is empty and a name for screen readers.
pub fn field(ui: &mut Ui, text: &mut String, hint: impl Into<String>, label: &str) -> Response {
    let (hint, width): (String, f32) = (hint.into(), ui.available_width().min(WIDTH));
    let response = if start() == Align::Max {
        turned(ui, text, &hint, width)
    } else {
        ui.add(TextEdit::singleline(text).hint_text(hint).desired_width(width))
    };
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, enabled, label));
    response
}

/// The same from right to left: a caret without a selection.
fn turned(ui: &mut Ui, text: &mut String, hint: &str, width: f32) -> Response {
    let font = theme::plain(theme::BODY);
    let height = ui.text_style_height(&egui::TextStyle::Body) + 2.0 * PAD;
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if response.clicked() {
        response.request_focus();
    }
    let before = text.clone();
    let mut caret = ui.data(|data| data.get_temp::<usize>(response.id)).unwrap_or(text.len());
    if response.has_focus() {
        hold(ui, response.id);
        for event in ui.input(|input| input.events.clone()) {
            caret = written(text, whole(text, caret), event);
        }
        if ui.input(|input| input.key_pressed(Key::Enter)) {
            response.surrender_focus();
        }
    }
    caret = whole(text, caret);
    if *text != before {
        response.mark_changed();
    }
    let line = Line::of(ui, text, &font, rect);
    if let (true, Some(place)) = (response.clicked(), response.interact_pointer_pos()) {
        let ends = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]);
        let nearest = ends.min_by(|a, b| (line.x(ui, *a) - place.x).abs().total_cmp(&(line.x(ui, *b) - place.x).abs()));
        caret = nearest.unwrap_or(0);
    }
    ui.data_mut(|data| data.insert_temp(response.id, caret));
    draw(ui, &line, hint, caret, rect, &response);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::text_edit(enabled, before.as_str(), line.text, hint));
    response
}

/// Keeps the arrows here, and tells everybody else that somebody writes.
fn hold(ui: &Ui, id: Id) {
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    TextEditState::default().store(ui.ctx(), id);
}

/// The place itself, or the last one before it between two letters.
fn whole(text: &str, caret: usize) -> usize {
    let ends = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]);
    ends.take_while(|at| *at <= caret).last().unwrap_or(0)
}

/// What an event does to a text with the caret between two letters; returns where the caret is then.
fn written(text: &mut String, caret: usize, event: Event) -> usize {
    let back = text.get(..caret).and_then(|before| before.grapheme_indices(true).next_back()).map_or(0, |(at, _)| at);
    let on = text.get(caret..).and_then(|after| after.graphemes(true).next()).map_or(caret, |sign| caret + sign.len());
    match event {
        Event::Text(new) | Event::Paste(new) | Event::Ime(egui::ImeEvent::Commit(new)) => {
            let new = new.replace(['\n', '\r'], " ");
            text.insert_str(caret, &new);
            caret + new.len()
        }
        Event::Key { key, pressed: true, .. } => match key {
            Key::Backspace => {
                text.replace_range(back..caret, "");
                back
            }
            Key::Delete => {
                text.replace_range(caret..on, "");
                caret
            }
            // Onwards is to the left here.
            Key::ArrowLeft => on,
            Key::ArrowRight => back,
            Key::Home => 0,
            Key::End => text.len(),
            _ => caret,
        },
        _ => caret,
    }
}

/// A text in one line, with its pieces where they stand.
struct Line<'a> {
    text: &'a str,
    font: &'a FontId,
    /// Each piece with its left edge and its width.
    pieces: Vec<(bidi::Piece, f32, f32)>,
    /// Where the line begins.
    right: f32,
}

impl<'a> Line<'a> {
    fn of(ui: &Ui, text: &'a str, font: &'a FontId, rect: Rect) -> Line<'a> {
        let right = rect.right() - PAD;
        let mut line = Line { text, font, pieces: Vec::new(), right };
        let pieces = bidi::in_line(text, true);
        let widths: Vec<f32> = pieces.iter().map(|piece| line.width(ui, &piece.shown)).collect();
        let mut x = right - widths.iter().sum::<f32>();
        for (piece, width) in pieces.into_iter().zip(widths) {
            line.pieces.push((piece, x, width));
            x += width;
        }
        line
    }

    fn width(&self, ui: &Ui, part: &str) -> f32 {
        let colour = theme::ink();
        ui.fonts_mut(|fonts| fonts.layout_no_wrap(part.to_owned(), self.font.clone(), colour).size().x)
    }

    /// Where the caret stands: behind the letter that is before it in the text.
    fn x(&self, ui: &Ui, caret: usize) -> f32 {
        let found = self.pieces.iter().find(|(piece, ..)| piece.at.start < caret && caret <= piece.at.end);
        let Some((piece, left, width)) = found else { return self.right };
        let so_far = self.text.get(piece.at.start..caret).map_or(*width, |part| self.width(ui, part).min(*width));
        if piece.back { left + width - so_far } else { left + so_far }
    }
}

fn draw(ui: &Ui, line: &Line<'_>, hint: &str, caret: usize, rect: Rect, response: &Response) {
    let edge = if response.has_focus() { theme::accent() } else { theme::edge() };
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect(rect, theme::ROUND / 2.0, theme::card(), Stroke::new(1.0, edge), StrokeKind::Inside);
    let (words, colour) = if line.text.is_empty() { (hint, theme::quiet()) } else { (line.text, theme::ink()) };
    let galley = bidi::galley(ui, words, line.font, colour, f32::INFINITY);
    let place = pos2(line.right - galley.size().x, rect.center().y - galley.size().y / 2.0);
    painter.galley(place, galley, colour);
    if response.has_focus() {
        let x = line.x(ui, caret);
        painter.line_segment([pos2(x, rect.top() + PAD), pos2(x, rect.bottom() - PAD)], Stroke::new(1.5, theme::ink()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: Key) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: egui::Modifiers::NONE }
    }

    #[test]
    fn letters_are_written_and_taken_away_where_the_caret_is() {
        let (mut text, mut caret) = (String::new(), 0);
        for event in [Event::Text("שלום".to_owned()), Event::Paste(" 4711-B\n".to_owned())] {
            caret = written(&mut text, caret, event);
        }
        assert_eq!((text.as_str(), caret), ("שלום 4711-B ", text.len()));
        caret = written(&mut text, caret, key(Key::Backspace));
        caret = written(&mut text, caret, key(Key::ArrowRight));
        caret = written(&mut text, caret, key(Key::Delete));
        assert_eq!((text.as_str(), caret), ("שלום 4711-", text.len()));
        caret = written(&mut text, caret, key(Key::Home));
        caret = written(&mut text, caret, key(Key::Backspace));
        caret = written(&mut text, caret, key(Key::ArrowLeft));
        caret = written(&mut text, caret, key(Key::Delete));
        assert_eq!((text.as_str(), caret), ("שום 4711-", 2));
        assert_eq!(whole(&text, 1), 0, "never within a letter");
        assert_eq!(whole(&text, 99), text.len());
    }
}
