//! A report or a call list of one's own: how it was read, what was found in it, and how much of it the model explains,
//! before any what-if is believed.

mod against;
mod columns;
mod fitted;
mod verdict;
mod words;

use super::ask::{Ask, Wish};
use super::{View, save_chip, tell, wait};
use crate::app::theme;
use crate::app::widgets::{self, SaveBox};
use crate::office::Command;
use crate::office::lab::{Export, Imported, LabCommand, LabTable, Work};
use crate::tongue::FluentValue;
use egui::Ui;

/// The least width of a window that has room for two columns.
const WIDE: f32 = 980.0;

/// What this part needs to remember.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// What the chart of the verdict is of, by its place among the metrics.
    metric: usize,
    /// The queue it is of, by its place.
    queue: usize,
}

/// What this part remembers, and what it can lead to.
struct Shown<'a> {
    seen: &'a mut Seen,
    part: &'a mut Option<super::Part>,
    save: &'a mut Option<SaveBox>,
}

/// Draws it.
pub(super) fn ui(view: View<'_>, lab: &mut super::Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let super::Seen { import: seen, ask, save, part, .. } = lab;
    widgets::card(ui, |ui| begin(view, ask, outbox, ui));
    let Some(imported) = view.lab.imported() else { return };
    ui.add_space(theme::GAP / 2.0);
    if let Some(unopened) = &imported.unopened {
        widgets::card(ui, |ui| amiss(ui, unopened));
        return;
    }
    if let Some(trouble) = &imported.trouble {
        widgets::card(ui, |ui| {
            amiss(ui, &words::trouble(trouble, view));
            columns::ui(view, imported, outbox, ui);
        });
        return;
    }
    let mut shown = Shown { seen, part, save };
    if ui.available_width() < WIDE {
        results(view, imported, &mut shown, outbox, ui);
        ui.add_space(theme::GAP / 2.0);
        reading(view, imported, outbox, ui);
        return;
    }
    widgets::columns(ui, 2, |columns| {
        if let [one, other] = columns {
            results(view, imported, &mut shown, outbox, one);
            reading(view, imported, outbox, other);
        }
    });
}

/// Why nothing can be done with the file.
fn amiss(ui: &mut Ui, why: &str) {
    widgets::coloured(ui, why, theme::bad());
}

/// Where a report comes from.
fn begin(view: View<'_>, ask: &mut Option<Ask>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::heading(ui, view.say("lab-import"));
    widgets::small(ui, view.say("lab-import-what"));
    widgets::line(ui, |ui| {
        if widgets::primary(ui, view.say("lab-import-open")).clicked() {
            *ask = Some(Ask::open(Wish::OpenReport));
        }
        if widgets::quiet(ui, view.say("lab-import-sample")).clicked() {
            tell(outbox, LabCommand::Sample);
        }
        if let Some(imported) = view.lab.imported() {
            widgets::strong(ui, imported.name.as_str());
            if widgets::quiet(ui, view.say("lab-import-close")).clicked() {
                tell(outbox, LabCommand::CloseImport);
            }
        }
    });
}

/// What was found, and what it is good for.
fn results(view: View<'_>, imported: &Imported, shown: &mut Shown<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        verdict::ui(view, imported, shown.seen, shown.save, ui);
        widgets::line(ui, |ui| {
            if widgets::primary(ui, view.say("lab-import-take")).clicked() {
                tell(outbox, LabCommand::TakeImport);
                *shown.part = Some(super::Part::Compare);
            }
            wait::begin(view, "lab-import-against", Work::Against, outbox, ui);
            save_chip(view, shown.save, "lab-save-table", Export::Table(LabTable::Against), ui);
        });
    });
    if let Some(against) = view.lab.against() {
        ui.add_space(theme::GAP / 2.0);
        widgets::card(ui, |ui| against::ui(view, against, ui));
    }
    ui.add_space(theme::GAP / 2.0);
    widgets::card(ui, |ui| fitted::ui(view, imported, ui));
}

/// How the file was read.
fn reading(view: View<'_>, imported: &Imported, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::card(ui, |ui| columns::ui(view, imported, outbox, ui));
    let Some(report) = &imported.report else { return };
    ui.add_space(theme::GAP / 2.0);
    widgets::card(ui, |ui| {
        widgets::heading(ui, view.say("import-checks"));
        for check in &report.checks {
            let colour = if words::is_fine(check) { theme::good() } else { theme::ink() };
            widgets::tinted(ui, words::check(check, view), colour);
        }
        if report.rejected_rows == 0 {
            widgets::tinted(ui, view.say("lab-import-none-rejected"), theme::good());
            return;
        }
        let rows = FluentValue::from(report.rejected_rows);
        widgets::strong(ui, view.fill("lab-import-rejected", &[("rows", rows)]));
        for row in &report.rejected {
            let blanks = [("line", FluentValue::from(row.line)), ("reason", words::reason(&row.reason, view).into())];
            widgets::small(ui, view.fill("import-rejected-row", &blanks));
        }
        let more = report.rejected_rows.saturating_sub(report.rejected.len() as u64);
        if more > 0 {
            widgets::small(ui, view.fill("import-rejected-more", &[("rows", more.into())]));
        }
    });
}
