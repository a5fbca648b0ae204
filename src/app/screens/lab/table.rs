//! A table of figures: names where lines begin, figures at the far side of their columns. Only the rows that can be
//! seen are drawn, and columns are as wide as what was seen in them needs.

mod widths;

use crate::app::{theme, widgets};
use egui::{Color32, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use std::sync::Arc;

/// The height of a row, of a second line in it, and of a line of the head.
const ROW: f32 = 25.0;
const LINE: f32 = 16.0;
const HEAD: f32 = 17.0;

/// The room inside a cell.
const PAD: f32 = 5.0;

/// Rows up to which all of them are looked at before the first is drawn, so that names may take two lines.
const FEW: usize = 24;

/// A column.
pub(super) struct Column {
    /// What it shows, and below it of what or in which unit.
    pub head: String,
    pub below: String,
    /// Its part of the width that is left when every column has what it needs, in the same measure as the others'.
    pub width: f32,
    /// Whether it holds figures.
    pub figures: bool,
}

/// A cell.
pub(super) struct Cell {
    pub text: String,
    pub ink: Color32,
    pub bold: bool,
}

/// A row.
pub(super) struct Row {
    pub cells: Vec<Cell>,
    /// Whether it is the one that is looked at.
    pub chosen: bool,
}

impl Column {
    /// A column of figures.
    pub fn figures(head: impl Into<String>, width: f32) -> Column {
        Column { head: head.into(), below: String::new(), width, figures: true }
    }

    /// A column of names.
    pub fn names(head: impl Into<String>, width: f32) -> Column {
        Column { head: head.into(), below: String::new(), width, figures: false }
    }

    /// With a line below its head.
    pub fn with(self, below: impl Into<String>) -> Column {
        Column { below: below.into(), ..self }
    }
}

impl Cell {
    /// A cell in the usual ink.
    pub fn plain(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), ink: theme::ink(), bold: false }
    }

    /// A cell in another ink.
    pub fn inked(text: impl Into<String>, ink: Color32) -> Cell {
        Cell { text: text.into(), ink, bold: false }
    }
}

/// Draws a table over the width there is; returns the row that was clicked, where rows can be chosen.
pub(super) fn ui(
    ui: &mut Ui,
    columns: &[Column],
    rows: usize,
    can_be_chosen: bool,
    row: impl Fn(usize) -> Row,
) -> Option<usize> {
    let width = ui.available_width();
    let (head, _) = ui.allocate_exact_size(vec2(width, head_height(columns)), Sense::hover());
    // Few rows are all looked at first; of many only those that are seen, which have one line each.
    let few = if rows <= FEW { rows } else { 0 };
    let known: Vec<Row> = (0..few).map(&row).collect();
    let around = Rect::from_min_size(pos2(head.left(), ui.cursor().top()), vec2(width, ROW * rows as f32));
    let first = if known.is_empty() { seen(around, ui.clip_rect(), rows, ROW) } else { 0..0 };
    let looked_at: Vec<Row> = first.map(&row).collect();
    let widths = widths::of(columns, width, known.iter().chain(&looked_at), ui);
    let high = if known.iter().any(|row| widths::wraps(columns, &widths, row, ui)) { ROW + LINE } else { ROW };
    heads(head, columns, &widths, ui);
    let (all, whole) = ui.allocate_exact_size(vec2(width, high * rows as f32), Sense::hover());
    let mut clicked = None;
    for number in seen(all, ui.clip_rect(), rows, high) {
        let top = pos2(all.left(), all.top() + high * number as f32);
        let place = Rect::from_min_size(top, vec2(width, high));
        let row = row(number);
        let sense = if can_be_chosen { Sense::click() } else { Sense::hover() };
        let response = ui.interact(place, whole.id.with(number), sense);
        let said: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        let said = said.join(" · ");
        let enabled = ui.is_enabled();
        response.widget_info(|| match can_be_chosen {
            true => WidgetInfo::selected(WidgetType::Button, enabled, row.chosen, &said),
            false => WidgetInfo::labeled(WidgetType::Label, enabled, &said),
        });
        if row.chosen || response.hovered() {
            let fill = if row.chosen { theme::own() } else { theme::page() };
            ui.painter().rect_filled(place, 0.0, fill);
        }
        ui.painter().hline(place.x_range(), place.top(), Stroke::new(1.0, theme::track()));
        let mut cut = false;
        for (rect, (column, cell)) in places(place, &widths).into_iter().zip(columns.iter().zip(&row.cells)) {
            cut |= write(rect, cell, column.figures, ui);
        }
        if response.has_focus() {
            let stroke = Stroke::new(1.5, theme::accent_deep());
            ui.painter().rect_stroke(place, 0.0, stroke, StrokeKind::Inside);
        }
        if response.clicked() {
            clicked = Some(number);
        }
        if cut {
            response.on_hover_ui(|ui| {
                widgets::small(ui, said);
            });
        }
    }
    clicked
}

fn head_height(columns: &[Column]) -> f32 {
    let lines = if columns.iter().any(|column| !column.below.is_empty()) { 2.0 } else { 1.0 };
    HEAD * lines + 6.0
}

fn heads(rect: Rect, columns: &[Column], widths: &[f32], ui: &Ui) {
    let places = places(rect, widths);
    for (number, (place, column)) in places.iter().zip(columns).enumerate() {
        let first = Rect::from_min_size(place.min, vec2(place.width(), HEAD));
        let second = first.translate(vec2(0.0, HEAD));
        let below = Cell::inked(column.below.as_str(), theme::quiet());
        write(second, &below, column.figures, ui);
        // A head stands over its own column and over those next to it that have none of their own.
        let after = columns.iter().skip(number + 1).take_while(|next| next.head.is_empty() && !next.below.is_empty());
        let shared = if column.head.is_empty() { 0 } else { after.count() };
        if shared == 0 {
            let head = Cell { text: column.head.clone(), ink: theme::quiet(), bold: true };
            write(first, &head, column.figures, ui);
            continue;
        }
        let all = places
            .iter()
            .skip(number)
            .take(shared + 1)
            .fold(first, |all, place| all.union(Rect::from_min_size(place.min, vec2(place.width(), HEAD))));
        over(all, &column.head, ui);
    }
}

/// A head in the middle of the columns it stands over, which a line below it holds together.
fn over(all: Rect, head: &str, ui: &Ui) {
    let room = all.shrink2(vec2(PAD, 0.0));
    let galley = widgets::galley(ui, head, &theme::bold(theme::SMALL), theme::quiet(), f32::INFINITY);
    let wide = galley.size().x.min(room.width());
    let at = pos2(room.center().x - wide / 2.0, room.center().y - galley.size().y / 2.0);
    let clip = all.expand2(vec2(0.0, 2.0)).intersect(ui.clip_rect());
    ui.painter().with_clip_rect(clip).galley(at, galley, theme::quiet());
    ui.painter().hline(room.x_range(), all.bottom(), Stroke::new(1.0, theme::edge()));
}

/// The rows of which something can be seen.
fn seen(rect: Rect, clip: Rect, rows: usize, high: f32) -> std::ops::Range<usize> {
    let first = ((clip.top() - rect.top()) / high).floor().max(0.0) as usize;
    let last = ((clip.bottom() - rect.top()) / high).ceil().max(0.0) as usize;
    first.min(rows)..last.min(rows)
}

/// Where the cells of a row stand, the first where lines begin.
fn places(row: Rect, widths: &[f32]) -> Vec<Rect> {
    let mut after = 0.0;
    let mut places = Vec::with_capacity(widths.len());
    for width in widths {
        let from = if theme::is_mirrored() { row.right() - after - width } else { row.left() + after };
        places.push(Rect::from_min_size(pos2(from, row.top()), vec2(*width, row.height())));
        after += width;
    }
    places
}

/// How a cell is laid out in a width.
fn galley(cell: &Cell, text: &str, width: f32, ui: &Ui) -> Arc<egui::Galley> {
    let font = if cell.bold { theme::bold(theme::SMALL) } else { theme::plain(theme::SMALL) };
    widgets::galley(ui, text, &font, cell.ink, width)
}

/// A cell in its place: a figure in one line, a name in as many as there is room for, with its middle left out where
/// that is too few. Says whether something is left out.
fn write(rect: Rect, cell: &Cell, is_figure: bool, ui: &Ui) -> bool {
    let room = rect.shrink2(vec2(PAD.min(rect.width() / 4.0), 0.0));
    let lines = if is_figure || rect.height() < ROW + LINE { 1 } else { 2 };
    let fits = |text: &str| {
        let laid_out = galley(cell, text, if lines > 1 { room.width() } else { f32::INFINITY }, ui);
        laid_out.rows.len() <= lines && laid_out.size().x <= room.width() + 0.5
    };
    let text = elided(&cell.text, &fits);
    let laid_out = galley(cell, &text, if lines > 1 { room.width() } else { f32::INFINITY }, ui);
    let at_right = theme::is_mirrored() != is_figure;
    let x = if at_right { room.right() - laid_out.size().x } else { room.left() };
    let y = rect.center().y - laid_out.size().y / 2.0;
    let clip = room.expand2(vec2(1.0, 2.0)).intersect(ui.clip_rect());
    ui.painter().with_clip_rect(clip).galley(pos2(x, y), laid_out, cell.ink);
    text != cell.text
}

/// A text, with as little of its middle left out as it takes to fit.
fn elided(text: &str, fits: &dyn Fn(&str) -> bool) -> String {
    if fits(text) {
        return text.to_owned();
    }
    let letters: Vec<char> = text.chars().collect();
    let short = |kept: usize| -> String {
        let begin = letters.iter().take(kept.div_ceil(2));
        begin.chain(&['…']).chain(letters.iter().skip(letters.len() - kept / 2)).collect()
    };
    let (mut kept, mut too_many) = (1, letters.len().max(2));
    while too_many - kept > 1 {
        let middle = (kept + too_many) / 2;
        if fits(&short(middle)) {
            kept = middle;
        } else {
            too_many = middle;
        }
    }
    short(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_seen_is_drawn() {
        let rect = |top: f32| Rect::from_min_size(pos2(0.0, top), vec2(800.0, ROW * 500.0));
        let clip = Rect::from_min_size(pos2(0.0, 100.0), vec2(800.0, 10.0 * ROW));
        assert_eq!(seen(rect(100.0), clip, 500, ROW), 0..10);
        assert_eq!(seen(rect(2_000.0), clip, 500, ROW), 0..0);
        assert_eq!(seen(rect(100.0 - 495.0 * ROW), clip, 500, ROW), 495..500);
    }

    #[test]
    fn the_middle_of_a_long_name_is_left_out() {
        let letters = |most: usize| move |text: &str| text.chars().count() <= most;
        assert_eq!(elided("one person", &letters(10)), "one person");
        assert_eq!(elided("One person in billing", &letters(9)), "One …ling");
        assert_eq!(elided("ab", &letters(1)), "a…", "never nothing at all");
    }
}
