//! What a system shows, as a record: where an author writes labels with values, or columns, they stand in a table.

use crate::app::{theme, widgets};
use egui::{Grid, Ui};

/// Words of the longest label.
const LABEL: usize = 5;

/// A part of what is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Piece {
    /// Text that is read.
    Plain(String),
    /// A label with its value, or the cells of a line.
    Row(Vec<String>),
}

/// Draws it.
pub(super) fn ui(id: impl egui::AsIdSalt, text: &str, ui: &mut Ui) {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut tables = 0;
    ui.push_id(id, |ui| {
        for piece in pieces(text) {
            match piece {
                Piece::Row(cells) => rows.push(cells),
                Piece::Plain(text) => {
                    table(std::mem::take(&mut rows), &mut tables, ui);
                    widgets::text(ui, text);
                }
            }
        }
        table(rows, &mut tables, ui);
    });
}

fn table(rows: Vec<Vec<String>>, tables: &mut usize, ui: &mut Ui) {
    if rows.is_empty() {
        return;
    }
    *tables += 1;
    let columns = rows.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let gap = theme::GAP;
    let width = ((ui.available_width() - gap * (columns as f32 - 1.0)) / columns as f32).max(40.0);
    Grid::new(("table", *tables)).spacing(egui::vec2(gap, theme::GAP / 2.0)).show(ui, |ui| {
        for row in rows {
            let last = row.len().saturating_sub(1);
            for (place, cell) in row.into_iter().enumerate() {
                let part = match (columns, place) {
                    (2, 0) => width * 0.8,
                    (2, _) => width * 1.2,
                    _ => width,
                };
                ui.vertical(|ui| {
                    ui.set_width(part);
                    drop(if place == 0 && last > 0 { widgets::small(ui, cell) } else { widgets::text(ui, cell) });
                });
            }
            ui.end_row();
        }
    });
}

/// The pieces of what is shown. A single label in running text is no record: then all of it is read as it is written.
fn pieces(text: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let cells = cells(line);
        if cells.len() > 1 {
            found.push(Piece::Row(cells));
            continue;
        }
        for sentence in sentences(line) {
            found.push(match labelled(&sentence) {
                Some(row) => Piece::Row(row),
                None => Piece::Plain(sentence),
            });
        }
    }
    if found.iter().filter(|piece| matches!(piece, Piece::Row(_))).count() < 2 {
        return text.lines().filter(|line| !line.trim().is_empty()).map(|line| Piece::Plain(line.to_owned())).collect();
    }
    joined(found)
}

/// Sentences that are read stay together.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    for piece in pieces {
        if let Piece::Plain(text) = &piece
            && let Some(Piece::Plain(before)) = all.last_mut()
        {
            before.push(' ');
            before.push_str(text);
        } else {
            all.push(piece);
        }
    }
    all
}

/// The columns of a line, where it has any.
fn cells(line: &str) -> Vec<String> {
    let by = if line.contains('\t') { "\t" } else { " | " };
    line.split(by).map(|cell| cell.trim().to_owned()).collect()
}

/// The sentences of a line. One ends with a full stop before a space and a capital letter or a mark of quotation.
fn sentences(line: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut rest = line.trim();
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|part| part.find(". ")).map(|at| from + at) {
        let after = rest.get(at + 2..).unwrap_or_default();
        let begins = after.chars().next().is_some_and(|c| c.is_uppercase() || matches!(c, '“' | '„'));
        if begins {
            all.push(rest.get(..=at).unwrap_or_default().to_owned());
            (rest, from) = (after, 0);
        } else {
            from = at + 2;
        }
    }
    if !rest.is_empty() {
        all.push(rest.to_owned());
    }
    all
}

/// A sentence of the form `label: value`.
fn labelled(sentence: &str) -> Option<Vec<String>> {
    let (label, value) = sentence.split_once(": ")?;
    let short = label.split_whitespace().count() <= LABEL && !label.contains(['.', '!', '?', ';']);
    let value = value.trim().trim_end_matches('.');
    (short && !label.trim().is_empty() && !value.is_empty()).then(|| vec![label.trim().to_owned(), value.to_owned()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: [&str; 2]) -> Piece {
        Piece::Row(cells.map(str::to_owned).to_vec())
    }

    #[test]
    fn labels_with_values_are_rows_and_what_lies_between_is_read() {
        let text = "Usage: two units less. Tax: 10 260 (last month 1 887). Nothing open. Total: 48 260.";
        let want = [
            row(["Usage", "two units less"]),
            row(["Tax", "10 260 (last month 1 887)"]),
            Piece::Plain("Nothing open.".into()),
            row(["Total", "48 260"]),
        ];
        assert_eq!(pieces(text), want);
    }

    #[test]
    fn a_single_label_in_running_text_is_no_table() {
        let text = "12:00, Nora: wrong rate in the run. Correct bills were posted. Callbacks are not needed.";
        assert_eq!(pieces(text), [Piece::Plain(text.into())]);
    }

    #[test]
    fn columns_are_columns() {
        let text = "Period | Net | Total\nMay | 7 040 | 8 941";
        let cells = |cells: [&str; 3]| Piece::Row(cells.map(str::to_owned).to_vec());
        assert_eq!(pieces(text), [cells(["Period", "Net", "Total"]), cells(["May", "7 040", "8 941"])]);
    }

    #[test]
    fn a_stop_inside_a_sentence_ends_nothing() {
        assert_eq!(sentences("No. 5 is open. It waits."), ["No. 5 is open.", "It waits."]);
    }
}
