//! Where plans come from and where they go: what ships, what was open last, the template, files.

use super::super::ask::{Ask, Wish};
use super::super::{View, tell};
use super::{Seen, counted};
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::LabCommand;
use egui::Ui;
use std::path::Path;

/// Draws it.
pub(super) fn ui(view: View<'_>, seen: &mut Seen, ask: &mut Option<Ask>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let lab = view.lab;
    widgets::heading(ui, lab.title_in(view.tongue.language()));
    let place = lab.path().map_or_else(|| view.say("lab-plan-ships"), |path| path.display().to_string());
    widgets::small(ui, place);
    if lab.is_changed() {
        widgets::tinted(ui, view.say("lab-plan-changed"), theme::bad());
    }
    widgets::line(ui, |ui| {
        let undo = ui.add_enabled_ui(lab.can_undo(), |ui| widgets::quiet(ui, view.say("lab-plan-undo"))).inner;
        if undo.clicked() {
            tell(outbox, LabCommand::Undo);
        }
        let redo = ui.add_enabled_ui(lab.can_redo(), |ui| widgets::quiet(ui, view.say("lab-plan-redo"))).inner;
        if redo.clicked() {
            tell(outbox, LabCommand::Redo);
        }
        if let Some(path) = lab.path().filter(|_| lab.is_changed())
            && widgets::quiet(ui, view.say("lab-plan-save")).clicked()
        {
            tell(outbox, LabCommand::SavePlan(path.to_path_buf()));
        }
        if widgets::quiet(ui, view.say("lab-plan-save-as")).clicked() {
            *ask = Some(Ask::save(Wish::SavePlan, lab.name(), "ron"));
        }
        if widgets::quiet(ui, view.say("lab-plan-open")).clicked() {
            *ask = Some(Ask::open(Wish::OpenPlan));
        }
        if widgets::quiet(ui, view.say("lab-plan-template")).clicked() {
            tell(outbox, LabCommand::Template);
        }
    });
    let plans = lab.plan_ids();
    let label = counted(view, "lab-plan-shelf", plans.len());
    if widgets::chip(ui, seen.shelf, label).clicked() {
        seen.shelf = !seen.shelf;
    }
    if seen.shelf {
        for plan in &plans {
            open(view, plan, plan == lab.name(), outbox, ui);
        }
    }
    if !lab.recent().is_empty() {
        widgets::small(ui, view.say("lab-plan-recent"));
        for plan in lab.recent() {
            open(view, plan, false, outbox, ui);
        }
    }
    widgets::small(ui, view.say("lab-plan-drop"));
}

/// A plan by its title, a file by its name; the id or the whole path is under the pointer.
fn open(view: View<'_>, plan: &str, chosen: bool, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let file = Path::new(plan).file_name().map(|name| name.to_string_lossy().into_owned());
    let title = view.lab.plan_title(plan, view.tongue.language()).map(String::from);
    let name = title.or(file).unwrap_or_else(|| plan.to_owned());
    let chip = widgets::chip(ui, chosen, name);
    if chip.clicked() {
        tell(outbox, LabCommand::OpenPlan(plan.to_owned()));
    }
    chip.on_hover_ui(|ui| {
        widgets::small(ui, plan);
    });
}
