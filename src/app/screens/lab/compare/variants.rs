//! The proposals that were kept under a name, one below the other, all against the same baseline.

use super::super::figures::CHANCE;
use super::super::table::{self, Cell, Column, Row};
use super::super::{View, save_chip, tell};
use super::{Seen, names};
use crate::app::theme;
use crate::app::widgets::{self, SaveBox};
use crate::office::Command;
use crate::office::lab::{Comparison, Export, LabCommand, LabTable, Variant};
use crate::queueing::{Difference, Figures};
use crate::tongue::FluentValue;
use egui::{Ui, WidgetInfo, WidgetType};

/// What the table shows.
const SHOWN: [&str; 3] = ["lost_share", "service_level", "cost"];

/// Draws it.
pub(super) fn ui(
    view: View<'_>,
    comparison: &Comparison,
    seen: &mut Seen,
    save: &mut Option<SaveBox>,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    widgets::line(ui, |ui| {
        widgets::heading(ui, view.say("lab-variants"));
        save_chip(view, save, "lab-save-variants", Export::Table(LabTable::Variants), ui);
        save_chip(view, save, "lab-save-what-if", Export::WhatIf, ui);
    });
    let variants = view.lab.variants();
    let mut columns = vec![Column::names(view.say("lab-variant"), 2.0)];
    columns.extend(SHOWN.map(|key| Column::figures(view.say(&format!("lab-column-{}", key.replace('_', "-"))), 1.0)));
    let row = |number: usize| row(view, comparison, number);
    table::ui(ui, &columns, variants.len() + 2, false, row);
    widgets::small(ui, view.say("lab-variants-same"));
    for (place, variant) in variants.iter().enumerate() {
        buttons(view, place, variant, outbox, ui);
    }
    keep(view, seen, outbox, ui);
}

/// A, B, and every kept variant.
fn row(view: View<'_>, comparison: &Comparison, number: usize) -> Row {
    let (a, b) = names(view);
    match number {
        0 => {
            let name = format!("{} {a}", view.say("lab-a-short"));
            Row { cells: cells(view, name, Some(&comparison.baseline.overall), None), chosen: false }
        }
        1 => {
            let name = format!("{} {b}", view.say("lab-b-short"));
            let cells = cells(view, name, Some(&comparison.proposal.overall), Some(&comparison.overall));
            Row { cells, chosen: true }
        }
        kept => {
            let Some(variant) = view.lab.variants().get(kept - 2) else {
                return Row { cells: Vec::new(), chosen: false };
            };
            let result = variant.result.as_deref();
            let overall = result.map(|result| &result.result.overall);
            let cells = cells(view, called(view, variant), overall, result.map(|result| result.overall.as_slice()));
            Row { cells, chosen: false }
        }
    }
}

fn cells(view: View<'_>, name: String, figures: Option<&Figures>, apart: Option<&[Difference]>) -> Vec<Cell> {
    let said = view.said();
    let mut cells = vec![Cell::plain(name)];
    for key in SHOWN {
        let Some(figures) = figures else {
            cells.push(Cell::inked(view.say("lab-variant-waits"), theme::quiet()));
            continue;
        };
        let value = said.of(key, figures);
        let found = apart.and_then(|all| all.iter().find(|found| found.metric.key == key));
        cells.push(match found {
            Some(found) if found.could_be_chance => Cell::inked(format!("{CHANCE} {value}"), theme::quiet()),
            _ => Cell::plain(value),
        });
    }
    cells
}

/// What a variant is called: the plan that was the baseline by its title in the reader's language.
fn called(view: View<'_>, variant: &Variant) -> String {
    let is_plan = view.lab.plan().is_some_and(|plan| plan.title == variant.name);
    if is_plan { view.lab.title_in(view.tongue.language()).to_owned() } else { variant.name.clone() }
}

/// What can be done with a variant.
fn buttons(view: View<'_>, place: usize, variant: &Variant, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::line(ui, |ui| {
        let name = called(view, variant);
        widgets::small(ui, name.as_str());
        if variant.is_broken {
            widgets::tinted(ui, view.say("lab-variant-broken"), theme::bad());
        } else if variant.is_of_another_plan() {
            widgets::small(ui, view.say("lab-variant-earlier"));
        }
        let all = [
            ("lab-variant-take", LabCommand::Take(place)),
            ("lab-variant-baseline", LabCommand::Baseline(Some(place))),
            ("lab-variant-drop", LabCommand::Drop(place)),
        ];
        for (key, command) in all {
            let text = view.say(key);
            let chip = widgets::chip(ui, false, text.as_str());
            // The word alone does not say of which variant.
            let label = format!("{text}: {name}");
            chip.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
            if chip.clicked() {
                tell(outbox, command);
            }
        }
    });
}

/// Keeps what is proposed under a name, or makes it the baseline.
fn keep(view: View<'_>, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let is_same = view.lab.switches().iter().all(|switch| !switch.is_on)
        && view.lab.sliders().iter().all(|slider| !slider.is_moved());
    if is_same {
        return;
    }
    let (_, suggested) = names(view);
    let number = view.lab.variants().len() + 1;
    let suggested = if suggested.is_empty() { number.to_string() } else { suggested };
    let mut name = seen.name.clone().unwrap_or(suggested);
    widgets::line(ui, |ui| {
        let label = view.say("lab-variant-name");
        if widgets::field(ui, &mut name, label.as_str(), &label).changed() {
            seen.name = Some(name.clone());
        }
        let has_name = !name.trim().is_empty();
        if ui.add_enabled_ui(has_name, |ui| widgets::quiet(ui, view.say("lab-variant-keep"))).inner.clicked() {
            tell(outbox, LabCommand::Keep(name.trim().to_owned()));
            seen.name = None;
        }
        let blanks = [("name", FluentValue::from(view.say("lab-b-short")))];
        if widgets::quiet(ui, view.fill("lab-proposal-baseline", &blanks)).clicked() {
            tell(outbox, LabCommand::Baseline(None));
        }
    });
}
