//! Before a shift: what it is, in which chair, and how it is to be played.

use super::super::Local;
use super::super::before::{WIDEST, grid, middle};
use super::{channel, entered};
use crate::app::{theme, widgets};
use crate::office::{Command, Office, Settings, ShiftBrief, ShiftCommand};
use crate::records::Mode;
use crate::scenario::Brief;
use crate::shift::{Chair, Stage};
use crate::tongue::{FluentValue, Tongue};
use egui::{Frame, Key, Margin, Panel, ScrollArea, Ui};

/// The chairs with their keys.
const CHAIRS: [(Chair, &str, Key); 2] = [(Chair::Agent, "A", Key::A), (Chair::Lead, "L", Key::L)];

/// The ways to play with their keys: in front of a group nobody holds the time on a shift, so that one is practice.
const MODES: [(Mode, &str, Key); 3] =
    [(Mode::Guided, "1", Key::Num1), (Mode::Practice, "2", Key::Num2), (Mode::Exam, "3", Key::Num3)];

/// Draws it.
pub(super) fn ui(
    office: &Office,
    brief: &ShiftBrief,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let (stage, language) = (&brief.stage, office.language());
    let start = Frame::new().inner_margin(Margin::symmetric(0, theme::GAP as i8 / 2));
    // What begins the shift stays in sight, however long the brief is.
    Panel::bottom("start shift").resizable(false).show_separator_line(false).frame(start).show(ui, |ui| {
        middle(ui, WIDEST, |ui| widgets::line(ui, |ui| ready(tongue, local, outbox, ui)));
    });
    ScrollArea::vertical().id_salt("shift brief").auto_shrink([false, false]).show(ui, |ui| {
        middle(ui, WIDEST, |ui| {
            widgets::bold(ui, stage.say(&stage.shift.title, language), theme::TITLE, theme::ink());
            widgets::text(ui, stage.say(&stage.shift.about, language));
            widgets::line(ui, |ui| {
                widgets::pill(ui, window(stage, tongue), theme::ink(), theme::theirs());
                if !stage.shift.source.is_empty() {
                    let source = stage.shift.source.as_str();
                    widgets::small(ui, tongue.fill("card-source", &[("text", source.into())]));
                }
            });
            ui.add_space(theme::GAP / 2.0);
            chairs(brief, tongue, outbox, ui);
            ui.add_space(theme::GAP / 2.0);
            if let Some(told) = stage.shift.brief(brief.chair) {
                type Part = fn(&Stage, &Brief, &str, &Tongue, &mut Ui);
                let parts: [Part; 3] = [role, goals, may];
                grid(ui, &parts, |part, ui| widgets::card(ui, |ui| part(stage, told, language, tongue, ui)));
            }
            ui.add_space(theme::GAP / 2.0);
            // Whoever leads talks to nobody whose mood could be shown.
            if brief.chair == Chair::Agent {
                modes(office.settings(), tongue, outbox, ui);
            }
        });
    });
}

/// The hours of the shift.
pub(in crate::app::screens) fn window(stage: &Stage, tongue: &Tongue) -> String {
    let (from, to) = stage.shift.window;
    let blanks: [(&str, FluentValue<'_>); 2] = [("from", from.to_string().into()), ("to", to.to_string().into())];
    tongue.fill("chair-hours", &blanks)
}

/// Whose chair it is to be.
fn chairs(brief: &ShiftBrief, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("chair-choose"));
    let there: Vec<_> = CHAIRS.into_iter().filter(|(chair, ..)| brief.stage.has(*chair)).collect();
    grid(ui, &there, |(chair, cap, key), ui| {
        let chosen = brief.chair == *chair;
        let name = tongue.say(&format!("chair-{}", chair.word()));
        if widgets::row(ui, chosen, cap, theme::quiet(), &name).clicked() || (!chosen && widgets::struck(ui, *key)) {
            let id = brief.stage.shift.id.clone();
            outbox.push(Command::Shift(ShiftCommand::Open { id, chair: *chair, seed: brief.seed }));
        }
        let is = if *chair == Chair::Lead { "chair-lead-is" } else { "chair-agent-is" };
        widgets::small(ui, tongue.say(channel::key(&brief.stage, is)));
        ui.add_space(theme::GAP / 2.0);
    });
}

/// How it is to be played: nobody goes back on a shift, and nothing is explained before it is over.
fn modes(settings: &Settings, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let played = if settings.mode == Mode::Show { Mode::Practice } else { settings.mode };
    widgets::heading(ui, tongue.say("modes-choose"));
    grid(ui, &MODES, |(mode, cap, key), ui| {
        let name = tongue.say(&format!("modes-{}", mode.word()));
        if widgets::row(ui, played == *mode, cap, theme::quiet(), &name).clicked() || widgets::struck(ui, *key) {
            outbox.push(Command::Set(Box::new(Settings { mode: *mode, ..settings.clone() })));
        }
        widgets::small(ui, tongue.say(&format!("chair-modes-{}-is", mode.word())));
        ui.add_space(theme::GAP / 2.0);
    });
}

/// Who one is, what is to be reached, and what one may decide.
pub(super) fn told(stage: &Stage, brief: &Brief, language: &str, tongue: &Tongue, ui: &mut Ui) {
    for part in [role, goals, may] {
        part(stage, brief, language, tongue, ui);
        ui.add_space(theme::GAP / 2.0);
    }
}

fn role(stage: &Stage, brief: &Brief, language: &str, tongue: &Tongue, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("brief-role"));
    widgets::text(ui, stage.say(&brief.role, language));
}

fn goals(stage: &Stage, brief: &Brief, language: &str, tongue: &Tongue, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("brief-goals"));
    for goal in &brief.goals {
        widgets::top_line(ui, |ui| {
            widgets::coloured(ui, "•", theme::accent());
            widgets::column(ui, |ui| widgets::text(ui, stage.say(goal, language)));
        });
    }
}

fn may(stage: &Stage, brief: &Brief, language: &str, tongue: &Tongue, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("brief-may"));
    widgets::text(ui, stage.say(&brief.may, language));
}

/// What begins the shift, what leads back, and their keys.
fn ready(tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if widgets::primary(ui, tongue.say("brief-ready")).clicked() || entered(ui) {
        local.forget();
        outbox.push(Command::Shift(ShiftCommand::Begin));
    }
    if widgets::quiet(ui, tongue.say("back-home")).clicked() || widgets::struck(ui, Key::Escape) {
        outbox.push(Command::Shift(ShiftCommand::Leave));
    }
    widgets::small(ui, tongue.say("chair-keys"));
}
