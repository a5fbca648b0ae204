//! Needed staff and rosters: what each interval needs, who works when, and what comes of it.

mod needed;
mod people;
mod roster;
mod words;

use super::{View, save_chip, wait};
use crate::app::widgets::SaveBox;
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::{Asked, Export, LabChart, LabTable, Picture, Work};
use crate::tongue::FluentValue;
use egui::{Slider, Stroke, StrokeKind, Ui, WidgetInfo};

/// The least width of a window that has room for two columns.
const WIDE: f32 = 1_000.0;

/// Nine days of ten.
const RISK: f64 = 0.9;

/// What this part needs to remember.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// The share that is to be answered in time, in percent; absent for the plan's.
    percent: Option<u32>,
    /// Whether nine days of ten are to reach it.
    risk: bool,
    /// The group that is looked at, by its place.
    group: usize,
    /// The day that is looked at, by its place.
    day: usize,
}

impl Seen {
    /// What is asked for.
    fn asked(&self) -> Asked {
        Asked {
            service_level: self.percent.map(|percent| f64::from(percent) / 100.0),
            within: None,
            risk: self.risk.then_some(RISK),
        }
    }
}

/// Draws it.
pub(super) fn ui(view: View<'_>, lab: &mut super::Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let super::Seen { staff: seen, save, .. } = lab;
    widgets::card(ui, |ui| target(view, seen, save, outbox, ui));
    ui.add_space(theme::GAP / 2.0);
    let Some(needs) = view.lab.needs() else { return };
    seen.day = seen.day.min(needs.days.len().saturating_sub(1));
    let Some(rostered) = view.lab.roster() else {
        widgets::card(ui, |ui| needed::ui(view, needs, seen, ui));
        return;
    };
    if ui.available_width() < WIDE {
        widgets::card(ui, |ui| needed::ui(view, needs, seen, ui));
        ui.add_space(theme::GAP / 2.0);
        widgets::card(ui, |ui| roster::ui(view, needs, rostered, seen, outbox, ui));
    } else {
        widgets::columns(ui, 2, |columns| {
            if let [one, other] = columns {
                widgets::card(one, |ui| needed::ui(view, needs, seen, ui));
                widgets::card(other, |ui| roster::ui(view, needs, rostered, seen, outbox, ui));
            }
        });
    }
    ui.add_space(theme::GAP / 2.0);
    widgets::card(ui, |ui| people::ui(view, rostered, ui));
}

/// What is to hold, and the buttons that work it out.
fn target(view: View<'_>, seen: &mut Seen, save: &mut Option<SaveBox>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::heading(ui, view.say("lab-staff"));
    widgets::small(ui, view.say("lab-staff-what"));
    let own = view.lab.plan().map_or(0.8, |plan| plan.service_level.share);
    let within = view.lab.plan().map_or(20.0, |plan| plan.service_level.within.as_s());
    widgets::line(ui, |ui| {
        let label = view.say("lab-staff-level");
        widgets::small(ui, label.as_str());
        let mut percent = seen.percent.unwrap_or((own * 100.0).round() as u32);
        ui.spacing_mut().slider_width = 160.0;
        let response = ui.add(Slider::new(&mut percent, 50..=99).show_value(false).trailing_fill(true));
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::slider(enabled, f64::from(percent), &label));
        if response.has_focus() {
            let stroke = Stroke::new(1.5, theme::accent_deep());
            ui.painter().rect_stroke(response.rect.expand(2.0), theme::ROUND, stroke, StrokeKind::Outside);
        }
        if response.changed() {
            seen.percent = Some(percent);
        }
        let blanks = [
            ("level", FluentValue::from(view.tongue.number(f64::from(percent), 0))),
            ("seconds", FluentValue::from(view.tongue.number(within, 0))),
        ];
        widgets::text(ui, view.fill("lab-staff-target", &blanks));
        for (key, risk) in [("lab-staff-mean", false), ("lab-staff-risk", true)] {
            if widgets::chip(ui, seen.risk == risk, view.say(key)).clicked() {
                seen.risk = risk;
            }
        }
    });
    widgets::line(ui, |ui| {
        wait::begin(view, "lab-staff-needs", Work::Needs(seen.asked()), outbox, ui);
        let has_people = view.lab.plan().is_some_and(|plan| plan.roster.is_some());
        if has_people {
            wait::begin(view, "lab-staff-roster", Work::Roster(seen.asked()), outbox, ui);
        }
        let needed = LabChart::Needed { day: seen.day, group: seen.group };
        save_chip(view, save, "lab-save-picture", Export::Chart(needed, Picture::Png), ui);
        save_chip(view, save, "lab-save-drawing", Export::Chart(needed, Picture::Svg), ui);
        save_chip(view, save, "lab-save-needs", Export::Table(LabTable::Needs), ui);
        save_chip(view, save, "lab-save-roster", Export::Table(LabTable::Roster), ui);
        save_chip(view, save, "lab-save-sheets", Export::People, ui);
        if !has_people {
            widgets::small(ui, view.say("lab-staff-no-people"));
        }
    });
}
