//! How wide the columns of a table are: by what they hold, not by what somebody thought they would.

use super::{Cell, Column, PAD, Row, galley};
use crate::app::theme;
use egui::{Id, Ui};

/// The least width of a column of names.
const NAMES: f32 = 84.0;

/// The widths of all columns. What a column once needed it keeps: a table does not move while it is scrolled.
pub(super) fn of<'r>(columns: &[Column], all: f32, rows: impl Iterator<Item = &'r Row>, ui: &Ui) -> Vec<f32> {
    let heads: Vec<&str> = columns.iter().flat_map(|column| [column.head.as_str(), column.below.as_str()]).collect();
    let id: Id = ui.id().with((heads, ui.ctx().zoom_factor().to_bits()));
    let mut needs = ui.data(|data| data.get_temp::<Vec<f32>>(id)).unwrap_or_else(|| of_heads(columns, ui));
    for row in rows {
        for (need, cell) in needs.iter_mut().zip(&row.cells) {
            *need = need.max(wide(cell, ui));
        }
    }
    ui.data_mut(|data| data.insert_temp(id, needs.clone()));
    shared(columns, &needs, all)
}

/// Whether a name of a row needs a second line.
pub(super) fn wraps(columns: &[Column], widths: &[f32], row: &Row, ui: &Ui) -> bool {
    let cells = columns.iter().zip(widths).zip(&row.cells);
    cells.into_iter().any(|((column, width), cell)| !column.figures && wide(cell, ui) > width + 0.5)
}

/// The width of a cell that holds all of its text in one line.
fn wide(cell: &Cell, ui: &Ui) -> f32 {
    galley(cell, &cell.text, f32::INFINITY, ui).size().x.ceil() + 2.0 * PAD
}

/// What the heads need; one that stands over several columns needs them together.
fn of_heads(columns: &[Column], ui: &Ui) -> Vec<f32> {
    let text = |text: &str, bold: bool| wide(&Cell { text: text.to_owned(), ink: theme::quiet(), bold }, ui);
    let mut needs: Vec<f32> = columns.iter().map(|column| text(&column.below, false)).collect();
    for (number, column) in columns.iter().enumerate().filter(|(_, column)| !column.head.is_empty()) {
        let after = columns.iter().skip(number + 1).take_while(|next| next.head.is_empty());
        let together = 1 + after.count();
        let part = text(&column.head, true) / together as f32;
        for need in needs.iter_mut().skip(number).take(together) {
            *need = need.max(part);
        }
    }
    needs
}

/// Gives every column what it needs, and the rest by its part; where there is too little, names give way first.
fn shared(columns: &[Column], needs: &[f32], all: f32) -> Vec<f32> {
    let mut widths = needs.to_vec();
    let mut over = widths.iter().sum::<f32>() - all;
    if over <= 0.0 {
        let parts: f32 = columns.iter().map(|column| column.width).sum();
        for (width, column) in widths.iter_mut().zip(columns) {
            *width -= over * column.width / parts.max(f32::EPSILON);
        }
        return widths;
    }
    for (width, _) in widths.iter_mut().zip(columns).filter(|(_, column)| !column.figures) {
        let given = over.min(*width - width.min(NAMES));
        *width -= given;
        over -= given;
    }
    if over > 0.0 {
        let sum: f32 = widths.iter().sum();
        for width in &mut widths {
            *width *= all / sum.max(f32::EPSILON);
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns() -> [Column; 3] {
        [Column::names("a", 2.0), Column::figures("b", 1.0), Column::figures("c", 1.0)]
    }

    #[test]
    fn what_is_left_over_is_parted() {
        assert_eq!(shared(&columns(), &[100.0, 60.0, 40.0], 240.0), [120.0, 70.0, 50.0]);
    }

    #[test]
    fn names_give_way_first_and_figures_together() {
        assert_eq!(shared(&columns(), &[300.0, 60.0, 60.0], 320.0), [200.0, 60.0, 60.0]);
        let tight = shared(&columns(), &[300.0, 100.0, 100.0], 142.0);
        assert_eq!(tight.iter().sum::<f32>().round(), 142.0);
        assert!(tight[1] == tight[2] && tight[0] < tight[1], "{tight:?}");
    }
}
