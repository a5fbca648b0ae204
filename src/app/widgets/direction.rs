//! Left and right, by the direction in which the language is written: nothing else names a side.

use crate::app::theme;
use egui::{Align, Id, Layout, Panel, Rect, Ui, UiBuilder, pos2, vec2};

/// A panel at the side where lines begin.
pub fn start_panel(id: impl Into<Id>) -> Panel {
    if theme::is_mirrored() { Panel::right(id) } else { Panel::left(id) }
}

/// A panel at the side where lines end.
pub fn end_panel(id: impl Into<Id>) -> Panel {
    if theme::is_mirrored() { Panel::left(id) } else { Panel::right(id) }
}

/// Things in a row, from where lines begin, in as many rows as they need.
pub fn line<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    row_of(ui, from_start(Align::Center).with_main_wrap(true), add)
}

/// Things in one row, from where lines begin, level at their tops.
pub fn top_line<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    row_of(ui, from_start(Align::Min), add)
}

/// The rest of a row, from where lines end.
pub fn far_end<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(from_end(Align::Center), add).inner
}

/// Things one below the other, all at the side where lines begin.
pub fn column<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(Layout::top_down(start()), add).inner
}

/// So many columns of one width, the first where lines begin.
pub fn columns<R>(ui: &mut Ui, number: usize, add: impl FnOnce(&mut [Ui]) -> R) -> R {
    ui.columns(number, |columns| {
        for column in columns.iter_mut() {
            // egui's own columns stretch lines of text to both edges.
            *column = column.new_child(UiBuilder::new().layout(Layout::top_down(start())));
        }
        if theme::is_mirrored() {
            columns.reverse();
        }
        add(columns)
    })
}

/// The side at which lines begin.
pub fn start() -> Align {
    if theme::is_mirrored() { Align::Max } else { Align::Min }
}

/// Adds something at the side where lines begin, also in a column that egui itself has begun at the left.
pub(super) fn placed<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = *ui.layout();
    if theme::is_mirrored() && layout.is_vertical() && layout.cross_align() == Align::Min {
        return ui.with_layout(layout.with_cross_align(Align::Max), add).inner;
    }
    add(ui)
}

/// The part of a rectangle of a width that begins so far after the side where lines begin.
pub(super) fn part(rect: Rect, after: f32, width: f32) -> Rect {
    let left = if theme::is_mirrored() { rect.right() - after - width } else { rect.left() + after };
    Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()))
}

fn from_start(align: Align) -> Layout {
    if theme::is_mirrored() { Layout::right_to_left(align) } else { Layout::left_to_right(align) }
}

/// Things side by side from where lines end.
pub(super) fn from_end(align: Align) -> Layout {
    if theme::is_mirrored() { Layout::left_to_right(align) } else { Layout::right_to_left(align) }
}

fn row_of<R>(ui: &mut Ui, layout: Layout, add: impl FnOnce(&mut Ui) -> R) -> R {
    let height = ui.spacing().interact_size.y;
    let size = vec2(ui.available_size_before_wrap().x, height);
    ui.allocate_ui_with_layout(size, layout, add).inner
}
