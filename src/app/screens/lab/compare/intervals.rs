//! The day interval by interval, A beside B; a click lets the first card look at an interval.

use super::super::figures::{CHANCE, clock};
use super::super::table::{self, Cell, Column, Row};
use super::super::{View, save_chip};
use super::Seen;
use crate::app::theme;
use crate::app::widgets::{self, SaveBox};
use crate::office::lab::{Comparison, Export, FIRST_PLAN, LabTable};
use crate::queueing::{Figures, IntervalFigures};
use crate::tongue::FluentValue;
use egui::{ScrollArea, Ui};

/// The interval of the seed's day that its story is told about: 11:45.
const NOON: f64 = 42_300.0;

/// Contacts from which on an interval can be the worst: with fewer a single one decides.
const ENOUGH: f64 = 5.0;

/// Rows up to which the table stands whole; more of them scroll within it.
const FEW: usize = 24;

/// What is shown of A and B, and how wide.
const SHOWN: [(&str, f32); 4] =
    [("lost_share", 1.0), ("service_level", 1.0), ("mean_waiting", 1.0), ("occupancy", 1.0)];

/// Draws it.
pub(super) fn ui(
    view: View<'_>,
    comparison: &Comparison,
    height: f32,
    seen: &mut Seen,
    save: &mut Option<SaveBox>,
    ui: &mut Ui,
) {
    widgets::line(ui, |ui| {
        let minutes = FluentValue::from(view.tongue.number(length_s(view) / 60.0, 0));
        widgets::heading(ui, view.fill("lab-intervals", &[("minutes", minutes)]));
        save_chip(view, save, "lab-save-table", Export::Table(LabTable::Intervals), ui);
        save_chip(view, save, "lab-save-day", Export::Table(LabTable::Day), ui);
    });
    let mut columns = vec![
        Column::names(view.say("simulate-interval"), 1.15),
        Column::figures(view.say("column-offered"), 0.95).with(view.say("lab-a-short")),
        Column::figures("", 0.95).with(view.say("lab-b-short")),
    ];
    for (key, width) in SHOWN {
        let name = view.say(&format!("lab-column-{}", key.replace('_', "-")));
        columns.push(Column::figures(name, width).with(view.say("lab-a-short")));
        columns.push(Column::figures("", width).with(view.say("lab-b-short")));
    }
    let looked_at = looked_at(view, comparison, seen.interval);
    let row = |number: usize| row(view, comparison, number, looked_at);
    let rows = comparison.baseline.intervals.len();
    let clicked = if rows <= FEW {
        table::ui(ui, &columns, rows, true, row)
    } else {
        // The card grows with what it holds, so that no height is left to scroll in unless it is said.
        let scroll = ScrollArea::vertical().id_salt("lab intervals").max_height(height).min_scrolled_height(height);
        scroll.auto_shrink([false, true]).show(ui, |ui| table::ui(ui, &columns, rows, true, row)).inner
    };
    if let Some(number) = clicked {
        seen.interval = comparison.baseline.intervals.get(number).map(|interval| interval.from_s);
    }
}

fn row(view: View<'_>, comparison: &Comparison, number: usize, looked_at: Option<f64>) -> Row {
    let said = view.said();
    let Some(before) = comparison.baseline.intervals.get(number) else {
        return Row { cells: Vec::new(), chosen: false };
    };
    let from_s = before.from_s;
    let after = comparison.proposal.intervals.iter().find(|interval| interval.from_s == from_s);
    let apart = comparison.intervals.iter().find(|interval| interval.from_s == from_s);
    let of = |key: &str, figures: Option<&Figures>| figures.map_or_else(String::new, |figures| said.of(key, figures));
    let after = after.map(|interval| &interval.figures);
    let mut cells = vec![
        Cell::plain(clock(from_s)),
        Cell::plain(said.of("offered", &before.figures)),
        Cell::plain(of("offered", after)),
    ];
    for (key, _) in SHOWN {
        let difference = apart.and_then(|interval| interval.differences.iter().find(|found| found.metric.key == key));
        let chance = difference.is_none_or(|difference| difference.could_be_chance);
        cells.push(Cell::plain(said.of(key, &before.figures)));
        let value = of(key, after);
        cells.push(if chance { Cell::inked(format!("{CHANCE} {value}"), theme::quiet()) } else { strong(value) });
    }
    Row { cells, chosen: looked_at == Some(from_s) }
}

fn strong(text: String) -> Cell {
    Cell { text, ink: theme::ink(), bold: true }
}

/// The interval the first card looks at: the one that was chosen; of the seed's day that of its story; else the worst.
pub(super) fn looked_at(view: View<'_>, comparison: &Comparison, chosen: Option<f64>) -> Option<f64> {
    let intervals = &comparison.baseline.intervals;
    let is_there = |from_s: &f64| intervals.iter().any(|interval| interval.from_s == *from_s);
    let story = (view.lab.name() == FIRST_PLAN).then_some(NOON);
    chosen.filter(is_there).or(story.filter(is_there)).or_else(|| worst(intervals))
}

fn worst(intervals: &[IntervalFigures]) -> Option<f64> {
    let mean = |interval: &IntervalFigures, key: &str| interval.figures.get(key).and_then(|known| known.mean);
    let busy = intervals.iter().filter(|interval| mean(interval, "offered").is_some_and(|offered| offered >= ENOUGH));
    let lost = busy.filter_map(|interval| Some((interval.from_s, mean(interval, "lost_share")?)));
    let worst = lost.max_by(|one, other| one.1.total_cmp(&other.1)).map(|(from_s, _)| from_s);
    worst.or_else(|| intervals.first().map(|interval| interval.from_s))
}

/// The length of an interval in seconds.
pub(super) fn length_s(view: View<'_>) -> f64 {
    view.lab.baseline().map_or(900.0, |centre| centre.interval.as_s())
}
