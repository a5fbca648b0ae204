//! What is tried on the plan, and what comes of it on the same callers: A is the plan, B what is proposed.

mod cards;
mod curves;
mod exports;
mod intervals;
mod rules;
mod sliders;
mod switches;
mod variants;

use super::ask::Ask;
use super::{Part, View, scrolled};
use crate::app::theme;
use crate::app::widgets::{self, SaveBox};
use crate::office::Command;
use crate::office::lab::Comparison;
use crate::tongue::FluentValue;
use curves::Shown;
use egui::{Frame, Margin, Ui};

/// The width of what is tried, and the least of a window that has room for it beside the results.
const TRIED: f32 = 0.225;
const WIDE: f32 = 900.0;

/// The least width of the tables side by side.
const TABLES: f32 = 980.0;

/// The heights of the cards, of what stands around chart and tables, and of the tables that are seen at once.
const CARDS: f32 = 112.0;
const AROUND: f32 = 172.0;
const BELOW: f32 = 240.0;

/// How much of its ink is left to what belongs to another proposal.
const STALE: f32 = 0.5;

/// The least and the most of the chart.
const LEAST: f32 = 260.0;
const MOST: f32 = 640.0;

/// What this part needs to remember.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// Whether what-ifs that are meant for other plans are shown.
    others: bool,
    /// The what-if whose story is told.
    story: Option<String>,
    all_sliders: bool,
    /// What the chart is of.
    shown: Shown,
    /// The interval of the first card, in seconds after midnight; absent for the worst one.
    interval: Option<f64>,
    cohort: super::cohort::Seen,
    /// The name under which the proposal shall be kept, while it is typed.
    name: Option<String>,
}

/// Draws it.
pub(super) fn ui(view: View<'_>, lab: &mut super::Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let super::Seen { compare: seen, ask, save, part, .. } = lab;
    let (width, height) = (ui.available_width(), ui.available_height());
    if width < WIDE {
        scrolled("lab compare", ui, |ui| {
            // What comes of it stays in sight of what is tried.
            first(view, seen, part, ui);
            tried(view, seen, ask, outbox, ui);
            ui.add_space(theme::GAP / 2.0);
            results(view, height, seen, save, outbox, ui);
        });
        return;
    }
    let side = (width * TRIED).clamp(250.0, 360.0);
    let panel = widgets::start_panel("lab tried").exact_size(side).resizable(false).show_separator_line(false);
    panel.frame(Frame::new()).show(ui, |ui| scrolled("lab tried", ui, |ui| tried(view, seen, ask, outbox, ui)));
    Frame::new().inner_margin(Margin::symmetric(theme::GAP as i8, 0)).show(ui, |ui| {
        scrolled("lab results", ui, |ui| {
            first(view, seen, part, ui);
            results(view, height, seen, save, outbox, ui);
        });
    });
}

/// The switches, sliders and rules.
fn tried(view: View<'_>, seen: &mut Seen, ask: &mut Option<Ask>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::card(ui, |ui| switches::ui(view, seen, ask, outbox, ui));
    ui.add_space(theme::GAP / 2.0);
    widgets::card(ui, |ui| sliders::ui(view, seen, outbox, ui));
    ui.add_space(theme::GAP / 2.0);
    widgets::card(ui, |ui| rules::ui(view, outbox, ui));
    ui.add_space(theme::GAP / 2.0);
    widgets::card(ui, |ui| super::cohort::ui(view, &mut seen.cohort, outbox, ui));
}

/// What is known of A and B; nothing while the plan makes no sense.
fn compared(view: View<'_>) -> Option<&Comparison> {
    view.lab.comparison().filter(|_| view.lab.baseline().is_some())
}

/// Figures of what was tried before are pale until those of what is tried now are there.
fn dim(view: View<'_>, ui: &mut Ui) {
    if view.lab.is_stale() {
        ui.multiply_opacity(STALE);
    }
}

/// The figures one looks at first, or why there are none, and where that can be mended.
fn first(view: View<'_>, seen: &Seen, part: &mut Option<Part>, ui: &mut Ui) {
    if let Some(comparison) = compared(view) {
        ui.scope(|ui| {
            dim(view, ui);
            cards::ui(view, comparison, seen.interval, ui);
        });
        return;
    }
    widgets::card(ui, |ui| {
        let key = match (view.lab.baseline(), view.lab.proposal()) {
            (None, _) => "lab-no-sense",
            (Some(_), None) => "lab-no-sense-b",
            (Some(_), Some(_)) => "lab-first-days",
        };
        widgets::text(ui, view.say(key));
        for fault in view.lab.faults().iter().filter(|fault| fault.is_error()) {
            let said = format!("{}:{}: {}", fault.line, fault.column, fault.said());
            widgets::tinted(ui, said, theme::bad());
        }
        if view.lab.baseline().is_none() && widgets::quiet(ui, view.say("lab-no-sense-show")).clicked() {
            *part = Some(Part::Plan);
        }
    });
    ui.add_space(theme::GAP / 2.0);
}

fn results(
    view: View<'_>,
    height: f32,
    seen: &mut Seen,
    save: &mut Option<SaveBox>,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let Some(comparison) = compared(view) else { return };
    dim(view, ui);
    let tables = (height * 0.45).clamp(320.0, 560.0);
    let room = (height - CARDS - AROUND - BELOW).clamp(LEAST, MOST);
    widgets::card(ui, |ui| chart(view, comparison, room, seen, save, ui));
    ui.add_space(theme::GAP / 4.0);
    if ui.available_width() < TABLES {
        widgets::card(ui, |ui| intervals::ui(view, comparison, tables, seen, save, ui));
        ui.add_space(theme::GAP / 4.0);
        widgets::card(ui, |ui| variants::ui(view, comparison, seen, save, outbox, ui));
        return;
    }
    widgets::top_line(ui, |ui| {
        let width = ui.available_width();
        beside(ui, width * 0.6, |ui| intervals::ui(view, comparison, tables, seen, save, ui));
        beside(ui, width * 0.4, |ui| variants::ui(view, comparison, seen, save, outbox, ui));
    });
}

/// A card beside another one, in a width of its own.
fn beside(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    let width = width - theme::GAP / 2.0;
    ui.allocate_ui(egui::vec2(width, 0.0), |ui| {
        ui.set_width(width);
        widgets::column(ui, |ui| widgets::card(ui, add));
    });
}

/// The chart with what it can be of, its legend, and how it leaves the program.
fn chart(
    view: View<'_>,
    comparison: &Comparison,
    height: f32,
    seen: &mut Seen,
    save: &mut Option<SaveBox>,
    ui: &mut Ui,
) {
    widgets::line(ui, |ui| {
        for (word, shown) in Shown::ALL {
            if widgets::chip(ui, seen.shown == shown, view.say(&format!("lab-chart-{word}"))).clicked() {
                seen.shown = shown;
            }
        }
        exports::ui(view, seen.shown, save, ui);
    });
    let (a, b) = names(view);
    if seen.shown == Shown::Classes {
        curves::classes(view, comparison, (a.as_str(), b.as_str()), height, ui);
    } else {
        curves::ui(view, comparison, seen.shown, (a.as_str(), b.as_str()), height, ui);
    }
}

/// What A and B are called.
fn names(view: View<'_>) -> (String, String) {
    let language = view.tongue.language();
    let switches = view.lab.switches().iter().filter(|switch| switch.is_on);
    let switches = switches.map(|switch| switch.title_in(language).to_owned());
    let sliders =
        view.lab.sliders().iter().filter(|slider| slider.is_moved()).map(|slider| sliders::change(view, slider));
    let all: Vec<String> = switches.chain(sliders).collect();
    let b = match all.as_slice() {
        [] => view.say("lab-b-same"),
        [only] => only.clone(),
        some => view.fill("lab-b-changes", &[("n", FluentValue::from(some.len()))]),
    };
    (view.say("lab-a-name"), b)
}
