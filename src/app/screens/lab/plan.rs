//! The plan: everything it holds, to be changed by hand, with what there is to say about it beside the field.

mod faults;
mod rows;
mod shelf;
mod text;
mod words;

use super::ask::Ask;
use super::{View, scrolled, tell};
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::{LabCommand, Section};
use crate::tongue::FluentValue;
use egui::{Frame, Key, Margin, Modifiers, Ui};

/// The width of the side, and the least of a window that has room for it.
const SIDE: f32 = 290.0;
const WIDE: f32 = 860.0;

/// What the editor needs to remember.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// The part that was chosen; until one is, the first with an error in it is shown, else the first.
    part: Option<Chosen>,
    /// Whether what the plan leaves out is shown as well.
    all: bool,
    /// What is being written.
    draft: Option<Draft>,
    /// The whole text, while it is being written.
    text: Option<String>,
    /// The entry that is to be moved to, by its path.
    seek: Option<String>,
    /// Whether the shelf of plans is unfolded.
    shelf: bool,
}

/// A part of the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Chosen {
    Section(Section),
    /// All of it, as it is written in its file.
    Text,
}

impl Seen {
    /// The part that is shown.
    fn shown(&self, view: View<'_>) -> Chosen {
        self.part.unwrap_or_else(|| {
            let broken =
                view.lab.entries().iter().find(|entry| view.lab.faults_of(entry).any(|fault| fault.is_error()));
            Chosen::Section(broken.map_or(Section::Day, |entry| entry.section))
        })
    }
}

/// A value that is being written.
#[derive(Clone, Debug)]
struct Draft {
    path: String,
    text: String,
    /// It was handed over; what came of it has not been looked at.
    is_sent: bool,
}

/// Draws it.
pub(super) fn ui(view: View<'_>, lab: &mut super::Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let super::Seen { plan: seen, ask, .. } = lab;
    keys(view, outbox, ui);
    if seen.part.is_none() && view.lab.faults().iter().any(|fault| fault.is_error()) {
        // Whoever mends it stays where it was.
        seen.part = Some(seen.shown(view));
    }
    if ui.available_width() < WIDE {
        scrolled("lab plan", ui, |ui| {
            side(view, seen, ask, outbox, ui);
            ui.add_space(theme::GAP);
            main(view, seen, outbox, ui);
        });
        return;
    }
    let panel = widgets::start_panel("lab plan side").exact_size(SIDE).resizable(false).show_separator_line(false);
    panel.frame(Frame::new()).show(ui, |ui| scrolled("lab plan side", ui, |ui| side(view, seen, ask, outbox, ui)));
    Frame::new().inner_margin(Margin::symmetric(theme::GAP as i8, 0)).show(ui, |ui| {
        scrolled("lab plan", ui, |ui| main(view, seen, outbox, ui));
    });
}

/// Undo and redo by the usual keys, outside of fields: within one they belong to it.
fn keys(view: View<'_>, outbox: &mut Vec<Command>, ui: &Ui) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let (undo, redo) = ui.input_mut(|input| {
        let redo = input.consume_key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z)
            || input.consume_key(Modifiers::COMMAND, Key::Y);
        (input.consume_key(Modifiers::COMMAND, Key::Z), redo)
    });
    if undo && view.lab.can_undo() {
        tell(outbox, LabCommand::Undo);
    }
    if redo && view.lab.can_redo() {
        tell(outbox, LabCommand::Redo);
    }
}

fn side(view: View<'_>, seen: &mut Seen, ask: &mut Option<Ask>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::card(ui, |ui| shelf::ui(view, seen, ask, outbox, ui));
    ui.add_space(theme::GAP / 2.0);
    // What stands in the way is in sight without scrolling.
    let is_stuck = view.lab.faults().iter().any(|fault| fault.is_error());
    if is_stuck {
        widgets::card(ui, |ui| faults::ui(view, seen, ui));
        ui.add_space(theme::GAP / 2.0);
    }
    widgets::card(ui, |ui| sections(view, seen, ui));
    if !is_stuck {
        ui.add_space(theme::GAP / 2.0);
        widgets::card(ui, |ui| faults::ui(view, seen, ui));
    }
}

/// The parts of the plan, each with what there is to say about it.
fn sections(view: View<'_>, seen: &mut Seen, ui: &mut Ui) {
    widgets::heading(ui, view.say("lab-plan-sections"));
    for (word, section) in Section::ALL {
        let entries = || view.lab.entries().iter().filter(move |entry| entry.section == section);
        let written = entries().filter(|entry| entry.is_written).count();
        let faults: usize = entries().map(|entry| view.lab.faults_of(entry).count()).sum();
        let colour = if faults > 0 { theme::bad() } else { theme::quiet() };
        let figure = if faults > 0 { format!("! {faults}") } else { written.to_string() };
        let chosen = seen.shown(view) == Chosen::Section(section);
        if widgets::row(ui, chosen, &figure, colour, &view.say(&format!("lab-section-{word}"))).clicked() {
            seen.part = Some(Chosen::Section(section));
        }
    }
    let lines = view.lab.text().lines().count().to_string();
    if widgets::row(ui, seen.shown(view) == Chosen::Text, &lines, theme::quiet(), &view.say("lab-section-text"))
        .clicked()
    {
        seen.part = Some(Chosen::Text);
        seen.text = None;
    }
}

fn main(view: View<'_>, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::card(ui, |ui| match seen.shown(view) {
        Chosen::Section(section) => rows::ui(view, section, seen, outbox, ui),
        Chosen::Text => text::ui(view, seen, outbox, ui),
    });
}

/// How many of something there are, in a sentence.
fn counted(view: View<'_>, key: &str, number: usize) -> String {
    view.fill(key, &[("n", FluentValue::from(number))])
}
