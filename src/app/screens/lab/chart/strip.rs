//! The events of the day above a chart: a bar for each, as long as it lasts, with its name; in rows, so that no name
//! lies on another one, nor on a curve.

use super::super::figures::stretch;
use super::{AXIS, Chart, Window};
use crate::app::{theme, widgets};
use egui::{Rect, Sense, Stroke, Ui, pos2};
use egui_plot::PlotTransform;

/// The height of a row, and the most of them.
const ROW: f32 = 19.0;
const ROWS: usize = 5;

/// Signs of a name that are shown; all of it is under the pointer.
const SIGNS: usize = 40;

/// The room around a name.
const PAD: f32 = 5.0;

/// Events with the rows they stand in; these stay the same however near one looks.
pub(super) struct Strip {
    rows: Vec<usize>,
    /// How many rows there are.
    used: usize,
}

impl Strip {
    /// Gives each event a row, by what it takes where the whole day is seen in a width.
    pub fn of(chart: &Chart<'_>, width: f32, ui: &Ui) -> Strip {
        let room = (width - AXIS).max(1.0);
        let (opens, closes) = chart.hours;
        let x = |seconds: f64| (((seconds - opens) / (closes - opens).max(1.0)) as f32).clamp(0.0, 1.0) * room;
        let ends = chart.windows.iter().map(|window| {
            let wide = widgets::galley(ui, &short(window), &theme::plain(theme::SMALL), theme::ink(), f32::INFINITY);
            let from = x(window.from_s).min(room - wide.size().x - 2.0 * PAD).max(0.0);
            (from, x(window.to_s).max(from + wide.size().x + 2.0 * PAD))
        });
        let rows = rows(&ends.collect::<Vec<_>>());
        let used = rows.iter().map(|row| row + 1).max().unwrap_or(0);
        Strip { rows, used }
    }

    /// How high it is.
    pub fn height(&self) -> f32 {
        if self.used == 0 { 0.0 } else { ROW * self.used as f32 + 2.0 }
    }

    /// Draws it in its place above the chart, with the chart's own times.
    pub fn ui(&self, chart: &Chart<'_>, top: f32, transform: &PlotTransform, ui: &Ui) {
        let frame = *transform.frame();
        let whole = Rect::from_min_max(pos2(frame.left(), top), pos2(frame.right(), top + self.height()));
        let painter = ui.painter().with_clip_rect(whole.intersect(ui.clip_rect()));
        // How far each row is taken.
        let mut taken = vec![frame.left(); self.used];
        for (number, (window, row)) in chart.windows.iter().zip(&self.rows).enumerate() {
            let x = |seconds: f64| transform.position_from_point_x(seconds);
            let (from, to) = (x(window.from_s).max(frame.left()), x(window.to_s).min(frame.right()));
            let Some(end) = taken.get_mut(*row).filter(|_| to - from >= 2.0) else { continue };
            let (fill, ink) =
                if window.dark { (theme::bad_tint(), theme::bad()) } else { (theme::own(), theme::ink()) };
            let at = top + ROW * *row as f32;
            let bar = Rect::from_min_max(pos2(from, at + 1.0), pos2(to, at + ROW - 1.0));
            painter.rect_filled(bar, 3.0, fill);
            painter.hline(
                bar.x_range(),
                bar.bottom(),
                Stroke::new(1.5, if window.dark { ink } else { theme::accent() }),
            );
            let galley = widgets::galley(ui, &short(window), &theme::plain(theme::SMALL), ink, f32::INFINITY);
            // A name that would stand out of the chart begins earlier, but never on the one before it.
            let wide = galley.size().x;
            let start = (from + PAD).min(frame.right() - wide - 2.0).max(*end);
            let mut told = bar;
            if start + wide <= frame.right() + 1.0 {
                let place = Rect::from_min_size(pos2(start, bar.center().y - galley.size().y / 2.0), galley.size());
                painter.galley(place.min, galley, ink);
                told = told.union(place);
            }
            *end = told.right() + PAD;
            let response =
                ui.interact(told.intersect(whole), ui.id().with((chart.id, "event", number)), Sense::hover());
            response.on_hover_ui(|ui| {
                widgets::small(ui, said(window));
            });
        }
    }
}

/// An event with its times.
pub(super) fn said(window: &Window) -> String {
    format!("{} {}", window.name, stretch(window.from_s, window.to_s))
}

fn short(window: &Window) -> String {
    if window.name.chars().nth(SIGNS).is_none() {
        return window.name.clone();
    }
    window.name.chars().take(SIGNS - 1).chain(['…']).collect()
}

/// The first row for each stretch in which nothing else is; where all are taken, the last one.
fn rows(stretches: &[(f32, f32)]) -> Vec<usize> {
    let mut rows: Vec<Vec<(f32, f32)>> = Vec::new();
    let mut found = Vec::with_capacity(stretches.len());
    for (from, to) in stretches {
        let free = |row: &Vec<(f32, f32)>| row.iter().all(|(begin, end)| *to <= *begin || *end <= *from);
        let row = match rows.iter().position(free) {
            Some(row) => row,
            None if rows.len() < ROWS => {
                rows.push(Vec::new());
                rows.len() - 1
            }
            None => ROWS - 1,
        };
        if let Some(row) = rows.get_mut(row) {
            row.push((*from, *to));
        }
        found.push(row);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_at_the_same_time_stand_below_each_other() {
        assert_eq!(rows(&[(0.0, 100.0), (20.0, 60.0), (100.0, 140.0), (60.0, 90.0), (10.0, 130.0)]), [0, 1, 0, 1, 2]);
        let crowd = vec![(0.0, 10.0); 9];
        assert_eq!(rows(&crowd).into_iter().max(), Some(ROWS - 1));
        assert!(rows(&[]).is_empty());
    }
}
