//! A table of figures: names where lines begin, figures at the far side of their columns. Only the rows that can be
//! seen are drawn.

use crate::app::{theme, widgets};
use egui::{Color32, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The height of a row, and of a line of the head.
const ROW: f32 = 25.0;
const HEAD: f32 = 17.0;

/// The room inside a cell.
const PAD: f32 = 5.0;

/// A column.
pub(super) struct Column {
    /// What it shows, and below it of what or in which unit.
    pub head: String,
    pub below: String,
    /// Its part of the width, in the same measure as those of the others.
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
    heads(head, columns, ui);
    let (all, whole) = ui.allocate_exact_size(vec2(width, ROW * rows as f32), Sense::hover());
    let mut clicked = None;
    for number in seen(all, ui.clip_rect(), rows) {
        let top = pos2(all.left(), all.top() + ROW * number as f32);
        let place = Rect::from_min_size(top, vec2(width, ROW));
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
        for (rect, (column, cell)) in places(place, columns).into_iter().zip(columns.iter().zip(&row.cells)) {
            cut |= write(rect, &cell.text, cell.ink, cell.bold, column.figures, ui);
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

fn heads(rect: Rect, columns: &[Column], ui: &Ui) {
    let places = places(rect, columns);
    for (number, (place, column)) in places.iter().zip(columns).enumerate() {
        let first = Rect::from_min_size(place.min, vec2(place.width(), HEAD));
        let second = first.translate(vec2(0.0, HEAD));
        write(second, &column.below, theme::quiet(), false, column.figures, ui);
        // A head stands over its own column and over those next to it that have none of their own.
        let after = columns.iter().skip(number + 1).take_while(|next| next.head.is_empty() && !next.below.is_empty());
        let shared = if column.head.is_empty() { 0 } else { after.count() };
        if shared == 0 {
            write(first, &column.head, theme::quiet(), true, column.figures, ui);
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
fn seen(rect: Rect, clip: Rect, rows: usize) -> std::ops::Range<usize> {
    let first = ((clip.top() - rect.top()) / ROW).floor().max(0.0) as usize;
    let last = ((clip.bottom() - rect.top()) / ROW).ceil().max(0.0) as usize;
    first.min(rows)..last.min(rows)
}

/// Where the cells of a row stand, the first where lines begin.
fn places(row: Rect, columns: &[Column]) -> Vec<Rect> {
    let whole: f32 = columns.iter().map(|column| column.width).sum();
    let mut after = 0.0;
    let mut places = Vec::with_capacity(columns.len());
    for column in columns {
        let width = row.width() * column.width / whole.max(f32::EPSILON);
        let from = if theme::is_mirrored() { row.right() - after - width } else { row.left() + after };
        places.push(Rect::from_min_size(pos2(from, row.top()), vec2(width, row.height())));
        after += width;
    }
    places
}

/// A text in its cell; says whether some of it is cut off.
fn write(cell: Rect, text: &str, ink: Color32, bold: bool, at_far_end: bool, ui: &Ui) -> bool {
    let font = if bold { theme::bold(theme::SMALL) } else { theme::plain(theme::SMALL) };
    let galley = widgets::galley(ui, text, &font, ink, f32::INFINITY);
    let room = cell.shrink2(vec2(PAD.min(cell.width() / 4.0), 0.0));
    let wide = galley.size().x;
    let cut = wide > room.width() + 0.5;
    // What is too long is cut where it ends, also where it is a figure.
    let at_right = theme::is_mirrored() != (at_far_end && !cut);
    let x = if at_right { room.right() - wide } else { room.left() };
    let y = cell.center().y - galley.size().y / 2.0;
    ui.painter().with_clip_rect(room.expand2(vec2(1.0, 2.0)).intersect(ui.clip_rect())).galley(pos2(x, y), galley, ink);
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_seen_is_drawn() {
        let rect = |top: f32| Rect::from_min_size(pos2(0.0, top), vec2(800.0, ROW * 500.0));
        let clip = Rect::from_min_size(pos2(0.0, 100.0), vec2(800.0, 10.0 * ROW));
        assert_eq!(seen(rect(100.0), clip, 500), 0..10);
        assert_eq!(seen(rect(2_000.0), clip, 500), 0..0);
        assert_eq!(seen(rect(100.0 - 495.0 * ROW), clip, 500), 495..500);
    }

    #[test]
    fn columns_share_the_width() {
        let columns = [Column::names("a", 1.0), Column::figures("b", 3.0)];
        let places = places(Rect::from_min_size(pos2(10.0, 0.0), vec2(400.0, ROW)), &columns);
        assert_eq!(
            places.iter().map(|place| (place.left(), place.width())).collect::<Vec<_>>(),
            [(10.0, 100.0), (110.0, 300.0)]
        );
    }
}
